package nl.buro3.productentool.shell.unsent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * What a customer typed in any form of their pages is there after the log-in, when their session had ended as they sent it.
 * The forms come from the pages themselves, and the addresses that take forms from the controllers: a new one that no page
 * here has makes this fail.
 */
@OnDemoPortal
class TypedBeforeLogInTest {

    private static final String KIM = "kim@kruimelhof.example";
    private static final String COLLEAGUE = "pim@kruimelhof.example";
    private static final int MOST_PAGES = 60;

    /** What takes forms of anybody, or of employees: no log-in of a customer ends there. */
    private static final Set<String> NOT_OF_CUSTOMERS = Set.of(
            "/afmelden/{key}",
            "/beheer/offertes/van-pakket",
            "/beheer/offertes/{quote}/kaart/{slug}",
            "/beheer/snel/{slug}",
            "/contact/verstuur",
            "/contactmomenten",
            "/inloggen/passkey/begin",
            "/offerte/{link}/afwijzen",
            "/offerte/{link}/akkoord",
            "/offerte/{link}/code",
            "/offerte/{link}/openen",
            "/offerte/{link}/opnieuw",
            "/offerte/{link}/vraag",
            "/pakket/alles",
            "/registreren/afronden",
            "/registreren/versturen",
            "/s/{token}",
            "/toestemming",
            "/uitnodiging/antwoord",
            "/wachtwoord-vergeten/versturen",
            "/wachtwoord/kiezen");

    private static final String WORDS = "Dit schreef ik voor ik uitgelogd was";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.on(port);
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void whatWasTypedIsThereAfterTheLogIn() {
        browser.logIn(KIM, "demo-klant");
        List<TypedForm> forms = forms();
        List<String> lost = new ArrayList<>();
        Map<String, Long> before = rows();

        forms.stream().filter(TypedForm::isTyped).forEach(form -> {
            Answer refused = sentTooLate(form, KIM);
            if (!refused.leadsTo().startsWith("/inloggen")) {
                lost.add(form + " answered " + refused.status() + " " + refused.leadsTo());
                return;
            }
            Document page = logInFrom(refused, KIM);
            if (!form.isFilledIn(page)) {
                lost.add(form + " is not filled in at " + page.location());
            } else if (page.select("[data-niet-verstuurd]").isEmpty()) {
                lost.add(form + " is filled in, and nothing says why");
            }
        });

        assertThat(forms).filteredOn(TypedForm::isTyped).hasSizeGreaterThan(8);
        assertThat(lost).isEmpty();
        assertThat(rows())
                .as("nothing is carried out before it is sent once more")
                .isEqualTo(before);
    }

    @Test
    void noAddressThatTakesAFormLosesIt() {
        Set<String> others = new TreeSet<>();
        List<String> lost = new ArrayList<>();
        for (String address : addresses()) {
            browser.logIn(KIM, "demo-klant");
            String action = address.replace("{number}", "2026-0001-2").replaceAll("[{][^}]+}", "1");
            Answer refused =
                    sentTooLate(new TypedForm("/mijn", action, Map.of("bericht", WORDS), Map.of("pakket", "1")), KIM);
            if (!refused.leadsTo().startsWith("/inloggen?naar")) {
                others.add(address);
            } else if (!logInFrom(refused, KIM).text().contains(WORDS)) {
                lost.add(address);
            }
        }

        assertThat(lost).isEmpty();
        assertThat(others).containsExactlyInAnyOrderElementsOf(NOT_OF_CUSTOMERS);
    }

    @Test
    void nobodyElseIsShownWhatWasTyped() {
        browser.logIn(KIM, "demo-klant");
        TypedForm form = typedFormTo("/pakket/beheer");
        Document colleagues = logInFrom(sentTooLate(form, KIM), COLLEAGUE);

        assertThat(colleagues.select("[data-niet-verstuurd]")).isEmpty();
        assertThat(colleagues.html()).doesNotContain("Getypt");
        browser.logIn(KIM, "demo-klant");
        assertThat(form.isFilledIn(page(form.page()))).as("of who wrote it").isTrue();
    }

