package nl.buro3.productentool.sales.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What a customer says about a quote before they decide: asking, saying something to it, taking it back, saying no. */
@OnDemoPortal
class QuoteTalkPagesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    private QuoteStage stage;
    private Browser kim;
    private Browser bas;

    @BeforeEach
    void open() {
        stage = new QuoteStage(portal).setOnDemo();
        kim = Browser.on(port);
        kim.logIn("kim@kruimelhof.example", "demo-klant");
        bas = Browser.on(port);
        bas.logIn("bas@stalenoord.example", "demo-klant");
    }

    @AfterEach
    void close() {
        List.of(kim, bas).forEach(Browser::close);
        stage.clearDemo();
    }

    private String sent() {
        QuoteContent shop =
                stage.content(QuoteStage.line("Webshop", "850", false), QuoteStage.line("Fotografie", "65", true));
        long id = stage.drafted(shop);
        stage.dispatch.send(stage.seen(id), "http://localhost");
        return stage.desk.find(id).orElseThrow().number();
    }

    private static Document page(Answer answer) {
        return Jsoup.parse(answer.body());
    }

    private static Document page(Browser browser, String address) {
        return page(browser.get(address, "Accept", "text/html", "Accept-Language", "nl"));
    }

    private static Map<String, String> fields(Document page, String form) {
        Map<String, String> fields = new HashMap<>();
        page.select(form + " input[type=hidden], " + form + " textarea")
                .forEach(field -> fields.put(field.attr("name"), field.val()));
        return fields;
    }

    private static String state(Document page) {
        return page.select("[data-quote-state]").attr("data-quote-state");
    }

    private long bundle() {
        return stage.number("select min(b.id) from bundle b join bundle_line l on l.bundle_id = b.id"
                + " join organisation o on o.id = b.organisation_id where o.handle = 'bakkerij-kruimelhof'");
    }

    @Test
    void whoAskedSeesWhatTheyAskedSaysSomethingToItAndTakesItBack() {
        String bundle = "/pakket/" + bundle();
        Document before = page(kim, bundle);
        assertThat(before.select(".offerte-aanvraag .boodschap")).isEmpty();
        String address = kim.post("/mijn/offertes/aanvraag", fields(before, ":is(#pakketformulier, .offerte-aanvraag)"))
                .leadsTo()
                .replaceFirst("\\?.*", "");
        Document asked = page(kim, address);
        assertThat(asked.select("[data-quote-line]").eachText().getFirst()).contains("Aantal:", "Indicatie:");
        assertThat(asked.select(".offerte-stand").text()).contains("binnen twee werkdagen");
        assertThat(page(kim, bundle).select(".offerte-aanvraag .boodschap a").attr("href"))
                .isEqualTo(address);
        assertThat(page(bas, address).select(".offerte-stand")).isEmpty();

        kim.post(address + "/vraag", Map.of("regel", "", "vraag", "Graag vóór de zomer"));
        assertThat(page(kim, address).select("main").text()).contains("Graag vóór de zomer");

        assertThat(bas.post(address + "/intrekken", Map.of("zeker", "ja")).status())
                .isEqualTo(404);
        Document sure = page(kim.post(address + "/intrekken", Map.of()));
        assertThat(state(sure)).isEqualTo("draft");
        assertThat(kim.post(address + "/intrekken", fields(sure, ".offerte-zeker form"))
                        .leadsTo())
                .isEqualTo(address);
        assertThat(state(page(kim, address))).isEqualTo("withdrawn");
        assertThat(stage.number("select count(*) from mail where subject like 'Aanvraag % ingetrokken door %'"))
                .isOne();
        assertThat(page(kim, bundle).select(".offerte-aanvraag .boodschap")).isEmpty();
    }

    @Test
    void whatIsTickedGoesAlongWithAQuestionAndAnEmptyOneIsSaidBesideItsField() {
        String address = "/mijn/offertes/" + sent();
        Answer empty = kim.post(address + "/vraag", Map.of("regel", "webshop", "vraag", " ", "optie", "fotografie"));
        Document page = page(empty);
        assertThat(empty.status()).isEqualTo(422);
        assertThat(page.select("[data-quote-line=webshop] details[open] textarea[aria-invalid]"))
                .hasSize(1);
        assertThat(page.select("#vraag-regel-webshop-fout").text()).contains("Typ eerst");
        assertThat(page.select("input[type=checkbox][name=optie]").hasAttr("checked"))
                .isTrue();

        Map<String, String> form = fields(page, "[data-quote-line=webshop] form");
        assertThat(form).containsEntry("optie", "fotografie");
        form.put("vraag", "Kan het in mei?");
        Answer asked = kim.post(address + "/vraag", form);
        assertThat(asked.leadsTo()).isEqualTo(address + "?gedaan=vraag&optie=fotografie");
        Document after = page(kim, asked.leadsTo());
        assertThat(after.select("input[type=checkbox][name=optie]").hasAttr("checked"))
                .isTrue();
        assertThat(after.select("form#akkoord").text()).contains("nog niet beantwoord");
    }

    @Test
    void anAnswerSaysWhoGaveItAndIsAnnounced() {
        String number = sent();
        kim.post("/mijn/offertes/" + number + "/vraag", Map.of("regel", "", "vraag", "Kan het in mei?"));
        QuoteDetails quote = stage.customers.open(number).orElseThrow();
        stage.dispatch.answer(quote.seen(), quote.questions().getFirst().id(), "Ja, in mei.", "http://localhost");
        Document page = page(kim, "/mijn/offertes/" + number);
        assertThat(page.select(".offerte-antwoord").text()).contains("Sanne de Graaf antwoordt");
        assertThat(page.select(".offerte-kop").text()).contains("Voor jou klaar", "Sanne de Graaf");
        assertThat(page.select(".offerte-kop a[href^=tel:], .offerte-kop a[href^=mailto:]"))
                .hasSize(2);
        assertThat(page(kim, "/mijn").select("#volgende-stap").text()).contains("Je vraag over offerte " + number);
        assertThat(page(bas, "/mijn").text()).doesNotContain("Je vraag over offerte");
    }

    @Test
    void sayingNoIsAskedOnceMoreWithWhomOneCanCall() {
        String address = "/mijn/offertes/" + sent();
        Map<String, String> form = fields(page(kim, address), "form[action$=afwijzen]");
        form.put("reden", "Te <duur>");
        Document sure = page(kim.post(address + "/afwijzen", form));
        assertThat(state(sure)).isEqualTo("seen");
        assertThat(sure.select(".offerte-zeker").text()).contains("Sanne de Graaf", "Nee, terug naar de offerte");
        Map<String, String> again = fields(sure, ".offerte-zeker form");
        assertThat(again).containsEntry("reden", "Te <duur>");
        kim.post(address + "/afwijzen", again);
        assertThat(state(page(kim, address))).isEqualTo("declined");
        assertThat(page(kim, address).select(".offerte-beslissen h2").text()).doesNotContain("Akkoord");
    }
}
