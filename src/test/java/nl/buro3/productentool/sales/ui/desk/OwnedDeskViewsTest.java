package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.stream.Stream;
import nl.buro3.productentool.sales.overview.OwnershipQuery;
import nl.buro3.productentool.support.EmployeesPage;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What employees read of who has what: what was replaced says so, what is over is not revived, and no product is out of reach. */
@OnDemoPortal
class OwnedDeskViewsTest {

    @Autowired
    private ApplicationContext portal;

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

    private static Document html(Component view) {
        return Jsoup.parse(view.getElement().getOuterHTML());
    }

    private static <C extends Component> Stream<C> all(Component within, Class<C> type) {
        Stream<C> self = type.isInstance(within) ? Stream.of(type.cast(within)) : Stream.empty();
        return Stream.concat(self, within.getChildren().flatMap(part -> all(part, type)));
    }

    @Test
    void whatWasReplacedSaysSo() {
        long owned = database.sql("select min(id) from owned_product where not replaced")
                .query(Long.class)
                .single();
        OwnedDeskView view = page.view(OwnedDeskView.class);
        view.show(owned);
        assertThat(html(view).text()).doesNotContain(text("desk.owned.replaced"));

        database.sql("update owned_product set replaced = true where id = ?")
                .param(owned)
                .update();
        try {
            view.show(owned);
            assertThat(html(view).text()).contains(text("desk.owned.replaced"));
        } finally {
            database.sql("update owned_product set replaced = false where id = ?")
                    .param(owned)
                    .update();
        }
    }

    @Test
    void whoGrantsARequestAboutWhatIsOverHearsThatAndKeepsTheirWords() {
        long request = database.sql("select min(id) from owned_request where state = 'OPEN'")
                .query(Long.class)
                .single();
        RequestView view = page.view(RequestView.class);
        view.show(request);
        over(request, true);
        try {
            words(view).setValue("Prima.");
            all(view, DayField.class).findFirst().orElseThrow().show(LocalDate.of(2099, 1, 1));
            all(view, Button.class)
                    .filter(button -> button.getText().equals(text("desk.request.grant")))
                    .findFirst()
                    .orElseThrow()
                    .click();

            assertThat(html(view).text()).contains(text("desk.request.over"));
            assertThat(words(view).getValue()).isEqualTo("Prima.");
        } finally {
            over(request, false);
        }
    }

    private static TextArea words(RequestView view) {
        return all(view, TextArea.class).findFirst().orElseThrow();
    }

    private void over(long request, boolean over) {
        database.sql("""
                        update owned_product set replaced = :over
                        where id = (select owned_product_id from owned_request where id = :request)""").param("over", over).param("request", request).update();
    }

    @Test
    void theMatrixLeadsToProductsBeforeAndAfter() {
        OwnershipView view = page.view(OwnershipView.class);
        view.show(OwnershipQuery.ALL, false);
        Document first = html(view);
        assertThat(first.select(".afname-kolommen nav a").eachText()).containsExactly("Volgende producten");
        assertThat(first.select(".afname-kolommen nav a").attr("href")).isEqualTo("/beheer/afname?producten=2");

        view.show(OwnershipQuery.ALL.across(2), false);
        Document second = html(view);

        assertThat(second.select(".afname-kolommen nav a").eachText()).containsExactly("Vorige producten");
        assertThat(second.select("thead .afname-kolom span").eachText())
                .isNotEmpty()
                .doesNotContainAnyElementsOf(
                        first.select("thead .afname-kolom span").eachText());
        assertThat(second.select("tbody tr td:nth-child(3)").eachText())
                .as("the sums stay")
                .isEqualTo(first.select("tbody tr td:nth-child(3)").eachText());
    }
}
