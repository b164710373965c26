package nl.buro3.productentool.catalog.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.NoSuchElementException;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.InUseException;
import nl.buro3.productentool.catalog.NameTakenException;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.StaleEntryException;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.catalog.editing.NewCard;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.ResultOrder;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** Employees keep the categories. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
class CategoryDeskTest {

    @Autowired
    private CategoryDesk desk;

    @Autowired
    private CatalogEditor editor;

    @Autowired
    private ProductSearch search;

    @Autowired
    private JdbcClient database;

    private static CategoryText named(String name) {
        return new CategoryText(name, "");
    }

    private List<String> paths() {
        return desk.list().stream().map(entry -> entry.category().path()).toList();
    }

    private EditedCategory entry(String path) {
        return desk.list().stream()
                .filter(entry -> entry.category().path().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private void publish(String name, String category) {
        CardDetails card = editor.create(new NewCard(name, category, "Kort"));
        CardContent content =
                new CardContent(name, "Kort", "Lang", "", "", PriceIndication.ON_REQUEST, List.of(), List.of());
        editor.revise(card.card().slug(), content, card.version());
        editor.publish(card.card().slug());
    }

    @Test
    void theAddressIsMadeOfTheNameAndPartsStandBelowTheirMainCategory() {
        assertThat(desk.create(named("Websites & webshops"), "")).isEqualTo("websites-webshops");
        desk.create(named("Data"), "");
        assertThat(desk.create(named("Onderhoud"), "websites-webshops")).isEqualTo("websites-webshops/onderhoud");
        assertThat(desk.create(named("日本"), "")).isEqualTo("categorie");

        assertThat(paths()).containsExactly("websites-webshops", "websites-webshops/onderhoud", "data", "categorie");
    }

    @Test
    void twoBesideEachOtherHaveOtherNamesAndOtherAddresses() {
        desk.create(named("Data"), "");
        desk.create(named("Data!"), "");

        assertThatExceptionOfType(NameTakenException.class).isThrownBy(() -> desk.create(named("dATA"), ""));
        assertThat(paths()).containsExactly("data", "data-2");
        assertThat(desk.create(named("Data"), "data")).isEqualTo("data/data");
    }

    @Test
    void whatIsNotValidMakesNothing() {
        for (String name : List.of("", " ", "x".repeat(81))) {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() -> desk.create(named(name), ""));
        }
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> desk.create(named("A"), "geen"));
        String part = desk.create(named("B"), desk.create(named("A"), ""));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> desk.create(named("C"), part));
        assertThat(paths()).containsExactly("a", "a/b");
    }

    @Test
    void aCategoryIsMovedAmongThoseBesideIt() {
        List.of("A", "B", "C").forEach(name -> desk.create(named(name), ""));
        desk.create(named("Deel"), "a");
        database.sql("update category set position = 0").update();

        desk.move("c", true);
        assertThat(paths()).containsExactly("a", "a/deel", "c", "b");
        desk.move("a", true);
        desk.move("b", false);
        assertThat(paths()).containsExactly("a", "a/deel", "c", "b");
        desk.move("a", false);
        assertThat(paths()).containsExactly("c", "a", "a/deel", "b");
    }

    @Test
    void aNewNameIsFoundAndSeenOnTheCardsAtOnceAndTheAddressStays() {
        desk.create(named("Oud"), "");
        publish("Podcast", "oud");

        desk.describe(
                "oud",
                new CategoryText("Geluid", "Alles om te horen"),
                entry("oud").version());

        assertThat(search.find(new ProductQuery("geluid", null, null, ResultOrder.RELEVANCE, 1, 10))
                        .hits())
                .extracting(Hit::card)
                .first()
                .satisfies(card -> assertThat(card.category()).isEqualTo(new CategoryRef("oud", "Geluid", "Geluid")));
    }

    @Test
    void whoIsLateChangesNothing() {
        desk.create(named("A"), "");
        int seen = entry("a").version();
        desk.describe("a", named("B"), seen);

        assertThatExceptionOfType(StaleEntryException.class).isThrownBy(() -> desk.describe("a", named("C"), seen));
        assertThatExceptionOfType(StaleEntryException.class).isThrownBy(() -> desk.retire("a", seen));
        assertThatExceptionOfType(StaleEntryException.class).isThrownBy(() -> desk.move("weg", true));
        assertThat(entry("a").text().name()).isEqualTo("B");
    }

    @Test
    void onlyAnEmptyCategoryGoes() {
        desk.create(named("Leeg"), "");
        desk.create(named("Vol"), "");
        desk.create(named("Deel"), "vol");
        editor.create(new NewCard("Podcast", "vol/deel", ""));

        for (String path : List.of("vol", "vol/deel")) {
            assertThat(entry(path).needed()).as(path).isTrue();
            assertThatExceptionOfType(InUseException.class)
                    .isThrownBy(() -> desk.retire(path, entry(path).version()));
        }
        desk.retire("leeg", entry("leeg").version());

        assertThat(paths()).containsExactly("vol", "vol/deel");
        assertThat(entry("vol/deel").cards()).isOne();
    }
}
