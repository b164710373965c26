package nl.buro3.productentool.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The employees' fast lane as its script meets it: over HTTP, with a session and without. */
@OnDemoPortal
class FastLaneControllerTest {

    private static final String[] DUTCH = {"Accept", "application/json", "Accept-Language", "nl"};

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.on(port);
        removeLinksMade();
    }

    @AfterEach
    void close() {
        browser.close();
        removeLinksMade();
    }

    @Test
    void aFewLettersFindCardsWithWhatAnEmployeeNeedsToKnow() {
        logIn();
        Answer answer = browser.get("/beheer/snel?q=huissti", DUTCH);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(JsonPath.<Map<String, String>>read(answer.body(), "$.cards[0]"))
                .containsEntry("slug", "huisstijl")
                .containsEntry("name", "Huisstijl")
                .containsEntry("marked", "<mark>Huissti</mark>jl")
                .containsEntry("category", "Merk en ontwerp")
                .containsEntry("price", "€ 3.200 tot € 6.800, excl. btw")
                .containsEntry("url", "/product/huisstijl")
                .containsEntry("edit", "/beheer/producten/huisstijl");
        assertThat(slugs("/beheer/snel?q=website")).hasSizeLessThanOrEqualTo(8);
        assertThat(slugs("/beheer/snel?q=qqqqqqqqq")).isEmpty();
    }

    @Test
    void withNothingTypedTheCardsUsedBeforeComeFirstAndThenThoseTheEmployeeSharedLast() {
        logIn();
        List<String> shared = slugs("/beheer/snel");
        assertThat(shared).as("Sanne's, not Joris's").startsWith("klantportaal").doesNotContain("dashboard");

        browser.post("/beheer/snel/vertaling", Map.of());
        assertThat(slugs("/beheer/snel")).startsWith("vertaling", "klantportaal");
        assertThat(slugs("/beheer/snel?gebruikt=brochure,bestaat-niet,klantportaal"))
                .startsWith("brochure", "klantportaal", "vertaling")
                .doesNotHaveDuplicates();
    }

    @Test
    void theLinkIsTheEmployeesOwnTheSameEachTimeAndLeadsToTheCard() {
        logIn();
        String link = link(browser.post("/beheer/snel/webshop", Map.of()));

        assertThat(link).startsWith("http://localhost:" + port + "/s/");
        assertThat(link(browser.post("/beheer/snel/webshop", Map.of()))).isEqualTo(link);
        assertThat(browser.get(link.replaceFirst("^https?://[^/]+", "")).leadsTo())
                .isEqualTo("/product/webshop#via=" + link.replaceFirst(".*/s/", ""));
    }

    @Test
    void aNameBehindVoorMakesATracedLinkForWhoeverThatIs() {
        logIn();
        Answer found = browser.get("/beheer/snel?q=webshop%20voor%20Bakkerij%20Kruimelhof", DUTCH);
        assertThat(JsonPath.<String>read(found.body(), "$.whom")).isEqualTo("Bakkerij Kruimelhof");
        assertThat(JsonPath.<String>read(found.body(), "$.cards[0].slug")).isEqualTo("webshop");
        assertThat(JsonPath.<List<Object>>read(found.body(), "$.entries")).isEmpty();

        String first = link(browser.post("/beheer/snel/webshop", Map.of("voor", "Bakkerij Kruimelhof")));
        String second = link(browser.post("/beheer/snel/webshop", Map.of("voor", "Bakkerij Kruimelhof")));
        assertThat(first).isNotEqualTo(second);
        assertThat(database.sql("""
                        select count(*) from share_link l join organisation o on o.id = l.organisation_id
                        where not l.demo and l.recipient = 'Bakkerij Kruimelhof' and o.handle = 'bakkerij-kruimelhof'""").query(Integer.class).single()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(ints = {121, 5000})
    void aNameThatIsTooLongMakesNoLink(int length) {
        logIn();
        Answer answer = browser.post("/beheer/snel/webshop", Map.of("voor", "x".repeat(length)), DUTCH);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("hooguit 120 tekens");
        assertThat(browser.post("/beheer/snel/webshop", Map.of("voor", "Kim\0"), DUTCH)
                        .status())
                .isEqualTo(400);
        assertThat(linksMade()).isZero();
    }

    @Test
    void quotesAreFoundByNumberAndCustomersByName() {
        logIn();
        String number = database.sql("select min(number) from quote where sent_at is not null")
                .query(String.class)
                .single();
        Answer quotes = browser.get("/beheer/snel?q=" + number, DUTCH);
        assertThat(JsonPath.<List<String>>read(quotes.body(), "$.entries[*].title"))
                .contains("Offerte " + number);
        assertThat(JsonPath.<String>read(quotes.body(), "$.entries[0].url")).startsWith("/beheer/offertes/");

        Answer customers = browser.get("/beheer/snel?q=kruimelh", DUTCH);
        assertThat(JsonPath.<String>read(customers.body(), "$.entries[0].url"))
                .isEqualTo("/beheer/klanten/bakkerij-kruimelhof");
        assertThat(JsonPath.<List<Object>>read(
                        browser.get("/beheer/snel?q=%25", DUTCH).body(), "$.entries"))
                .isEmpty();
    }

    @Test
    void behindAPlusACardIsPutIntoTheQuoteThatIsBeingWritten() {
        logIn();
        Answer found = browser.get("/beheer/snel?q=%2Bbroch", DUTCH);
        List<String> addresses = JsonPath.read(found.body(), "$.entries[*].url");
        Integer drafts = database.sql("""
                        select count(*) from quote q join person p on p.id = q.owner_id
                        where p.email = 'sanne@buro3.example' and q.state = 'DRAFT'""").query(Integer.class).single();
        if (drafts == 0) {
            assertThat(addresses).isEmpty();
            return;
        }
        String address = addresses.getFirst();
        long before = lines(address);
        assertThat(browser.post(address, Map.of(), "Origin", "https://evil.example")
                        .status())
                .isEqualTo(403);
        assertThat(lines(address)).isEqualTo(before);
        try {
            Answer added = browser.post(address, Map.of(), DUTCH);
            assertThat(added.status()).isEqualTo(200);
            assertThat(JsonPath.<String>read(added.body(), "$.words")).contains("Brochure");
            assertThat(lines(address)).isGreaterThan(before);
        } finally {
            database.sql("""
                            delete from quote_line where quote_id = ? and position >= ?""").params(quote(address), before).update();
        }
        assertThat(browser.post(address.replace("brochure", "bestaat-niet"), Map.of())
                        .status())
                .isEqualTo(404);
        assertThat(browser.post("/beheer/offertes/999999/kaart/brochure", Map.of())
                        .status())
                .isEqualTo(404);
    }

    private long lines(String address) {
        return database.sql("select count(*) from quote_line where quote_id = ?")
                .param(quote(address))
                .query(Long.class)
                .single();
    }

    private static long quote(String address) {
        return Long.parseLong(address.replaceFirst("/beheer/offertes/([0-9]+)/.*", "$1"));
    }

    @Test
    void aCardThatIsNotThereIsAProblemAndMakesNoLink() {
        logIn();
        Answer answer = browser.post("/beheer/snel/bestaat-niet", Map.of(), DUTCH);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("Deze kaart is er niet");
        assertThat(linksMade()).isZero();
    }

    @Test
    void moreThanTwoHundredCharactersAreABadRequest() {
        logIn();
        assertThat(browser.get("/beheer/snel?q=" + "a".repeat(200), DUTCH).status())
                .isEqualTo(200);
        Answer answer = browser.get("/beheer/snel?q=" + "a".repeat(201), DUTCH);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).contains("hooguit 200 tekens");
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Origin, https://evil.example",
        "Origin, null"
    })
    void anotherSitesPageMakesNoLink(String header, String value) {
        logIn();

        Answer answer = browser.post("/beheer/snel/webshop", Map.of(), header, value, "Accept-Language", "nl");
        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.body()).contains("alleen vanaf een pagina van de productentool");
        assertThat(linksMade()).isZero();
    }

    @Test
    void aVisitorIsSentToTheLogInAndLaterNotToTheAnswer() {
        assertThat(browser.get("/beheer/snel?q=web", DUTCH).leadsTo()).startsWith("/inloggen");
        assertThat(browser.post("/beheer/snel/webshop", Map.of(), DUTCH).leadsTo())
                .startsWith("/inloggen");
        assertThat(linksMade()).isZero();
        assertThat(browser.logIn("sanne@buro3.example", "demo-werknemer").leadsTo())
                .isEqualTo("/");
    }

    @Test
    void aCustomerMayNotUseIt() {
        browser.logIn("kim@kruimelhof.example", "demo-klant");

        assertThat(browser.get("/beheer/snel?q=web", DUTCH).status()).isEqualTo(403);
        assertThat(browser.post("/beheer/snel/webshop", Map.of()).status()).isEqualTo(403);
        assertThat(linksMade()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/product/webshop", "/privacy", "/bestaat-niet", "/s/bestaatniet"})
    void itStandsOnEveryPageOfAnEmployeeAndOnNobodyElses(String page) {
        assertThat(page(page).select("#snel, script[src*=fast-lane]")).isEmpty();
        browser.logIn("kim@kruimelhof.example", "demo-klant");
        assertThat(page(page).select("#snel, script[src*=fast-lane], [data-snel]"))
                .isEmpty();

        logIn();
        Document seen = page(page);
        assertThat(seen.select("dialog#snel input[role=combobox]")).hasSize(1);
        assertThat(seen.select("script[type=module][src*=fast-lane]")).hasSize(1);
        assertThat(page("/beheer").select("dialog#snel")).hasSize(1);
    }

    private void logIn() {
        browser.logIn("sanne@buro3.example", "demo-werknemer");
    }

    private Document page(String address) {
        return Jsoup.parse(browser.get(address, "Accept", "text/html").body());
    }

    private List<String> slugs(String address) {
        return JsonPath.read(browser.get(address, DUTCH).body(), "$.cards[*].slug");
    }

    private static String link(Answer answer) {
        assertThat(answer.status()).isEqualTo(200);
        return JsonPath.read(answer.body(), "$.link");
    }

    private int linksMade() {
        return database.sql("select count(*) from share_link where not demo")
                .query(Integer.class)
                .single();
    }

    /** Other tests on the same portal leave some. */
    private void removeLinksMade() {
        database.sql("delete from share_link where not demo").update();
    }
}
