package nl.buro3.productentool.search.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.PageReader;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From problem to product as a browser without scripts goes: every step is a whole page. */
@OnDemoPortal
class HelpViewTest {

    private static final String PROBLEM = "/hulp?probleem=klanten-willen-online-bestellen";

    @RegisterExtension
    final PageReader reader = new PageReader();

    @Test
    void itBeginsWithAFieldAndAllProblemsUnderTheirSubjects() {
        Document page = page("/hulp");

        assertThat(page.select("form[action=/hulp][method=get] input[name=q]").attr("maxlength"))
                .isEqualTo("200");
        assertThat(page.select(".probleemgroep h3").eachText())
                .startsWith("Websites en webshops", "Vindbaarheid")
                .hasSize(8);
        assertThat(page.select(".probleemgroep a[href^=/hulp?probleem=]")).hasSize(42);
        assertThat(page.select(".sprongen a").eachAttr("href"))
                .allSatisfy(jump -> assertThat(page.getElementById(jump.substring(jump.indexOf('#') + 1)))
                        .as(jump)
                        .isNotNull());
        assertThat(page.select("script[type=module][src], [data-start]"))
                .as("nothing here needs the live client")
                .isEmpty();
    }

    @Test
    void aProblemAsksItsFirstQuestionAndAlreadySaysWhatUsuallyHelps() {
        Document page = page(PROBLEM);

        assertThat(page.select(".vraag h2").text()).isEqualTo("Heb je al een website?");
        assertThat(page.select(".antwoorden a")).hasSize(3);
        assertThat(products(page)).containsExactly("webshop", "fotografie", "nieuwsbrief");
        assertThat(page.select("main").attr("data-view-filter")).isEqualTo("probleem:klanten-willen-online-bestellen");
        assertThat(page.select(".overleg a[href^=tel:]")).hasSize(1);
        assertThat(page.select("a[href=/?probleem=klanten-willen-online-bestellen]"))
                .as("all of it, which stands there already")
                .isEmpty();
    }

    @Test
    void theAnswersDecideWhatComesFirstAndTheFirstResponseSaysWhy() {
        Document first = page(PROBLEM);
        Document second = page(link(first, "Nee, nog niet"));
        Document advice = page(link(second, "Een paar, bijvoorbeeld alleen taarten"));

        assertThat(second.select(".vraag h2").text()).startsWith("Hoeveel verschillende dingen");
        assertThat(products(second)).startsWith("webshop", "domeinnaam-en-e-mail", "lokale-vindbaarheid");
        assertThat(products(advice)).contains("landingspagina").hasSizeLessThanOrEqualTo(6);
        assertThat(advice.select(".vraag")).isEmpty();
        assertThat(advice.select("[data-product=landingspagina] .kaart-waarom").text())
                .isEqualTo("Waarom dit helpt: Voor een handvol producten is één bestelpagina genoeg:"
                        + " snel klaar en een stuk goedkoper dan een hele winkel.");
        assertThat(advice.select(".rangorde .kaart-waarom")).hasSameSizeAs(products(advice));
        assertThat(advice.select("main").attr("data-view-filter"))
                .endsWith("|antwoord:Nee, nog niet|antwoord:Een paar," + " bijvoorbeeld alleen taarten");
    }

    @Test
    void anAnswerLeavesOutWhatDoesNotFitAndCanBeTakenBack() {
        Document site = page("/hulp?probleem=website-ziet-er-oud-uit");
        assertThat(products(site)).contains("website-op-maat");

        Document answered = page(link(site, "Prima, hij ziet er alleen ouderwets uit"));
        assertThat(products(answered)).startsWith("huisstijl").doesNotContain("website-op-maat");
        assertThat(answered.select(".gegeven").text()).contains("Prima");

        assertThat(answered.select("a[href=/?probleem=website-ziet-er-oud-uit]"))
                .hasSize(1);
        String back = answered.select(".gegeven a").attr("href");
        assertThat(back).isEqualTo("/hulp?probleem=website-ziet-er-oud-uit");
    }

    @Test
    void aQuestionCanBeSkipped() {
        Document skipped = page(link(page(PROBLEM), "Sla deze vraag over"));

        assertThat(skipped.select(".vraag h2").text()).startsWith("Hoeveel verschillende dingen");
        assertThat(skipped.select(".gegeven").text()).contains("Overgeslagen");
    }

    @Test
    void answersThatAreNotThereChangeNothing() {
        String foreign = link(page("/hulp?probleem=website-ziet-er-oud-uit"), "Ja, die kunnen zo mee", "&over=1");

        for (String answer : List.of("&a=0", "&a=999999", "&a=x%27--", foreign.replaceFirst(".*(&a=)", "$1"))) {
            assertThat(products(page(PROBLEM + answer))).as(answer).isEqualTo(products(page(PROBLEM)));
        }
    }

    @Test
    void aDescriptionFindsProblemsAndCardsTogether() {
        Document page = page("/hulp?q=klanten+willen+online+bestellen");

        assertThat(page.select(".problemen a").eachAttr("href"))
                .hasSizeLessThanOrEqualTo(4)
                .contains(PROBLEM);
        assertThat(products(page)).contains("webshop").hasSizeLessThanOrEqualTo(6);
        assertThat(page.select("[data-product=webshop] .kaart-waarom").text())
                .startsWith("Waarom dit helpt: Klanten bestellen en betalen vooraf");
        assertThat(page.select("main").attr("data-view-query")).isEqualTo("klanten willen online bestellen");
        assertThat(page.select("main").attr("data-view-results")).isNotEqualTo("0");
    }

    @Test
    void aDescriptionThatSaysNothingToUsStillLeadsToSomebody() {
        Document page = page("/hulp?q=qxzvw");

        assertThat(page.select("h1").text()).isEqualTo("Dit herkennen we nog niet");
        assertThat(page.select(".overleg a[href^=tel:]")).hasSize(1);
        assertThat(page.select(".probleemgroep a")).hasSize(42);
        assertThat(page.select("main").attr("data-view-results")).isEqualTo("0");
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("qxzvw");
    }

    @Test
    void whatWasTypedIsTextAndNoLongerThanIsSearched() {
        Document page = page("/hulp?q=%3Cb%20onclick=x%3E" + "a".repeat(400));

        assertThat(page.select("[onclick]")).isEmpty();
        assertThat(page.select("input[name=q]").attr("value")).startsWith("<b").hasSize(200);
    }

    private static String link(Document page, String words) {
        return page.select("main a").stream()
                .filter(link -> link.text().equals(words))
                .findFirst()
                .orElseThrow()
                .attr("href");
    }

    /** The link on the page with something added to its address. */
    private String link(Document page, String words, String added) {
        return link(page(page.location() + added), words);
    }

    private static List<String> products(Document page) {
        return page.select(".rangorde [data-product]").eachAttr("data-product");
    }

    private Document page(String address) {
        Answer answer = reader.open(address);
        assertThat(answer.status()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.body(), address);
    }
}
