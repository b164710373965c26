package nl.buro3.productentool.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader without JavaScript, a search engine or a link preview gets. */
@ExtendWith(PortalTest.class)
class FirstResponseIT {

    private final PortalProcess portal;

    FirstResponseIT(PortalProcess portal) {
        this.portal = portal;
    }

    @Test
    void theOverviewHoldsTheCardsWithNameSummaryAndPrice() {
        String page = portal.get("/").body();
        assertThat(page)
                .contains("data-product=\"webshop\"")
                .contains("Een webshop die snel laadt")
                .contains("vanaf € 6.500")
                .contains("<html lang=\"nl\"");
        assertThat(Pattern.compile("data-product=").matcher(page).results().count())
                .isEqualTo(24);
    }

    @Test
    void theProductPageHoldsEverySection() {
        String page = portal.get("/product/webshop").body();
        assertThat(page)
                .contains("data-section=\"beschrijving\"")
                .contains("data-section=\"voordelen\"")
                .contains("data-section=\"prijs\"")
                .contains("data-section=\"voorbeelden\"")
                .contains("data-section=\"contact\"")
                .contains("data-section=\"gerelateerd\"")
                .contains("data-section=\"aanbevolen\"")
                .contains("href=\"/product/fotografie\"")
                .contains("<title>Webshop | ")
                .contains("name=\"description\" content=\"Een webshop die snel laadt")
                .contains("rel=\"canonical\" href=\"" + portal.address() + "/product/webshop\"");
    }

    @Test
    void aSearchInTheAddressIsAnsweredInThePage() {
        assertThat(portal.get("/?q=huisstijlen").body()).contains("data-product=\"huisstijl\"");
        assertThat(portal.get("/?categorie=vindbaarheid").body())
                .contains("data-product=\"seo-scan\"")
                .doesNotContain("data-product=\"visitekaartjes\"");
        assertThat(portal.get("/?pagina=3").body()).contains("data-product=").contains("aria-current=\"page\"");
    }

    @Test
    void whatIsTypedIsShownAsTextAndNeverRun() {
        String page = portal.get("/?q=%3Cscript%3Ealert(1)%3C/script%3E").body();
        assertThat(page).doesNotContain("<script>alert(1)").contains("&lt;script&gt;");
    }

    @Test
    void anOldAddressOfALaterPageLeadsToTheList() {
        HttpResponse<String> answer = portal.get("/?q=webshop&pagina=77");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/?q=webshop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/product/bestaat-niet", "/zomaar/iets", "/?categorie=nee", "/?probleem=nee"})
    void anUnknownAddressAnswers404WithAPageThatLeadsOn(String path) {
        HttpResponse<String> answer = portal.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze pagina bestaat niet").contains("href=\"/\"");
    }

    @Test
    void aLinkThatNeverWasAnswers404WithWhomToCall() {
        HttpResponse<String> answer = portal.get("/s/bestaatniet", "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("Deze link klopt niet helemaal").contains("href=\"tel:");
    }

    @Test
    void anEndlessSearchIsCutOffAndStillAnswered() {
        assertThat(portal.get("/?q=" + "website".repeat(500)).statusCode()).isEqualTo(200);
    }

    @Test
    void englishIsThereOnRequest() {
        assertThat(portal.get("/", "Cookie", "taal=en").body())
                .contains("<html lang=\"en\"")
                .contains("What do you want to achieve?")
                .contains("from € 6,500")
                .containsPattern("<h3[^>]* lang=\"nl\"[^>]*><a[^>]*><span>Webshop</span>");
    }

    @Test
    void visitorsDoNotGetIntoTheEmployeesPages() {
        HttpResponse<String> answer = portal.get("/beheer");
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/inloggen");
    }

    @Test
    void theConsoleTellsTheAddressAndTheDemoLogins() {
        assertThat(portal.console())
                .contains("productentool: " + portal.address())
                .contains("sanne@buro3.example")
                .doesNotContain(" ERROR ");
    }
}
