package nl.buro3.productentool.catalog.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.editing.CardTies.Named;
import nl.buro3.productentool.catalog.editing.CardTies.Related;
import nl.buro3.productentool.catalog.editing.CardTies.Solves;
import nl.buro3.productentool.catalog.history.CardChange;
import nl.buro3.productentool.catalog.picture.CardImage;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.catalog.problem.EditedProblem;
import nl.buro3.productentool.catalog.problem.ProblemContent;
import nl.buro3.productentool.catalog.problem.ProblemEditor;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithMockUser;

/** A card is tied to its category, its specialists, the problems that it solves and the cards that go with it. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
class CardTiesTest {

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', 1, 2, 3};

    @Autowired
    private CatalogEditor editor;

    @Autowired
    private HiddenPictures hidden;

    @Autowired
    private Catalog catalog;

    @Autowired
    private ProblemEditor problems;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void someCards() {
        database.sql("insert into category (path, name, position) values ('web', 'Web', 0), ('data', 'Data', 1)")
                .update();
        database.sql("""
                        insert into specialist (handle, name, role, phone, email)
                        values ('sanne', 'Sanne', 'Adviseur', '085', 's@buro3.example'),
                            ('joris', 'Joris', 'Adviseur', '085', 'j@buro3.example')""").update();
        List.of("Webshop", "Hosting", "Logo").forEach(name -> editor.create(new NewCard(name, "web", "Kort")));
    }

    private CardTies ties(List<Named> specialists, List<Solves> solved, List<Related> related) {
        return new CardTies("web", specialists, solved, related);
    }

    private void save(CardTies ties) {
        CardDetails card = editor.card("webshop").orElseThrow();
        editor.revise("webshop", card.content(), ties, card.version());
    }

    private static Named named(String handle) {
        return new Named(handle, handle);
    }

    private static Related related(RelationType type, String slug) {
        return new Related(type, slug, slug, "Omdat");
    }

    private List<String> changes() {
        return editor.changesOf("webshop").stream().map(CardChange::what).toList();
    }

    @Test
    void allOfItIsStoredAndNotedAndComesBack() {
        save(new CardTies(
                "data",
                List.of(named("joris"), named("sanne")),
                List.of(new Solves("", "Klanten bellen over alles", "Ze bestellen zelf")),
                List.of(related(RelationType.NEEDS_FIRST, "hosting"), related(RelationType.ALTERNATIVE, "logo"))));

        CardTies stored = editor.ties("webshop");
        assertThat(stored.category()).isEqualTo("data");
        assertThat(stored.specialists()).extracting(Named::key).containsExactly("joris", "sanne");
        assertThat(stored.problems())
                .containsExactly(
                        new Solves("klanten-bellen-over-alles", "Klanten bellen over alles", "Ze bestellen zelf"));
        assertThat(stored.relations())
                .containsExactly(
                        new Related(RelationType.NEEDS_FIRST, "hosting", "Hosting", "Omdat"),
                        new Related(RelationType.ALTERNATIVE, "logo", "Logo", "Omdat"));
        assertThat(changes().getFirst()).isEqualTo("categorie; contactpersonen; problemen; relaties");
    }

    @Test
    void whatIsSavedAgainChangesNothing() {
        save(ties(
                List.of(named("sanne")),
                List.of(new Solves("", "Traag", "Snel")),
                List.of(related(RelationType.BELONGS_WITH, "logo"))));
        int version = editor.card("webshop").orElseThrow().version();

        save(editor.ties("webshop"));

        assertThat(editor.card("webshop").orElseThrow().version()).isEqualTo(version);
        assertThat(changes()).hasSize(2);
    }

    @Test
    void theOrderCanBeTurnedRound() {
        List<Related> relations =
                List.of(related(RelationType.BELONGS_WITH, "logo"), related(RelationType.BELONGS_WITH, "hosting"));
        save(ties(List.of(named("sanne"), named("joris")), List.of(), relations));

        save(ties(List.of(named("joris"), named("sanne")), List.of(), relations.reversed()));

        assertThat(editor.ties("webshop").specialists()).extracting(Named::key).containsExactly("joris", "sanne");
        assertThat(editor.ties("webshop").relations()).extracting(Related::slug).containsExactly("hosting", "logo");
    }

    @Test
    void whoEditsTheProblemMeanwhileIsToldAndTheOtherCardsKeepTheirs() {
        EditedProblem traag = problems.create(new ProblemContent(
                "Traag", "", List.of(new ProblemContent.Reason("hosting", "Snelle machines")), List.of()));

        save(ties(List.of(), List.of(new Solves("traag", "Traag", "Minder code")), List.of()));

        EditedProblem stored = problems.find("traag").orElseThrow();
        assertThat(stored.version()).isGreaterThan(traag.version());
        assertThat(stored.content().solutions())
                .containsExactly(
                        new ProblemContent.Reason("hosting", "Snelle machines"),
                        new ProblemContent.Reason("webshop", "Minder code"));
        save(ties(List.of(), List.of(new Solves("traag", "Traag", "Nog minder code")), List.of()));
        assertThat(editor.ties("webshop").problems()).extracting(Solves::reason).containsExactly("Nog minder code");
        save(ties(List.of(), List.of(), List.of()));
        assertThat(problems.find("traag").orElseThrow().content().solutions())
                .extracting(ProblemContent.Reason::product)
                .containsExactly("hosting");
    }

    @Test
    void whatIsGoneOrNamedTwiceChangesNothing() {
        CardTies before = editor.ties("webshop");
        for (CardTies gone : List.of(
                new CardTies("weg", List.of(), List.of(), List.of()),
                ties(List.of(named("weg")), List.of(), List.of()),
                ties(List.of(), List.of(new Solves("weg", "Weg", "")), List.of()),
                ties(List.of(), List.of(), List.of(related(RelationType.BELONGS_WITH, "weg"))),
                ties(List.of(), List.of(), List.of(related(RelationType.BELONGS_WITH, "webshop"))))) {
            assertThatExceptionOfType(UnknownTieException.class).isThrownBy(() -> save(gone));
        }
        for (CardTies wrong : List.of(
                ties(List.of(named("sanne"), named("sanne")), List.of(), List.of()),
                ties(List.of(), List.of(), List.of(related(RelationType.SUCCESSOR, "logo"))),
                ties(List.of(), List.of(new Solves("", " ", "")), List.of()))) {
            assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> save(wrong));
        }
        assertThat(editor.ties("webshop")).isEqualTo(before);
    }

    @Test
    void theSuccessorsOfAnArchivedCardStay() {
        database.sql("update product set status = 'PUBLISHED', description = 'Lang'")
                .update();
        editor.archive("webshop", List.of("logo"));

        save(ties(List.of(), List.of(), List.of(related(RelationType.BELONGS_WITH, "hosting"))));

        assertThat(editor.card("webshop").orElseThrow().related(RelationType.SUCCESSOR))
                .hasSize(1);
    }

    @Test
    void aPictureIsForStrangersOnceTheCardIsPublishedAndTheOneBeforeIsGone() {
        Picture picture = Picture.of(PNG, "Een winkel").orElseThrow();
        long first = image(editor.illustrate("webshop", picture));
        assertThat(catalog.shownPicture(first)).as("a draft").isEmpty();
        assertThat(hidden.ofCard(first)).isPresent();
        database.sql("update product set status = 'PUBLISHED', description = 'Lang'")
                .update();

        assertThat(catalog.shownPicture(first).orElseThrow().content()).isEqualTo(PNG);
        long second = image(editor.illustrate("webshop", picture));
        assertThat(catalog.shownPicture(first)).isEmpty();
        assertThat(catalog.card("webshop").orElseThrow().image()).isEqualTo(new CardImage(second, "Een winkel"));
        assertThat(editor.illustrate("webshop", null).card().image()).isNull();
        assertThat(database.sql("select count(*) from picture")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static long image(CardDetails card) {
        return java.util.Objects.requireNonNull(card.card().image()).id();
    }
}
