package nl.buro3.productentool.catalog.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Cards side by side, from the address alone. */
@OnDemoPortal
class CompareViewTest {

    @RegisterExtension
    final PageReader reader = new PageReader();

    private Document page(String address) {
        return Jsoup.parse(reader.open(address).body());
    }

    @Test
    void theCardsInTheAddressStandSideBySideWithWhatMatters() {
        Document page = page("/vergelijk?kaart=webshop&kaart=website-op-maat&kaart=landingspagina");

        assertThat(page.select("thead th").eachAttr("data-product"))
                .containsExactly("webshop", "website-op-maat", "landingspagina");
        assertThat(page.select("tbody th").eachText())
                .contains("Indicatieprijs", "Voor wie", "Doorlooptijd", "Wat het oplevert");
        assertThat(page.select("tbody tr:first-child").text()).contains("6.500");
        assertThat(page.select("thead th:nth-child(2) .weg").attr("href"))
                .isEqualTo("/vergelijk?kaart=website-op-maat&kaart=landingspagina");
        assertThat(page.select("option[value=webshop]")).as("is there already").isEmpty();
        assertThat(page.select("option[value=huisstijl]")).hasSize(1);
    }

    @Test
    void theTitleNamesThemAsASentenceDoes() {
        assertThat(page("/vergelijk?kaart=webshop&kaart=landingspagina").title())
                .startsWith("Vergelijking van Webshop en Landingspagina |");
        assertThat(page("/vergelijk?kaart=webshop&kaart=landingspagina&kaart=huisstijl&taal=en")
                        .title())
                .startsWith("Comparison of Webshop, Landingspagina and Huisstijl |");
    }

    @Test
    void fourAreTheMostAndWhatIsNotThereIsLeftOut() {
        Document page = page("/vergelijk?kaart=webshop&kaart=webshop&kaart=bestaat-niet&kaart=huisstijl"
                + "&kaart=logo-ontwerp&kaart=seo-scan&kaart=webhosting");

        assertThat(page.select("thead th").eachAttr("data-product"))
                .startsWith("webshop", "huisstijl")
                .hasSizeLessThanOrEqualTo(CompareView.MOST);
    }

    @Test
    void withoutACardThereIsOneToChoose() {
        Document page = page("/vergelijk");

        assertThat(page.select("table")).isEmpty();
        assertThat(page.select("select[name=kaart] option").size()).isGreaterThan(50);
    }

    @Test
    void aCardLeadsToItsComparison() {
        assertThat(page("/product/webshop").select(".acties a[href^='/vergelijk?kaart=webshop']"))
                .hasSize(1);
    }
}
