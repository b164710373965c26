package nl.buro3.productentool.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.catalog.editing.NewCard;
import nl.buro3.productentool.catalog.editing.StaleCardException;
import nl.buro3.productentool.catalog.editing.UnknownSuccessorException;
import nl.buro3.productentool.catalog.history.CardChange;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.support.TransactionOperations;

/** A card from its first words until it is no longer offered. */
@OnH2
@RecordApplicationEvents
@WithMockUser(username = "sanne@buro3.example", roles = "EMPLOYEE")
class CardLifeTest {

    @Autowired
    private CatalogEditor editor;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Products products;

    @Autowired
    private Categories categories;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private ApplicationEvents events;

    @BeforeEach
    void aCategoryWithACard() {
        transaction.executeWithoutResult(status -> {
            Category content = categories.save(new Category(null, "content", "Content", "", 0));
            categories.save(new Category(content, "audio", "Audio", "", 1));
            products.save(new Product(
                    "bedrijfsfilm",
                    content,
                    written("Bedrijfsfilm"),
                    Clock.systemUTC().instant()));
        });
    }

    private static CardContent written(String name) {
        return new CardContent(
                name, "Kort", "Lang", "", "", PriceIndication.ON_REQUEST, List.of("Voordeel"), List.of());
    }

    private static NewCard podcast() {
        return new NewCard(" Podcast maken ", "content/audio", "Je eigen programma");
    }

    private CardDetails published(String name) {
        CardDetails card = editor.create(new NewCard(name, "content", ""));
        editor.revise(card.card().slug(), written(name), card.version());
        return editor.publish(card.card().slug());
    }

    @Test
    void aNewCardIsADraftThatOnlyEmployeesSee() {
        CardDetails card = editor.create(podcast());

        assertThat(card.card().slug()).isEqualTo("podcast-maken");
        assertThat(card.card().name()).isEqualTo("Podcast maken");
        assertThat(card.card().category().path()).isEqualTo("content/audio");
        assertThat(card.status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(card.card().category().mainName()).isEqualTo("Content");
        assertThat(editor.card("podcast-maken")).map(CardDetails::card).contains(card.card());
        assertThat(editor.drafts()).containsExactly(card.card());
        assertThat(catalog.details("podcast-maken")).isEmpty();
        assertThat(catalog.card("podcast-maken")).isEmpty();
        assertThat(catalog.idsOf(Set.of("podcast-maken", "bedrijfsfilm"))).containsOnlyKeys("bedrijfsfilm");
        assertThat(editor.changesOf("podcast-maken"))
                .extracting(CardChange::editor, CardChange::what)
                .containsExactly(tuple("sanne@buro3.example", "begonnen"));
        assertThat(events.stream(CardEdited.class)).hasSize(1);
    }

    @Test
    void everyCardGetsAnAddressThatNoCardHasOrHadBefore() {
        database.sql("insert into slug_history (old_slug, product_id) select 'podcast-maken-2', id from product")
                .update();

        assertThat(slugOf("Podcast maken")).isEqualTo("podcast-maken");
        assertThat(slugOf("Podcast, maken!")).isEqualTo("podcast-maken-3");
        assertThat(slugOf("Bedrijfsfilm")).isEqualTo("bedrijfsfilm-2");
        assertThat(slugOf("Café-reünie")).isEqualTo("cafe-reunie");
        assertThat(slugOf("!?")).isEqualTo("kaart");
        assertThat(slugOf("日本")).isEqualTo("kaart-2");
        assertThat(slugOf("a".repeat(120))).isEqualTo("a".repeat(90));
        assertThat(slugOf("a".repeat(120))).isEqualTo("a".repeat(90) + "-2");
    }

    private String slugOf(String name) {
        return editor.create(new NewCard(name, "content", "")).card().slug();
    }

    @Test
    void whatIsNotRightIsNotMade() {
        for (NewCard wrong : List.of(
                new NewCard(" ", "content", ""),
                new NewCard("x".repeat(121), "content", ""),
                new NewCard("Podcast", " ", ""),
                new NewCard("Podcast", "content", "x".repeat(301)))) {
            assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> editor.create(wrong));
        }
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> editor.create(new NewCard("Podcast", "bestaat/niet", "")));

