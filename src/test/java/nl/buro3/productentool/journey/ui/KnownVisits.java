package nl.buro3.productentool.journey.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.Filter;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.AccountSeed;
import nl.buro3.productentool.account.AccountSeed.DemoLogin;
import nl.buro3.productentool.support.TestPeople;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.context.TestSecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Plays the visits of {@code figures/script.yaml} against the portal, as browsers and mail scanners would. */
final class KnownVisits {

    private static final String AGENT = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/143.0.0.0 Safari/537.36";

    private final WebApplicationContext application;
    private final MockMvc portal;
    private final Script script = script();

    /**
     * One visit.
     *
     * @param start how many seconds ago it begins
     * @param who who is logged in, or null
     * @param consent what was said about being followed, or null
     */
    record Visit(int start, @Nullable String who, @Nullable String consent, List<String> does) {}

    record Script(List<Visit> visits, Map<String, String> figures) {}

    KnownVisits(WebApplicationContext application) {
        this.application = application;
        this.portal = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(application.getBean("visitFilter", Filter.class))
                .build();
    }

    private static Script script() {
        try (InputStream in = new ClassPathResource("figures/script.yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(in, Script.class);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** What every figure must be. */
    Map<String, String> figures() {
        return script.figures();
    }

    void play() throws Exception {
        for (Visit visit : script.visits()) {
            play(visit);
        }
        TestSecurityContextHolder.clearContext();
    }

    private void play(Visit visit) throws Exception {
        logIn(visit.who());
        List<Cookie> cookies = new ArrayList<>();
        if (visit.consent() != null) {
            cookies.add(new Cookie("toestemming", visit.consent()));
        } else {
            cookies.add(cookie(fetch("/contactmomenten", cookies))); // any address: the filter answers before it
        }
        List<String> events = new ArrayList<>();
        for (String step : visit.does()) {
            String[] words = step.split(" ", 3);
            if (words[1].equals("fetch")) {
                fetch("/s/" + words[2], List.of());
            } else {
                events.add(event(Integer.parseInt(words[0]) - visit.start(), words[1], words[2].split(" ", 3)));
            }
        }
        // In two batches of which the later comes first, as when a beacon is late; and one of them twice.
        send(events.subList(events.size() / 2, events.size()), cookies);
        send(events.subList(0, events.size() / 2), cookies);
        send(events.subList(0, events.size() / 2), cookies);
    }

    private void logIn(@Nullable String who) {
        TestSecurityContextHolder.clearContext();
        if (who != null) {
            String password = application.getBean(AccountSeed.class).logins().stream()
                    .filter(login -> login.account().email().equals(who))
                    .map(DemoLogin::password)
                    .findFirst()
                    .orElseThrow();
            TestPeople.logIn(application, who, password);
        }
    }

    private MockHttpServletResponse fetch(String path, List<Cookie> cookies) throws Exception {
        var request = get(path).header("Accept", "text/html").header("User-Agent", AGENT);
        return portal.perform(cookies.isEmpty() ? request : request.cookie(cookies.toArray(Cookie[]::new)))
                .andReturn()
                .getResponse();
    }

    private static Cookie cookie(MockHttpServletResponse answer) {
        return Arrays.stream(answer.getCookies())
                .filter(cookie -> cookie.getName().equals("bezoek"))
                .findFirst()
                .orElseThrow();
    }

    private void send(List<String> events, List<Cookie> cookies) throws Exception {
        if (!events.isEmpty()) {
            int status = portal.perform(post("/contactmomenten")
                            .contentType("text/plain")
                            .header("User-Agent", AGENT)
                            .cookie(cookies.toArray(Cookie[]::new))
                            .content(events.stream().collect(Collectors.joining(",", "{\"events\":[", "]}"))))
                    .andReturn()
                    .getResponse()
                    .getStatus();
            assertThat(status).isEqualTo(204);
        }
    }

    private static String event(int at, String kind, String[] words) {
        return switch (kind) {
            case "open" -> json(at, "link_opened", null, words[0], null);
            case "page" -> json(at, "page_view", words.length > 1 ? words[1] : null, words[0], null);
            case "view" -> json(at, "product_view", words[0], "product", null);
            case "read" -> json(at, "reading_time", words[0].equals("-") ? null : words[0], "", words[1]);
            case "section" -> json(at, "section_read", words[0], words[1], words[2]);
            case "scroll" -> json(at, "scroll_depth", words[0], "", words[1]);
            case "search" ->
                json(at, "search", null, String.join(" ", Arrays.asList(words).subList(1, words.length)), words[0]);
            case "choose" -> json(at, "result_click", words[0], words[2], words[1]);
            case "contact" -> json(at, "contact_click", words[0], words[1], null);
            default -> throw new IllegalArgumentException(kind);
        };
    }

    private static String json(int at, String type, @Nullable String product, String subject, @Nullable String amount) {
        return "{\"id\":\"%s\",\"type\":\"%s\",\"at\":%d,\"product\":%s,\"subject\":\"%s\",\"amount\":%s}"
                .formatted(
                        UUID.randomUUID(),
                        type,
                        at * 1000,
                        product == null ? "null" : '"' + product + '"',
                        subject,
                        Objects.requireNonNullElse(amount, "null"));
    }
}
