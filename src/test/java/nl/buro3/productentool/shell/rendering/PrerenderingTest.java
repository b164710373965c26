package nl.buro3.productentool.shell.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What readers without scripts and search engines get: everything, in the first response. */
@OnDemoPortal
class PrerenderingTest {

    @LocalServerPort
    private int port;

    @RegisterExtension
    final PageReader reader = new PageReader();

    @Test
    void theOverviewHoldsItsCardsAndNamesItself() {
        Document page = page("/");

        assertThat(page.select("[data-product]").eachAttr("data-product"))
                .hasSize(24)
                .contains("webshop");
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("link[rel=canonical]").attr("href")).isNotBlank();
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
    }

    @Test
    void aSearchACategoryAndAProblemAreAddresses() {
        assertThat(page("/?q=huisstijlen").select("[data-product]").eachAttr("data-product"))
                .first()
                .isEqualTo("huisstijl");
        assertThat(page("/?categorie=vindbaarheid/seo").select("[data-product]").eachAttr("data-product"))
                .contains("seo-scan")
                .doesNotContain("webshop");
        assertThat(page("/?pagina=2").select("[data-product]")).hasSize(24);
        assertThat(page("/hulp").select("a[href*=probleem=]")).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void whatWasTypedIsShownAsTextOnly() {
        Document page = page("/?q=%3Cscript%3Ealert(1)%3C/script%3E%22onload=%22x");

        assertThat(page.select("script")).noneMatch(script -> script.html().contains("alert"));
        assertThat(page.select("[onload]")).isEmpty();
        assertThat(page.select("#zoek").attr("value")).contains("<script>");
    }

    @Test
    void aProductPageHoldsAllThatMatters() {
        Document page = page("/product/webshop");

        assertThat(page.select("[data-section]").eachAttr("data-section"))
                .contains("beschrijving", "voordelen", "prijs", "voorbeelden", "contact", "gerelateerd", "aanbevolen");
        assertThat(page.select("main").attr("data-view-product")).isEqualTo("webshop");
        assertThat(page.select("a[href^=tel:]")).isNotEmpty();
        assertThat(page.select("a[href^=mailto:]")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/product/bestaat-niet",
                "/bestaat-niet",
                "/?categorie=bestaat-niet",
                "/?probleem=bestaat-niet",
                "/hulp?probleem=bestaat-niet",
                "/product/webshop/verder",
                "/product/"
            })
    void whatIsNotThereSaysSo(String address) {
        Answer answer = reader.open(address);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("<h1>");
        assertThat(Jsoup.parse(answer.body()).select("meta[name=robots]").attr("content"))
                .isEqualTo("noindex");
    }

    @Test
    void inEnglishOnRequestAndBackToThePage() {
        Answer chosen = reader.get("/taal/en", "Referer", "http://localhost:" + port + "/product/webshop?x=1");

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.leadsTo()).isEqualTo("/product/webshop?x=1");
        assertThat(page("/").select("html").attr("lang")).isEqualTo("en");
    }

    @Test
    void theChoiceOfALanguageLeadsToNoOtherSite() {
        for (String from :
                List.of("https://evil.example//evil.example", "//evil.example/", "javascript:alert(1)", "\\\\evil")) {
            assertThat(reader.get("/taal/nl", "Referer", from).header("Location"))
                    .as(from)
                    .startsWith("/")
                    .doesNotStartWith("//");
        }
    }

    private Document page(String address) {
        Answer answer = reader.open(address);
        assertThat(answer.status()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }
}