    @Test
    void whatIsSentOnceMoreWaitsNoLonger() {
        browser.logIn(KIM, "demo-klant");
        TypedForm there = typedFormTo("/mijn/organisatie/uitnodigen");
        Map<String, String> refused = Map.of("naam", WORDS, "email", "geen adres");
        TypedForm form = new TypedForm(there.page(), there.action(), refused, there.sent());
        Document page = logInFrom(sentTooLate(form, KIM), KIM);
        assertThat(page.select("[data-niet-verstuurd]").text()).contains("Verstuur het nog een keer");

        browser.post(form.action(), form.fields(), "Sec-Fetch-Site", "same-origin");

        assertThat(page(form.page()).select("[data-niet-verstuurd]")).isEmpty();
    }

    @Test
    void aPasswordIsKeptNowhere() {
        browser.logIn(KIM, "demo-klant");
        Document account = page("/account");
        assertThat(account.select("form:has(input[type=password])"))
                .isNotEmpty()
                .allMatch(form -> form.attr("action").contains("wachtwoord")
                        || form.select("input[type=password]").attr("name").contains("wachtwoord"));
        TypedForm form = new TypedForm(
                "/account", "/account/wachtwoord", Map.of("huidig", "heel geheim", "nieuw", "nog geheimer"), Map.of());

        assertThat(logInFrom(sentTooLate(form, KIM), KIM).html()).doesNotContain("geheim");
    }

    private TypedForm typedFormTo(String action) {
        return forms().stream()
                .filter(form -> form.action().equals(action) && form.isTyped())
                .findFirst()
                .orElseThrow();
    }

    private Document page(String address) {
        return Jsoup.parse(browser.get(address, "Accept", "text/html").body(), address);
    }

    /** As a browser sends it whose session has ended. */
    private Answer sentTooLate(TypedForm form, String who) {
        database.sql("""
                        update signed_in set ended_at = current_timestamp
                        where ended_at is null and person_id = (select id from person where email = ?)""").param(who).update();
        return browser.post(
                form.action(),
                form.fields(),
                "Sec-Fetch-Site",
                "same-origin",
                "Referer",
                "http://localhost:" + port + form.page());
    }

    private Document logInFrom(Answer refused, String email) {
        Answer logIn = browser.get(refused.leadsTo(), "Accept", "text/html");
        assertThat(logIn.leadsTo()).startsWith("/inloggen");
        String page = browser.logIn(email, "demo-klant").leadsTo();
        return page(page);
    }

    /** How many rows there are of what customers write. */
    private Map<String, Long> rows() {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (String table : List.of(
                "bundle",
                "bundle_line",
                "bundle_meeting",
                "quote_question",
                "owned_request",
                "placed_order",
                "member_invitation",
                "mail",
                "quote_acceptance")) {
            rows.put(
                    table,
                    database.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single());
        }
        return rows;
    }

    /** The addresses that the controllers take forms at. */
    private Set<String> addresses() {
        Set<String> addresses = new TreeSet<>();
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            if (method.hasMethodAnnotation(PlainForm.class)
                    && mapping.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                addresses.addAll(mapping.getPatternValues());
            }
        });
        return addresses;
    }

    private List<TypedForm> forms() {
        Set<String> pages = new TreeSet<>(Set.of(
                "/mijn",
                "/pakket",
                "/mijn/organisatie",
                "/account",
                "/product/webshop",
                "/bestellen?kaart=visitekaartjes"));
        Set<String> seen = new TreeSet<>();
        List<TypedForm> forms = new ArrayList<>();
        while (!pages.isEmpty() && seen.size() < MOST_PAGES) {
            String page = pages.iterator().next();
            pages.remove(page);
            if (seen.add(page)) {
                Document shown = page(page);
                shown.select("a[href~=^/(mijn|pakket)]").eachAttr("href").stream()
                        .map(href -> href.replaceFirst("[?#].*", ""))
                        .filter(href -> !seen.contains(href))
                        .forEach(pages::add);
                shown.select("form[method=post]").stream()
                        .map(form -> TypedForm.of(page, form, shown))
                        .filter(form -> forms.stream().noneMatch(other -> other.sameAs(form)))
                        .forEach(forms::add);
            }
        }
        return forms;
    }
}