        assertThat(editor.drafts()).isEmpty();
    }

    @Test
    void aDraftIsPublishedOnceItSaysWhatItIsAbout() {
        CardDetails draft = editor.create(podcast());

        assertThatExceptionOfType(UnfinishedCardException.class).isThrownBy(() -> editor.publish("podcast-maken"));
        assertThat(catalog.card("podcast-maken")).isEmpty();

        editor.revise("podcast-maken", written("Podcast maken"), draft.version());
        CardDetails published = editor.publish("podcast-maken");

        assertThat(published.status()).isEqualTo(ProductStatus.PUBLISHED);
        assertThat(catalog.card("podcast-maken")).contains(published.card());
        assertThat(editor.drafts()).isEmpty();
        assertThat(editor.changesOf("podcast-maken").getFirst().what()).isEqualTo("gepubliceerd");
        assertThat(editor.publish("podcast-maken").version()).as("again").isEqualTo(published.version());
    }

    @Test
    void anArchivedCardNamesItsSuccessorsUntilItIsPublishedAgain() {
        published("Podcast");
        published("Radio");

        editor.archive("podcast", List.of("Radio", "bedrijfsfilm")); // a name, and an address

        CardDetails archived = catalog.details("podcast").orElseThrow();
        assertThat(archived.status()).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(archived.related(RelationType.SUCCESSOR))
                .extracting(related -> related.card().slug())
                .containsExactly("radio", "bedrijfsfilm");
        assertThat(editor.changesOf("podcast").getFirst().what())
                .isEqualTo("gearchiveerd, opgevolgd door radio, bedrijfsfilm");

        assertThat(editor.publish("podcast").related(RelationType.SUCCESSOR)).isEmpty();
        assertThat(catalog.card("podcast")).isPresent();
    }

    @Test
    void aSuccessorIsAnotherCardThatCustomersCanSee() {
        published("Radio");
        editor.create(podcast());

        for (String wrong : List.of("bestaat-niet", "podcast-maken", "radio", "")) {
            assertThatExceptionOfType(UnknownSuccessorException.class)
                    .isThrownBy(() -> editor.archive("radio", List.of("bedrijfsfilm", wrong)));
        }

        assertThat(catalog.card("radio")).isPresent();
        assertThat(editor.card("radio").orElseThrow().related(RelationType.SUCCESSOR))
                .isEmpty();
    }

    @Test
    void onlyWhatCustomersSawIsArchivedAndOnlyWhatTheyNeverSawIsThrownAway() {
        editor.create(podcast());

        assertThatExceptionOfType(StaleCardException.class)
                .isThrownBy(() -> editor.archive("podcast-maken", List.of()));
        assertThatExceptionOfType(StaleCardException.class).isThrownBy(() -> editor.discard("bedrijfsfilm"));

        editor.discard("podcast-maken");

        assertThat(editor.card("podcast-maken")).isEmpty();
        assertThat(catalog.card("bedrijfsfilm")).isPresent();
    }

    @Test
    @WithMockUser(roles = "CUSTOMER")
    void aCustomerMayNothingOfThis() {
        for (Runnable step : List.<Runnable>of(
                () -> editor.create(podcast()),
                () -> editor.publish("bedrijfsfilm"),
                () -> editor.archive("bedrijfsfilm", List.of()),
                () -> editor.discard("bedrijfsfilm"),
                () -> editor.card("bedrijfsfilm"),
                () -> editor.drafts())) {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(step::run);
        }
        assertThat(catalog.card("bedrijfsfilm")).isPresent();
        assertThat(products.count()).isOne();
    }
}
