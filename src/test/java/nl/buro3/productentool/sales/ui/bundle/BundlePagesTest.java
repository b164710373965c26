package nl.buro3.productentool.sales.ui.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A bundle as a visitor and as customers put it together, with a browser that runs no scripts. */
@OnDemoPortal
class BundlePagesTest extends BundlesInBrowser {

    private static final String LOST = "/pakket/999999";

    @Autowired
    private ContentChanges changes;

    private List<String> lines() {
        return page("/pakket").select("[data-bundle-line]").eachAttr("data-bundle-line");
    }

    private static String count(Document page) {
        return page.select("[data-bundle-count]").attr("data-bundle-count");
    }

    private Map<String, String> form(long bundle) {
        Document page = page("/pakket/" + bundle);
        Map<String, String> fields = new LinkedHashMap<>();
        page.select("form.pakketformulier input").forEach(input -> fields.put(input.attr("name"), input.val()));
        return fields;
    }

    @Test
    void aVisitorAddsACardAndComesBackToThePageWhereItIsSaid() {
        Answer added = add("webshop");

        assertThat(added.status()).isEqualTo(303);
        assertThat(added.leadsTo()).isEqualTo(CARD);
        assertThat(added.headers("Set-Cookie"))
                .anyMatch(c -> c.matches("pakket=.*Max-Age=2592000;.*HttpOnly; SameSite=Lax"))
                .anyMatch(c -> c.startsWith("pakket-aantal=1;") && !c.contains("HttpOnly"))
                .anyMatch(c -> c.startsWith("pakket-kaarten=" + number("webshop") + ";") && !c.contains("HttpOnly"));
        Document page = page(CARD);
        assertThat(page.select(".pakketmelding[role=status][autofocus]").text())
                .contains("“Webshop” zit in je pakket.");
        assertThat(count(page)).isEqualTo("1");
        assertThat(page(CARD).select(".pakketmelding")).as("said once").isEmpty();
        assertThat(lines()).containsExactly("webshop");
    }

    private String number(String slug) {
        return database.sql("select id from product where slug = ?")
                .param(slug)
                .query(String.class)
                .single();
    }

    @Test
    void aButtonCanTellThatItsCardIsInForEveryReaderAlike() {
        add("webshop");
        Document said = page(CARD);
        Document kept = page(CARD);

        assertThat(said.select("[data-bundle-cards]").attr("data-bundle-cards"))
                .as("on a page of one's own")
                .isEqualTo(number("webshop"));
        assertThat(kept.select("[data-bundle-cards]"))
                .as("on one that is the same for all the cookie says it")
                .isEmpty();
        assertThat(kept.select("form.in-pakket[data-kaart=" + number("webshop") + "] button[data-erin]")
                        .eachAttr("data-erin"))
                .contains("In je pakket");
        customer();
        List<String> stored = lines().stream().map(this::number).toList();
        assertThat(page(CARD)
                        .select("[data-bundle-cards]")
                        .attr("data-bundle-cards")
                        .split("\\."))
                .as("of who is logged in the page knows")
                .containsExactlyInAnyOrderElementsOf(stored);
    }

    @Test
    void aSecondClickAddsNothingAndSaysSo() {
        add("webshop");
        add("webshop");

        assertThat(page(CARD).select(".pakketmelding").text()).contains("zat al in je pakket (1 ×)");
        assertThat(page("/pakket").select("#aantal-webshop").val()).isEqualTo("1");
    }

