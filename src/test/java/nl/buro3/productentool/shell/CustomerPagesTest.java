package nl.buro3.productentool.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a customer has on every page: whose portal it is, whom to reach, and a say in being recognised. */
@OnDemoPortal
class CustomerPagesTest {

    @LocalServerPort
    private int port;

    @RegisterExtension
    final PageReader reader = new PageReader();

    private Document page(String path) {
        return Jsoup.parse(reader.open(path).body());
    }

    private void choose(String choice) {
        reader.post("/toestemming", Map.of("keuze", choice, "terug", "/privacy"), "Origin", "http://localhost:" + port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/product/webshop", "/hulp", "/vergelijk", "/privacy", "/inloggen", "/bestaat-niet"})
    void whoseItIsAndHowTheyAreReachedIsOnEveryPage(String path) {
        Document page = page(path);

        assertThat(page.select("header a[href=/contact]")).hasSize(1);
        assertThat(page.select("footer address").text())
                .contains("Buro 3 B.V.", "Havenkade 3", "Lindestad", "KvK 00000000", "NL000000000B00", "085 000 01 00");
        assertThat(page.select("footer a[href=/contact], footer a[href=/privacy]"))
                .hasSize(2);
    }

    @Test
    void anEmployeeIsNotAskedAboutBeingRecognised() {
        assertThat(page("/").select(".toestemming")).hasSize(1);
        reader.logIn("sanne@buro3.example", "demo-werknemer");
        for (String path : List.of("/", "/product/webshop", "/privacy", "/contact")) {
            assertThat(page(path).select(".toestemming")).as(path).isEmpty();
        }
    }

    @Test
    void aChoiceIsShownOnThePrivacyPageAndCanBeMadeOtherwise() {
        assertThat(page("/privacy").select("[data-keuze-nu]").text()).startsWith("Je koos nog niets");
        choose("ja");
        assertThat(page("/privacy").select("[data-keuze-nu]").text()).startsWith("Je zei ja");
        choose("nee");
        Document page = page("/privacy");
        assertThat(page.select("[data-keuze-nu]").text()).startsWith("Je zei nee");
        assertThat(page.select(".toestemming-keuze button").eachAttr("value")).containsExactly("nee", "ja");
        assertThat(page.select(".toestemming")).isEmpty();
    }

    @Test
    void theQuestionSaysWhatANoDoes() {
        assertThat(page("/").select(".toestemming p").text())
                .isEqualTo("Mogen we je de volgende keer herkennen? Bij nee tellen we ook dit bezoek niet verder.");
    }

    @Test
    void theOverviewBeginsWithProblemsOfSeveralKindsAndEndsWithWhoTheAgencyIs() {
        Document page = page("/");

        assertThat(page.select(".overzicht-kop .herkenbaar li")).hasSize(6);
        assertThat(page.select(".wie-we-zijn").text()).contains("Wie is Buro 3?", "specialisten", "2009");
    }

    @Test
    void howAPriceIsMeantAndHowOftenItIsPaidAreTwoQuestions() {
        Document monthly = page("/?betaling=per-maand");
        Document both = page("/?betaling=per-maand&prijssoort=vanaf");

        assertThat(monthly.select(".facet-naam").eachText()).contains("Soort prijs", "Hoe je betaalt");
        assertThat(found(both)).isPositive().isLessThan(found(monthly));
        assertThat(found(page("/?prijssoort=per-maand"))).as("an older address").isEqualTo(found(monthly));
        assertThat(reader.open("/?betaling=per-eeuw").status()).isEqualTo(404);
    }

    private static int found(Document page) {
        return Integer.parseInt(page.select("main").attr("data-view-results"));
    }

    @Test
    void whatFitsPoorlyIsFollowedByTheHelperAndAPerson() {
        for (String words : List.of("webshop+zeppelin", "zeppelin")) {
            Document page = page("/?q=" + words);
            assertThat(page.select("main a[href^='/hulp?q=']")).as(words).isNotEmpty();
            assertThat(page.select("main a[href^=tel:]")).as(words).isNotEmpty();
        }
        assertThat(page("/?q=website").select(".verder")).isEmpty();
    }

    @Test
    void aListInAnotherOrderIsTheSameListToSearchEngines() {
        assertThat(canonical("/?categorie=vindbaarheid&sorteer=prijs")).endsWith("/?categorie=vindbaarheid");
        assertThat(canonical("/?sorteer=naam&pagina=2")).endsWith(port + "/");
        assertThat(canonical("/?categorie=vindbaarheid")).endsWith("/?categorie=vindbaarheid");
    }

    private String canonical(String path) {
        return page(path).select("link[rel=canonical]").attr("href");
    }

    @Test
    void aCardThatIsThereInDutchOnlyIsNotOfferedAsEnglish() {
        assertThat(page("/product/webshop").select("link[hreflang]")).isEmpty();
        assertThat(canonical("/product/webshop?taal=en")).endsWith("/product/webshop");
    }

    @Test
    void whatIsPricedOnRequestIsNotExplainedAsAnIndication() {
        assertThat(page("/product/verpakkingsontwerp").select("#prijs").text())
                .contains("offerte op maat")
                .doesNotContain("Indicatie", "btw");
        assertThat(page("/product/webshop").select("#prijs").text()).contains("Indicatie, exclusief btw");
    }

    @Test
    void whoFindsNothingAtAnAddressCanCallAndMail() {
        assertThat(page("/product/bestaat-niet").select("main a[data-contact]").eachText())
                .containsExactly("Bel 085 000 01 00", "hallo@buro3.example");
    }

    @Test
    void aProductWithoutAPriceIsAServiceToSearchEngines() {
        String priced =
                page("/product/webshop").select("[type='application/ld+json']").html();
        String onRequest = page("/product/verpakkingsontwerp")
                .select("[type='application/ld+json']")
                .html();

        assertThat(priced).contains("\"@type\":\"Product\"", "\"offers\"");
        assertThat(onRequest).contains("\"@type\":\"Service\"").doesNotContain("\"Product\"", "\"offers\"");
    }

    @Test
    void previewsMayLookBehindAShareLinkAndSearchEnginesMayNot() {
        List<String> groups = Pattern.compile("\n\n")
                .splitAsStream(reader.get("/robots.txt").body())
                .toList();

        assertThat(groups.getFirst()).contains("User-agent: *", "Disallow: /s/", "Disallow: /beheer");
        assertThat(groups.get(1))
                .contains("User-agent: LinkedInBot", "User-agent: WhatsApp", "Disallow: /beheer")
                .doesNotContain("/s/");
    }
}
