package nl.buro3.productentool.bench.sales;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who is logged in, as the portal sees their browser. A customer's page is one answer. An employee's takes three:
 * the document, what the live client asks when it starts, and the view; scripts and styles a browser has kept.
 */
final class SalesReader implements AutoCloseable {

    private static final String START =
            "?v-r=init&location=LOCATION&query=QUERY&v-sh=844&v-sw=390&v-wh=844&v-ww=390&v-bh=844"
                    + "&v-bw=390&v-curdate=1700000000000&v-tzo=0&v-dstd=0&v-rtzo=0&v-dston=false&v-tzid=UTC&v-wn=v-1"
                    + "&v-td=true&v-pr=1&v-np=Linux";
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
    private static final Pattern NUMBER = Pattern.compile("\"v-uiId\":(\\d+)");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Browser browser;

    private SalesReader(Browser browser) {
        this.browser = browser;
    }

    static SalesReader visitor(int port) {
        return new SalesReader(Browser.on(port));
    }

    /** Who reads a page. */
    enum Who {
        CUSTOMER("customers"),
        EMPLOYEE("employees"),
        ADMINISTRATOR("administrators");

        private final String words;

        Who(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    SalesReader(int port, String email, String password) {
        this(Browser.on(port));
        Answer answer = browser.logIn(email, password);
        if (answer.leadsTo().contains("inloggen")) {
            throw new IllegalStateException(email + " was not let in");
        }
    }

    /** Puts one of a card in the bundle, as the script of the pages does. */
    void add(String card) {
        Answer answer =
                browser.post("/pakket/regels", Map.of("kaart", card, "aantal", "1"), "Accept", "application/json");
        if (answer.status() != 200) {
            throw new IllegalStateException("adding " + card + " was answered " + answer.status());
        }
    }

    /** Opens a page to its first content. */
    void open(SalesPage page) {
        Answer document = ok(browser.get(page.address(), "Accept", "text/html"), page);
        if (page.who() != Who.CUSTOMER) {
            view(page);
        } else if (!document.body().contains("data-view")) {
            throw new IllegalStateException("nothing on " + page.address());
        }
    }

    private void view(SalesPage page) {
        String[] parts = page.address().substring(1).split("\\?", 2);
        String query = parts.length > 1 ? parts[1] : "";
        String begin = START.replace("LOCATION", URLEncoder.encode(parts[0], StandardCharsets.UTF_8))
                .replace("QUERY", URLEncoder.encode(query, StandardCharsets.UTF_8));
        Answer start = ok(browser.get("/" + begin), page);
        Map<String, Object> enter = Map.of(
                "csrfToken",
                found(KEY, start, page),
                "rpc",
                List.of(Map.of(
                        "type",
                        "event",
                        "node",
                        1,
                        "event",
                        "ui-navigate",
                        "data",
                        Map.of("route", parts[0], "query", query, "appShellTitle", "", "trigger", ""))),
                "syncId",
                0,
                "clientId",
                0);
        Answer view = ok(
                browser.postJson(
                        "/?v-r=uidl&v-uiId=" + found(NUMBER, start, page),
                        JSON.writeValueAsString(enter),
                        "Accept",
                        "application/json"),
                page);
        if (!view.body().contains("data-view")) {
            throw new IllegalStateException("no view of " + page.address() + ": "
                    + view.body().substring(0, Math.min(400, view.body().length())));
        }
    }

    private static String found(Pattern pattern, Answer answer, SalesPage page) {
        Matcher matcher = pattern.matcher(answer.body());
        if (!matcher.find()) {
            throw new IllegalStateException("no live client on " + page.address());
        }
        return matcher.group(1);
    }

    private static Answer ok(Answer answer, SalesPage page) {
        if (answer.status() != 200) {
            throw new IllegalStateException(page.address() + " was answered " + answer.status());
        }
        return answer;
    }

    @Override
    public void close() {
        browser.post("/uitloggen", Map.of());
        browser.close();
    }
}
