package nl.buro3.productentool.shell.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.PageReader;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Public pages cost no session, are kept as long as they are right, and show nobody what is another's. */
@OnDemoPortal
class StatelessPagesTest {

    private static final String SUMMARY = "Samenvatting van de proef";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private ContentChanges changes;

    @RegisterExtension
    final PageReader reader = new PageReader();

    private Answer get(String address, String... headers) {
        return headers.length == 0 ? reader.open(address) : reader.get(address, headers);
    }

    private static boolean isSession(String cookie) {
        return cookie.startsWith("JSESSIONID");
    }

    /** Waits until a page is kept. */
    private void settle() {
        Awaitility.await().until(changes::areSettled);
    }

    /** Two hashes are no address to Vaadin, which sends an error while the page is made. */
    @ParameterizedTest
    @ValueSource(strings = {"/a%23b%23c", "/api.yaml%23%7B7*7%7D%23"})
    void anAddressThatCannotBeReadIsTheReadersMistake(String address) {
        Answer answer = get(address);

        assertThat(answer.status()).isBetween(400, 404);
        assertThat(answer.body()).contains("<h1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/?q=website",
                "/?q=zonderresultaat",
                "/product/webshop",
                "/hulp",
                "/hulp?probleem=te-weinig-bezoekers",
                "/inloggen",
                "/privacy",
                "/bestaat-niet",
                "/wp-login.php",
                "/robots.txt",
                "/sitemap.xml",
                "/media/portaal.png"
            })
    void aReaderGetsNoSession(String address) {
        for (int i = 0; i < 2; i++) {
            Answer answer = get(address);
            assertThat(answer.headers("Set-Cookie")).noneMatch(StatelessPagesTest::isSession);
        }
    }

