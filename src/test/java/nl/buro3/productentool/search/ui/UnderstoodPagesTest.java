package nl.buro3.productentool.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the overview says of a query that it understood: a price, the house behind the cards, what is not offered. */
@OnDemoPortal
class UnderstoodPagesTest {

    @RegisterExtension
    final PageReader reader = new PageReader();

    @Test
    void aPriceStandsAmongTheChosenFiltersAndCanBeTakenAway() {
        Document page = page("/?q=logo+tot+1500+euro");

        assertThat(page.select(".gekozen a").eachText()).containsExactly("zoekwoorden", "tot € 1.500");
        assertThat(page.select(".gekozen a").eachAttr("href")).last().isEqualTo("/?q=logo");
        assertThat(page.select(".lijst [data-product]").eachAttr("data-product"))
                .first()
                .isEqualTo("logo-ontwerp");
    }

    @Test
    void aPriceAloneLeavesEverythingWhenItIsTakenAway() {
        Document page = page("/?q=tot+500+euro");

        assertThat(page.select(".gekozen a").eachAttr("href")).last().isEqualTo("/");
    }

    @Test
    void aPriceMayStandInTheAddress() {
        Document page = page("/?q=website&budget=tot-100-per-maand");

        assertThat(page.select(".gekozen a").eachText()).contains("tot € 100 per maand");
        assertThat(reader.open("/?budget=veel").status()).isEqualTo(404);
    }

    @Test
    void whoAsksForTheHouseIsLedToItsPage() {
        assertThat(page("/?q=openingstijden").select(".resultaatregel a[href=/contact]"))
                .hasSize(1);
        assertThat(page("/?q=webshop").select(".resultaatregel a[href=/contact]"))
                .isEmpty();
    }

    @Test
    void whatIsNotOfferedIsSaidWithAWayOn() {
        Document page = page("/?q=podcast");

        assertThat(page.select(".resultaatregel h2").text()).startsWith("Niets voor “podcast”");
        assertThat(page.select(".resultaatregel .uitleg").text()).startsWith("“podcast” doen we niet");
        assertThat(page.select(".resultaatregel .uitleg a").eachAttr("href"))
                .containsExactly("/hulp?q=podcast", "/contact");
    }

    @Test
    void signsFindNothing() {
        assertThat(page("/?q=%F0%9F%8E%89").select(".leeg h2")).hasSize(1);
    }

    @Test
    void theHelperKeepsToABudgetAndSaysSo() {
        assertThat(page("/hulp?q=klein+budget+van+500+euro")
                        .select(".herkend .klein")
                        .text())
                .contains("tot € 500");
    }

    private Document page(String address) {
        Answer answer = reader.open(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body(), address);
    }
}
