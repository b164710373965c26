package nl.buro3.productentool.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Who chose filters until nothing was left, finds which to take away and what that brings. */
@OnDemoPortal
class NarrowedTest {

    private static final String NOTHING = "/?categorie=drukwerk-en-signing&probleem=niemand-vindt-ons-in-google";

    @RegisterExtension
    final PageReader reader = new PageReader();

    private Document page(String address) {
        return Jsoup.parse(reader.open(address).body());
    }

    @Test
    void eachFilterCanBeTakenAwayAndSaysWhatIsThereWithoutIt() {
        Document page = page(NOTHING);

        assertThat(page.select(".leeg h2").text()).isEqualTo("Met deze filters blijft er niets over");
        assertThat(page.select(".leeg li a")).hasSize(2).allSatisfy(way -> {
            Document without = page(way.attr("href"));
            assertThat(without.select("#gevonden").text())
                    .startsWith(way.select(".aantal").text() + " product");
            assertThat(without.select(".lijst [data-product]")).isNotEmpty();
        });
    }

    @Test
    void whereOneAloneHelpsNotAllCanBeTakenAway() {
        Document page = page(NOTHING + "&q=chatbot");

        Element way = page.expectFirst(".leeg li a");
        assertThat(way.attr("href")).isEqualTo("/?q=chatbot");
        assertThat(way.text()).startsWith("Zonder filters");
    }

    @Test
    void wordsThatFindNothingAtAllAreNotBlamedOnTheFilters() {
        assertThat(page("/?q=xqzwvk&categorie=drukwerk-en-signing")
                        .select(".leeg h2")
                        .text())
                .isEqualTo("Hier hebben we nog geen product voor");
    }
}