    @Test
    void aScriptGetsTheNumberAndTheWords() {
        add("webshop");
        Answer answer = browser.post("/pakket/regels", Map.of("kaart", "huisstijl"), "Accept", "application/json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("\"aantal\":2").contains("zit in je pakket");
        assertThat(answer.headers("Set-Cookie")).noneMatch(cookie -> cookie.startsWith("pakket-gezegd="));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/product/webshop", "/vergelijk?kaart=webshop", "/hulp?q=webshop+nodig"})
    void theButtonStandsOnEveryCard(String path) {
        Document page = page(path);

        assertThat(page.select("form.in-pakket[method=post][action=/pakket/regels] input[name=kaart]")
                        .eachAttr("value"))
                .containsAll(page.select("[data-product]").eachAttr("data-product"));
        assertThat(page.select("form.in-pakket")).isNotEmpty();
    }

    @Test
    void pagesThatAreTheSameForAllStayKeptAndTheBundleIsKeptNowhere() {
        Awaitility.await().until(changes::areSettled);
        String kept = browser.get(CARD).body();
        long version = changes.version();
        add("webshop");
        browser.get(CARD);
        Answer bundle = browser.get("/pakket");

        assertThat(changes.version()).isEqualTo(version);
        assertThat(browser.get(CARD).body()).as("the very same page").isEqualTo(kept);
        assertThat(Jsoup.parse(kept).select("[data-bundle-count='']")).hasSize(1);
        assertThat(kept).contains("pakket-aantal=(\\d{1,2})");
        assertThat(bundle.header("Cache-Control")).isEqualTo("no-store");
        try (Browser other = Browser.on(port)) {
            assertThat(Jsoup.parse(other.get("/pakket").body()).select("[data-bundle-line]"))
                    .isEmpty();
            assertThat(other.get(CARD).body()).isEqualTo(kept);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "webshop, -1, aantal",
        "webshop, 0, aantal",
        "webshop, 1000, aantal",
        "webshop, 99999999999999999999, aantal",
        "webshop, twee, aantal",
        "webshop, 1.5, aantal",
        "bestaat-niet, 1, kaart",
        "'', 1, kaart"
    })
    void whatCannotBeIsSaidBesideTheFieldAndChangesNothing(String slug, String amount, String field) {
        add("huisstijl");
        Answer refused = browser.post("/pakket/regels", Map.of("kaart", slug, "aantal", amount));
        Document page = Jsoup.parse(refused.body());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(page.select("#fout-" + field).text()).isNotEmpty();
        assertThat(page.select("input#aantal").val()).isEqualTo(amount);
        assertThat(page.select("[role=alert]")).hasSize(1);
        assertThat(lines()).containsExactly("huisstijl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pakket1~1.1.",
                "pakket1~1.1..AAAA",
                "x",
                "pakket1~1.1.~2.1..vervalst-vervalst-vervalst-vervalst-vervals"
            })
    void aForgedCookieIsAsNone(String forged) {
        Answer page = browser.get("/pakket", "Cookie", "pakket=" + forged);

        assertThat(page.status()).isEqualTo(200);
        assertThat(Jsoup.parse(page.body()).select("[data-bundle-line]")).isEmpty();
        assertThat(page.body()).contains("Je pakket is nog leeg");
    }

    @Test
    void anotherSitesPageAddsNothingAndLeadsNowhereElse() {
        assertThat(browser.post("/pakket/regels", Map.of("kaart", "webshop"), "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        for (String back :
                List.of("https://elders.example/", "//elders.example", "/\\elders.example", "javascript:1")) {
            assertThat(browser.post("/pakket/regels", Map.of("kaart", "webshop", "terug", back))
                            .leadsTo())
                    .isEqualTo("/pakket");
        }
        assertThat(browser.post("/pakket/regels", Map.of("kaart", "webshop"), "Referer", "https://elders.example/x")
                        .leadsTo())
                .isEqualTo("/pakket");
    }

    @Test
    void whatIsTakenOutComesBackWithItsNoteAndInItsPlace() {
        add("webshop");
        add("huisstijl");
        browser.post(
                "/pakket/regels/wijzig",
                Map.of(
                        "doe",
                        "weg:webshop",
                        "aantal-webshop",
                        "3",
                        "was-aantal-webshop",
                        "1",
                        "notitie-huisstijl",
                        "Ja"));
        assertThat(lines()).as("shown with a way back").containsExactly("huisstijl");
        browser.post("/pakket/regels", Map.of("kaart", "webshop", "aantal", "3", "notitie", "Snel", "plek", "0"));

        assertThat(lines()).containsExactly("webshop", "huisstijl");
        Document page = page("/pakket");
        assertThat(page.select("#aantal-webshop").val()).isEqualTo("3");
        assertThat(page.select("#notitie-webshop").val()).isEqualTo("Snel");
        assertThat(page.select("#notitie-huisstijl").val())
                .as("typed beside it")
                .isEqualTo("Ja");
    }

    @Test
    void aMistakeInALineIsSaidThereAndWhatWasTypedStays() {
        add("webshop");
        Answer refused = browser.post(
                "/pakket/regels/wijzig",
                Map.of(
                        "doe", "omlaag:webshop",
                        "aantal-webshop", "-4",
                        "was-aantal-webshop", "1",
                        "notitie-webshop", "Graag snel",
                        "was-notitie-webshop", ""));
        Document page = Jsoup.parse(refused.body());

        assertThat(refused.status()).isEqualTo(422);
        assertThat(page.select("#aantal-webshop[aria-invalid=true]").val()).isEqualTo("-4");
        assertThat(page.select("#notitie-webshop").val()).isEqualTo("Graag snel");
        assertThat(page("/pakket").select("#aantal-webshop").val()).isEqualTo("1");
    }

    @Test
    void whatIsNeededFirstIsSaidWithOneClickToMendIt() {
        add("zoekmachineoptimalisatie");
        Document page = page("/pakket");
        String mend = page.select(".pakketlet button").attr("value");

        assertThat(page.select(".pakketlet").text()).contains("Zoekwoordenonderzoek");
        browser.post("/pakket/regels/wijzig", Map.of("doe", mend));
        assertThat(lines()).containsExactly("zoekmachineoptimalisatie", "zoekwoordenonderzoek");
        assertThat(page("/pakket").select(".pakketlet")).isEmpty();
    }

    @Test
    void theNumbersAreApartAndHonest() {
        add("webshop");
        add("crm-koppeling");
        add("zoekmachineoptimalisatie");

        assertThat(page("/pakket").select("[data-bundle-sum]").attr("data-bundle-sum"))
                .isEqualTo("vanaf € 8.300 eenmalig, plus vanaf € 850 per maand");
    }

    @Test
    void atTheLogInItComesAlongAndAtTheLogOutNothingStays() {
        add("webshop");
        Answer in = browser.logIn("rik@veerkracht.example", "demo-klant");

        assertThat(in.headers("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("pakket=;"))
                .anyMatch(cookie -> cookie.startsWith("pakket-aantal=;"))
                .anyMatch(cookie -> cookie.startsWith("pakket-kaarten=;"));
        Document both = page("/pakket");
        assertThat(both.select("h1").text()).isEqualTo("Je hebt twee pakketten");
        assertThat(both.select("[data-bundle-line=webshop] td").eachText()).startsWith("–", "1 ×");
        Answer kept = browser.post(
                "/pakket/samenvoegen",
                Map.of(
                        "doe", "mijn",
                        "pakket", both.select("input[name=pakket]").val(),
                        "versie", both.select("input[name=versie]").val(),
                        "mee", both.select("input[name=mee]").val()));
        assertThat(kept.leadsTo()).isEqualTo("/pakket");
        assertThat(lines()).containsExactly("lokale-vindbaarheid", "webteksten", "visitekaartjes");
        browser.post("/uitloggen", Map.of());
        assertThat(lines()).isEmpty();
        assertThat(count(page("/pakket"))).isEqualTo("0");
    }

    @Test
    void ofSomebodyElseNothingIsThere() {
        long own = ownBundle("webshop");
        try (Browser other = Browser.on(port)) {
            other.logIn("bas@stalenoord.example", "demo-klant");
            for (String path : List.of("", "/pdf", "/versie", "/agenda")) {
                assertThat(other.get("/pakket/" + own + path).status()).as(path).isEqualTo(404);
                assertThat(other.get(LOST + path).status()).as(path).isEqualTo(404);
            }
            for (String what : List.of("naam", "kies", "deel", "verwijder")) {
                assertThat(other.post("/pakket/beheer", Map.of("doe", what, "pakket", own + "", "naam", "x"))
                                .status())
                        .as(what)
                        .isEqualTo(404);
            }
            Map<String, String> fields = Map.of("pakket", own + "", "versie", "2", "mee", own + "", "doe", "apart");
            assertThat(other.post("/pakket/samenvoegen", fields).status()).isEqualTo(404);
            assertThat(other.post("/pakket/regels", Map.of("kaart", "seo-scan", "pakket", own + ""))
                            .status())
                    .isEqualTo(404);
            assertThat(other.post("/pakket/regels/wijzig", Map.of("pakket", own + "", "doe", "weg:webshop"))
                            .status())
                    .isEqualTo(404);
            assertThat(other.post("/pakket/" + own + "/agenda/bewaar", Map.of("vorige", "0"))
                            .status())
                    .isEqualTo(404);
        }
        assertThat(lines()).containsExactly("webshop");
    }

    @Test
    void whoIsNotLoggedInIsLedThereAndLearnsNothing() {
        for (String path : List.of("/pakket/1", "/pakket/1/agenda", "/pakket/1/pdf", LOST)) {
            Answer answer = browser.get(path);
            assertThat(answer.status()).as(path).isEqualTo(302);
            assertThat(answer.leadsTo()).as(path).startsWith("/inloggen?naar=");
        }
        assertThat(browser.get("/pakket/1/versie").status()).isEqualTo(404);
        assertThat(browser.post("/pakket/beheer", Map.of("doe", "nieuw", "nieuwe-naam", "x"))
                        .leadsTo())
                .startsWith("/inloggen");
    }

    @Test
    void aPageThatIsTooOldChangesNothingAndKeepsWhatWasTyped() {
        long own = ownBundle("webshop", "huisstijl");
        Map<String, String> old = form(own);
        add("seo-scan");
        old.put("notitie-webshop", "van mij");
        old.put("doe", "weg:huisstijl");
        Answer stale = browser.post("/pakket/regels/wijzig", old);
        Document page = Jsoup.parse(stale.body());

        assertThat(stale.status()).isEqualTo(409);
        assertThat(page.select("[role=alert]").text()).contains("Er is niets gewijzigd");
        assertThat(page.select("#notitie-webshop").val()).isEqualTo("van mij");
        assertThat(lines()).containsExactly("webshop", "huisstijl", "seo-scan");
    }

    @Test
    void linesAreMovedByPlainButtons() {
        long own = ownBundle("webshop", "huisstijl", "seo-scan");
        Map<String, String> form = form(own);
        form.put("doe", "omhoog:seo-scan");
        Answer moved = browser.post("/pakket/regels/wijzig", form);

        assertThat(moved.leadsTo()).isEqualTo("/pakket#regel-seo-scan");
        assertThat(lines()).containsExactly("webshop", "seo-scan", "huisstijl");
        assertThat(browser.get("/pakket/" + own + "/versie").body()).isEqualTo("{\"versie\": 5}");
    }

    @Test
    void aBundleIsNamedSharedAndDropped() {
        long own = ownBundle("webshop");
        browser.post(
                "/pakket/beheer", Map.of("doe", "naam", "pakket", own + "", "versie", "2", "naam", "<b>Voorjaar</b>"));
        Document page = page("/pakket");
        assertThat(page.select("h1").text()).isEqualTo("<b>Voorjaar</b>");
        assertThat(browser.post("/pakket/beheer", Map.of("doe", "naam", "pakket", own + "", "versie", "3", "naam", " "))
                        .status())
                .isEqualTo(422);
        browser.post("/pakket/beheer", Map.of("doe", "deel", "pakket", own + "", "versie", "3"));
        assertThat(page("/pakket").text()).contains("kijkt mee met dit pakket");
        assertThat(browser.post("/pakket/beheer", Map.of("doe", "verwijder", "pakket", own + "", "versie", "3"))
                        .status())
                .as("too old")
                .isEqualTo(409);
        browser.post("/pakket/beheer", Map.of("doe", "verwijder", "pakket", own + "", "versie", "4"));
        assertThat(browser.get("/pakket/" + own).status()).isEqualTo(404);
    }

    @Test
    void aBundleIsSharedWithColleaguesFromItsPage() {
        long own = ownBundle("webshop");
        Document page = page("/pakket");
        Elements choices = page.select(".pakketdelen input[name=met][form=pakketformulier]");
        assertThat(page.select(".pakketdelen fieldset").text()).contains("Pim Raaijmakers");
        Map<String, String> form = new LinkedHashMap<>(Map.of("pakket", own + "", "bericht", "x".repeat(501)));

        Answer nobody = browser.post("/pakket/delen", form);
        assertThat(nobody.status()).isEqualTo(422);
        Document again = Jsoup.parse(nobody.body());
        assertThat(again.select("#fout-met").text()).startsWith("Kies met wie");
        assertThat(again.select("#fout-bericht").text()).contains("500 tekens");
        assertThat(again.select("#bericht").val()).hasSize(501);

        form.put("met", choices.eachAttr("value").getLast());
        form.put("bericht", "Wat vind jij?");
        Answer sent = browser.post("/pakket/delen", form);
        browser.post("/pakket/delen", form);

        assertThat(sent.leadsTo()).isEqualTo("/pakket/" + own);
        assertThat(page(sent.leadsTo()).select(".pakketmelding").text()).contains("Gedeeld.");
        assertThat(database.sql("select recipient || ' ' || body from mail where body like '%Wat vind jij?%'")
                        .query(String.class)
                        .list())
                .singleElement()
                .asString()
                .startsWith("pim@kruimelhof.example")
                .contains("/pakket/" + own);
        try (Browser other = Browser.on(port)) {
            assertThat(other.post("/pakket/delen", form).leadsTo()).startsWith("/inloggen");
            other.logIn("bas@stalenoord.example", "demo-klant");
            assertThat(other.post("/pakket/delen", form).status()).isEqualTo(404);
        }
    }

    @Test
    void theAgendaSaysWhatChangedSinceTheLastAndIsKeptOnce() {
        long own = ownBundle("webshop", "huisstijl");
        String keep = "/pakket/" + own + "/agenda/bewaar";
        Answer kept = browser.post(
                keep, Map.of("vorige", "0", "afgesproken", "We beginnen.", "afgesproken-webshop", "Met voorstel."));
        assertThat(kept.leadsTo()).isEqualTo("/pakket/" + own + "/agenda");
        assertThat(browser.post(keep, Map.of("vorige", "0", "afgesproken", "We beginnen."))
                        .status())
                .as("a second click")
                .isEqualTo(409);
        Map<String, String> form = form(own);
        form.put("doe", "weg:huisstijl");
        browser.post("/pakket/regels/wijzig", form);
        add("seo-scan");
        String agenda = page("/pakket/" + own + "/agenda").text();

        assertThat(agenda)
                .contains("Toen afgesproken: We beginnen.", "Toen afgesproken: Met voorstel.")
                .contains("Nieuw: SEO-scan", "Niet meer in het pakket: Huisstijl");
        assertThat(browser.post(keep, Map.of("vorige", "0", "afgesproken", "x".repeat(2001)))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void onPaperItIsAPdf() {
        browser.post("/pakket/regels", Map.of("kaart", "webshop", "notitie", "<script>alert(1)</script> € 😀 \u0007"));
        Answer pdf = browser.get("/pakket/pdf");

        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.body()).startsWith("%PDF");
    }

    @Test
    void aDemoBundleIsThereForEachOfFiveOrganisations() {
        for (String email : List.of(
                "kim@kruimelhof.example",
                "bas@stalenoord.example",
                "eva@waterdorp.example",
                "rik@veerkracht.example",
                "fleur@groeneveen.example")) {
            try (Browser own = Browser.on(port)) {
                own.logIn(email, "demo-klant");
                assertThat(Jsoup.parse(own.get("/pakket").body()).select("[data-bundle-line]"))
                        .as(email)
                        .hasSizeGreaterThanOrEqualTo(3);
            }
        }
    }
}