    @Test
    void thePageThatABrowserHasAlreadyIsNotSentAgain() {
        settle();
        Answer first = get("/product/webshop");
        assertThat(first.header("ETag")).matches("\"[0-9a-f]{24}\"");
        assertThat(first.header("Cache-Control")).isEqualTo("private, no-cache");

        Answer again = get("/product/webshop", "Accept", "text/html", "If-None-Match", first.header("ETag"));
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.header("Content-Security-Policy")).isEqualTo(first.header("Content-Security-Policy"));
        assertThat(get("/product/huisstijl").header("ETag")).isNotEqualTo(first.header("ETag"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gzip, deflate, br        | true
            br;q=1.0, gzip; q=0.5    | true
            gzip;q=0.01              | true
            identity                 | false
            gzip;q=0, identity       | false
            br, gzip; q=0.00         | false
            """)
    void aPageIsPackedForWhoTakesThat(String encodings, boolean packed) {
        Answer answer = get("/product/webshop", "Accept", "text/html", "Accept-Encoding", encodings);

        assertThat(answer.header("Content-Encoding")).isEqualTo(packed ? "gzip" : "");
    }

    @Test
    void anEditOnAnotherNodeIsSeenWithinASecond() {
        settle();
        assertThat(get("/product/logo-ontwerp").body()).doesNotContain(SUMMARY);
        String before = database.queryForList("select summary from product where slug = 'logo-ontwerp'", String.class)
                .getFirst();
        try {
            edit("logo-ontwerp", SUMMARY);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(3)) // one, and two for a busy machine
                    .until(() -> get("/product/logo-ontwerp").body().contains(SUMMARY));
        } finally {
            edit("logo-ontwerp", before);
        }
    }

    /** As another node does it: this one hears nothing but the revision in the database. */
    private void edit(String slug, String summary) {
        database.update("update product set summary = ? where slug = ?", summary, slug);
        database.update("update search_revision set revision = revision + 1 where name = 'content'");
    }

    @Test
    void whatSomebodyLoggedInSeesIsKeptForNobody() {
        settle();
        try (Browser customer = Browser.on(port)) {
            customer.logIn("kim@kruimelhof.example", "demo-klant");
            Answer own = customer.get("/product/webshop", "Accept", "text/html");
            assertThat(own.body()).contains("Uitloggen");
            assertThat(own.header("Cache-Control")).contains("no-store");
            assertThat(own.headers("ETag")).isEmpty();
        }
        assertThat(get("/product/webshop").body()).doesNotContain("Uitloggen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/?q=website&pagina=1&naam=a%20b"})
    void aJumpWithinThePageStaysOnItThoughTheLiveClientHasABase(String address) {
        Document page = Jsoup.parse(get(address).body());

        assertThat(page.select("a[href^=#]")).isEmpty();
        assertThat(page.select("a.naar-inhoud").attr("href")).isEqualTo(address + "#inhoud");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/product/webshop", "/hulp", "/vergelijk?kaart=webshop"})
    void whatNeedsNoLiveClientHasNone(String address) {
        Document page = Jsoup.parse(get(address).body());

        assertThat(page.select("base, script[src*=VAADIN], [data-start]")).isEmpty();
        assertThat(page.select("a.naar-inhoud").attr("href")).isEqualTo("#inhoud");
    }

    @Test
    void whatNoDatabaseTakesIsNotLookedFor() {
        assertThat(get("/vergelijk?kaart=%00webshop").status()).isEqualTo(200);
        assertThat(get("/contact?kaart=%00").status()).isEqualTo(200);
    }

    @Test
    void theQuestionOfConsentIsAskedUntilItIsAnswered() {
        settle();
        assertThat(get("/privacy").body()).contains("class=\"toestemming\"");
        reader.post("/toestemming", Map.of("keuze", "nee", "terug", "/"), "Origin", "http://localhost:" + port);
        assertThat(get("/privacy").body()).doesNotContain("class=\"toestemming\"");
        try (Browser other = Browser.on(port)) {
            assertThat(other.get("/privacy", "Accept", "text/html").body()).contains("class=\"toestemming\"");
        }
    }

    @Test
    void aPageSaysWhatItIsToSearchEnginesAndPreviews() {
        Document page = Jsoup.parse(get("/product/webshop").body());
        String here = "http://localhost:" + port;

        assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(here + "/product/webshop");
        assertThat(Jsoup.parse(get("/hulp").body()).select("link[hreflang=en]").attr("href"))
                .isEqualTo(here + "/hulp?taal=en");
        assertThat(Jsoup.parse(get("/hulp?taal=en").body())
                        .select("link[rel=canonical]")
                        .attr("href"))
                .isEqualTo(here + "/hulp?taal=en");
        assertThat(page.select("meta[property='og:title']").attr("content")).isEqualTo("Webshop");
        String picture = page.select("meta[property='og:image']").attr("content");
        assertThat(reader.get(picture.substring(here.length())).header("Content-Type"))
                .isEqualTo("image/png");
        assertThat(page.select("script[type='application/ld+json']"))
                .hasSize(2)
                .first()
                .satisfies(facts -> assertThat(facts.data())
                        .contains("\"@type\":\"Product\"", "\"priceCurrency\":\"EUR\"", "\"lowPrice\":6500"));
    }

    @Test
    void theLanguageIsThatOfTheAddressOrTheChoiceOrTheBrowser() {
        assertThat(language("/hulp", "en-US,en;q=0.9,nl;q=0.8")).isEqualTo("en");
        assertThat(language("/hulp", "de-DE,nl;q=0.8,en;q=0.5")).isEqualTo("nl");
        assertThat(language("/hulp", "de")).isEqualTo("nl");
        assertThat(language("/hulp", ";;;")).isEqualTo("nl");
        assertThat(language("/hulp?taal=en", "nl")).isEqualTo("en");
        assertThat(language("/hulp", "nl")).as("kept").isEqualTo("en");
    }

    private String language(String address, String accepted) {
        Answer answer = get(address, "Accept", "text/html", "Accept-Language", accepted);
        return Jsoup.parse(answer.body()).select("html").attr("lang");
    }

    @Test
    void everyScriptInAPageIsNamedInItsPolicyAndNoOther() {
        Answer live = get("/");
        assertThat(live.header("Content-Security-Policy"))
                .contains("script-src 'self' 'unsafe-eval' 'sha256-", "frame-ancestors 'none'", "object-src 'none'")
                .doesNotContain("script-src 'self' 'unsafe-inline'");
        Answer still = get("/privacy");
        assertThat(still.header("Content-Security-Policy"))
                .containsPattern("script-src 'self'( 'sha256-[^ ]+'){2}; style-src 'self' 'sha256-")
                .doesNotContain("unsafe");
        assertThat(Jsoup.parse(still.body()).select("script:not([src]), base"))
                .satisfiesExactly(
                        number -> assertThat(number.data())
                                .as("of the bundle, before the paint")
                                .contains("pakket-aantal")
                                .hasSizeLessThan(250),
                        script -> assertThat(script.data())
                                .contains("recorder")
                                .doesNotContain("handover")
                                .hasSizeLessThan(200));
        assertThat(get("/api").header("Content-Security-Policy")).contains("default-src 'self'");
        assertThat(live.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(Jsoup.parse(live.body()).select("script:not([src])").outerHtml())
                .contains("'handover','recorder'");
        assertThat(reader.get("/portal/scripts/handover.js").header("Content-Type"))
                .contains("javascript");
    }

    @Test
    void searchEnginesFindEveryCardAndNoEmployeesPage() {
        assertThat(get("/robots.txt").body())
                .contains("Disallow: /beheer", "Sitemap: http://localhost:" + port + "/sitemap.xml");
        Document map = Jsoup.parse(get("/sitemap.xml").body());
        int published = database.queryForList("select id from product where status = 'PUBLISHED'")
                .size();
        assertThat(map.select("loc").eachText())
                .doesNotHaveDuplicates()
                .contains("http://localhost:" + port + "/product/webshop")
                .noneMatch(address -> address.startsWith("http://localhost:" + port + "/beheer"))
                .filteredOn(address -> address.contains("/product/"))
                .hasSize(published);
        for (String address : map.select("loc").eachText()) {
            String path = address.replaceFirst("^https?://[^/]+", "");
            assertThat(get(path).status()).as(path).isEqualTo(200);
        }
    }
}
