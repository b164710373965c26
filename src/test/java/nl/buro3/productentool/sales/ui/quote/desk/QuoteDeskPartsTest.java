package nl.buro3.productentool.sales.ui.quote.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.QuoteDispatch.Recipient;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.support.EmployeesPage;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A quote begins at a customer's bundle, and before it is sent it is said to whom it goes. */
@OnDemoPortal
class QuoteDeskPartsTest {

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private Accounts accounts;

    @Autowired
    private BundlesOfCustomer bundles;

    @Autowired
    private QuoteDesk desk;

    @Autowired
    private ApprovalNotice notice;

    @Autowired
    private JdbcClient database;

    private EmployeesPage page;

    @BeforeEach
    void anEmployeesPage() {
        page = EmployeesPage.open(portal);
    }

    @AfterEach
    void close() {
        page.close();
    }

    @Test
    void whoMayGiveAYesHearsThatColleaguesWaitForIt() {
        long waiting = database.sql("select id from quote where state = 'APPROVAL' order by id limit 1")
                .query(Long.class)
                .single();
        Long asker = database.sql("select submitted_by_id from quote where id = ?")
                .param(waiting)
                .query(Long.class)
                .single();
        String sanne = "(select id from person where email = 'sanne@buro3.example')";
        String joris = "(select id from person where email = 'joris@buro3.example')";
        database.sql("update quote set submitted_by_id = " + joris + " where id = ?")
                .param(waiting)
                .update();
        assertThat(notice.on("/beheer/offertes").orElseThrow().getElement().getOuterHTML())
                .contains("je goedkeuring voor een offerte", "/beheer/offertes?staat=approval");
        assertThat(notice.on("/beheer/klanten")).isEmpty();

        database.sql("update quote set submitted_by_id = " + sanne + " where id = ?")
                .param(waiting)
                .update();
        assertThat(notice.on("/beheer/offertes"))
                .as("one's own is for a colleague")
                .isEmpty();
        database.sql("update quote set submitted_by_id = ? where id = ?")
                .params(asker, waiting)
                .update();
    }

    @Test
    void aCustomersPageLeadsToTheirBundlesAndToAQuoteOfEach() {
        Element section = Jsoup.parse(
                        bundles.of(accounts.customer("bakkerij-kruimelhof").orElseThrow())
                                .orElseThrow()
                                .getElement()
                                .getOuterHTML())
                .expectFirst("section");

        Element line = section.expectFirst("[data-pakket]");
        String bundle = line.attr("data-pakket");
        assertThat(line.select("a").attr("href")).isEqualTo("/beheer/pakketten/" + bundle);
        assertThat(line.select("form").attr("action")).isEqualTo(BundleQuote.ADDRESS);
        assertThat(line.select("input[name=pakket]").val()).isEqualTo(bundle);
        assertThat(line.select("button").attr("aria-label"))
                .startsWith(line.select("button").text())
                .endsWith(line.select("a").text());
    }

    @Test
    void beforeItIsSentItIsSaidWhoGetsItAndWhyThatIsSomebodyElse() {
        QuoteDetails quote = desk.find(database.sql("select id from quote where number = '2026-0001-2'")
                        .query(Long.class)
                        .single())
                .orElseThrow();
        String contact = quote.content().customer().contact();

        assertThat(dialog(
                        quote, new Recipient(contact, quote.content().customer().email())))
                .contains(contact)
                .doesNotContain("geen toegang meer");
        assertThat(dialog(quote, new Recipient("Lotte Bos", "lotte@kruimelhof.example")))
                .contains("Aan Lotte Bos (Bakkerij Kruimelhof), via lotte@kruimelhof.example.")
                .contains(contact + " heeft geen toegang meer namens Bakkerij Kruimelhof.");
        assertThat(dialog(quote)).contains("Niemand van Bakkerij Kruimelhof kan de offerte nog lezen.");
    }

    private String dialog(QuoteDetails quote, Recipient... recipients) {
        page.ui().removeAll();
        SendDialog.ask(new Div(), quote, List.of(recipients), () -> {});
        return Jsoup.parse(page.ui().getElement().getOuterHTML()).text();
    }
}
