package nl.buro3.productentool.catalog.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.problem.ProblemContent.AnswerText;
import nl.buro3.productentool.catalog.problem.ProblemContent.QuestionText;
import nl.buro3.productentool.catalog.problem.ProblemContent.Reason;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.search.ResultOrder;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.search.index.SearchIndex;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;

@OnH2
@WithMockUser(roles = "EMPLOYEE")
class ProblemEditorTest {

    private static final Reason SHOP = new Reason("webshop", "Omdat het kan");
    private static final Reason SCAN = new Reason("scan", "Dan weet je het");

    @Autowired
    private ProblemEditor editor;

    @Autowired
    private Guidance guidance;

    @Autowired
    private Products products;

    @Autowired
    private ProductSearch search;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void threeCards(@Autowired Categories categories, @Autowired SearchIndex index) {
        index.rebuild();
        transaction.executeWithoutResult(status -> {
            Category web = categories.save(new Category(null, "web", "Web", "", 0));
            Stream.of("webshop", "scan", "training")
                    .forEach(slug -> products.save(new Product(
                            slug, web, content(slug), Clock.systemUTC().instant())));
        });
    }

    @Test
    void aNewProblemIsReadAndFoundAtOnceUnderASlugOfItsText() {
        ProblemContent wanted = new ProblemContent(
                "Klanten willen 's nachts bestellen!", "Echt.", List.of(SHOP, SCAN), List.of(question("Hoe vaak?")));

        EditedProblem stored = editor.create(wanted);

        assertThat(stored.slug()).isEqualTo("klanten-willen-s-nachts-bestellen");
        assertThat(withoutNumbers(stored.content())).isEqualTo(wanted);
        assertThat(editor.find(stored.slug())).contains(stored);
        assertThat(stored.names()).containsOnlyKeys("webshop", "scan", "training");
        ProblemGuide guide = guidance.guide(stored.slug()).orElseThrow();
        assertThat(guide.solutions()).extracting(fit -> fit.card().slug()).containsExactly("webshop", "scan");
        assertThat(guide.questions()).extracting(ProblemGuide.Asked::text).containsExactly("Hoe vaak?");
        assertThat(found("nachts")).containsExactlyInAnyOrder("webshop", "scan");
    }

    @Test
    void slugsDoNotMeetEachOtherNorThePageForANewOne() {
        assertThat(Stream.of("Traag", "traag...", "Nieuw", "???", "x".repeat(50) + " " + "y".repeat(50))
                        .map(text -> editor.create(simple(text)).slug()))
                .containsExactly("traag", "traag-2", "nieuw-2", "probleem", "x".repeat(50));
    }

    @Test
    void solutionsAreReorderedReplacedAndReworded() {
        EditedProblem made = editor.create(new ProblemContent("Traag", "", List.of(SHOP, SCAN), List.of()));
        List<Reason> wanted = List.of(new Reason("training", "Leren"), new Reason("webshop", "Toch"));

        editor.revise(made.slug(), new ProblemContent("Te langzaam", "", wanted, List.of()), made.version());

        EditedProblem stored = editor.find("traag").orElseThrow();
        assertThat(stored.content().solutions()).isEqualTo(wanted);
        assertThat(stored.version()).isGreaterThan(made.version());
        assertThat(found("langzaam")).containsExactlyInAnyOrder("training", "webshop");
        assertThat(found("traag")).isEmpty();
        assertThat(search.find(new ProductQuery("", null, "traag", ResultOrder.RELEVANCE, 1, 9))
                        .total())
                .isEqualTo(2);
    }

    @Test
    void anAnswerKeepsItsNumberWhenItsWordsOrPlaceChange() {
        EditedProblem made = editor.create(
                new ProblemContent("Traag", "", List.of(SHOP), List.of(question("Hoe?"), question("Wanneer?"))));
        QuestionText first = made.content().questions().getFirst();
        AnswerText yes = first.answers().getFirst();
        AnswerText no = first.answers().getLast();
        AnswerText reworded = new AnswerText(yes.id(), "Jazeker", List.of(SHOP, SCAN), List.of());
        AnswerText added = new AnswerText(null, "Soms", List.of(), List.of());

        QuestionText second = made.content().questions().getLast();
        EditedProblem stored = editor.revise(
                "traag",
                new ProblemContent(
                        "Traag",
                        "",
                        List.of(SHOP),
                        List.of(new QuestionText(first.id(), "Hoe dan?", List.of(no, added, reworded)), second)),
                made.version());

        assertThat(stored).isEqualTo(editor.find("traag").orElseThrow());
        QuestionText revised = stored.content().questions().getFirst();
        assertThat(revised.id()).isEqualTo(first.id());
        assertThat(revised.answers()).extracting(AnswerText::text).containsExactly("Nee", "Soms", "Jazeker");
        assertThat(revised.answers().getFirst()).isEqualTo(no);
        assertThat(revised.answers().getLast()).isEqualTo(reworded);
        assertThat(stored.content().questions().getLast()).isEqualTo(second);
    }

    @Test
    void questionsChangePlacesAndGo() {
        EditedProblem made = editor.create(
                new ProblemContent("Traag", "", List.of(SHOP), List.of(question("Hoe?"), question("Wanneer?"))));
        List<QuestionText> asked = made.content().questions();

        EditedProblem turned = editor.revise("traag", asking(asked.reversed()), made.version());
        assertThat(turned.content().questions()).extracting(QuestionText::text).containsExactly("Wanneer?", "Hoe?");
        assertThat(turned).isEqualTo(editor.find("traag").orElseThrow());

        EditedProblem one = editor.revise(
                "traag", asking(List.of(turned.content().questions().getLast())), turned.version());
        assertThat(one.content().questions()).extracting(QuestionText::text).containsExactly("Hoe?");

        editor.revise("traag", asking(List.of()), one.version());
        assertThat(Stream.of("question", "answer", "answer_product").mapToLong(this::count))
                .containsOnly(0L);
    }

    @Test
    void theNumberOfAnotherProblemsAnswerTakesNothingFromIt() {
        QuestionText foreign = editor.create(asking("Een", question("Hoe?")))
                .content()
                .questions()
                .getFirst();

        editor.create(asking("Twee", foreign));

        assertThat(editor.find("een").orElseThrow().content().questions()).containsExactly(foreign);
        assertThat(count("answer")).isEqualTo(4);
    }

    @Test
    void whoEditsOrDeletesAnOldVersionChangesNothing() {
        EditedProblem seen = editor.create(simple("Traag"));
        editor.revise("traag", simple("Van een ander"), seen.version());

        assertThatExceptionOfType(StaleProblemException.class)
                .isThrownBy(() -> editor.revise("traag", simple("Van mij"), seen.version()));
        assertThatExceptionOfType(StaleProblemException.class).isThrownBy(() -> editor.delete("traag", seen.version()));
        assertThatExceptionOfType(StaleProblemException.class)
                .isThrownBy(() -> editor.revise("weg", simple("Van mij"), 0));

        assertThat(editor.list()).extracting(ProblemLine::text).containsExactly("Van een ander");
    }

    @Test
    void aDeletedProblemIsGoneFromTheCardsAndTheSearchAndTheCardsStay() {
        EditedProblem made = editor.create(asking("Onvindbaar", question("Hoe?")));

        editor.delete(made.slug(), made.version());

        assertThat(editor.find(made.slug())).isEmpty();
        assertThat(found("onvindbaar")).isEmpty();
        assertThat(Stream.of("problem", "solution", "question", "answer", "answer_product")
                        .mapToLong(this::count))
                .containsOnly(0L);
        assertThat(count("product")).isEqualTo(3);
    }

    @Test
    void contentThatIsNotValidChangesNothing() {
        EditedProblem made = editor.create(simple("Traag"));
        AnswerText yes = new AnswerText(null, "Ja", List.of(), List.of());
        AnswerText both = new AnswerText(null, "Ja", List.of(SHOP), List.of("webshop"));
        for (ProblemContent wrong : List.of(
                simple(" "),
                simple("x".repeat(161)),
                new ProblemContent("X", "x".repeat(301), List.of(SHOP), List.of()),
                new ProblemContent("X", "", List.of(), List.of()),
                new ProblemContent("X", "", List.of(SHOP, SHOP), List.of()),
                new ProblemContent("X", "", List.of(new Reason("webshop", "x".repeat(241))), List.of()),
                asking(Collections.nCopies(3, question("Hoe?"))),
                asking("X", new QuestionText(null, "Hoe?", List.of(yes))),
                asking("X", new QuestionText(null, "Hoe?", Collections.nCopies(6, yes))),
                asking("X", new QuestionText(null, " ", List.of(yes, yes))),
                asking("X", new QuestionText(null, "Hoe?", List.of(yes, both))))) {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .as("%s", wrong)
                    .isThrownBy(() -> editor.revise("traag", wrong, made.version()));
            assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> editor.create(wrong));
        }
        ProblemContent unknown = new ProblemContent("X", "", List.of(new Reason("bestaat-niet", "x")), List.of());
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> editor.revise("traag", unknown, made.version()));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> editor.create(unknown));

        assertThat(editor.list()).hasSize(1);
        assertThat(editor.find("traag")).contains(made);
    }

    @Test
    void cardsAreFoundByAPartOfTheirNameInAnyCase() {
        assertThat(editor.cards("SHOP", 5)).extracting(CardSummary::slug).containsExactly("webshop");
        assertThat(editor.cards("", 2)).extracting(CardSummary::slug).containsExactly("scan", "training");
        assertThat(editor.cards("%", 5)).isEmpty();
    }

    @Test
    void readersSeeNoCardThatIsNotPublishedAndNoQuestionThatTellsNothing() {
        AnswerText onlyThatCard = new AnswerText(null, "Ja", List.of(SCAN), List.of());
        AnswerText nothing = new AnswerText(null, "Nee", List.of(), List.of());
        editor.create(new ProblemContent(
                "Traag",
                "",
                List.of(SCAN, SHOP),
                List.of(new QuestionText(null, "Hoe?", List.of(onlyThatCard, nothing)))));
        transaction.executeWithoutResult(status -> products.findBySlug("scan")
                .orElseThrow()
                .archive(List.of(), Clock.systemUTC().instant()));

        ProblemGuide guide = guidance.guide("traag").orElseThrow();

        assertThat(guide.solutions()).extracting(fit -> fit.card().slug()).containsExactly("webshop");
        assertThat(guide.questions()).isEmpty();
    }

    @Test
    void aSolutionThatAFeedBroughtTellsWhatTheProductBrings() {
        editor.create(simple("Traag"));
        database.sql("update solution set reason = ''").update();

        assertThat(guidance.guide("traag").orElseThrow().solutions())
                .extracting(ProblemGuide.Fit::reason)
                .containsExactly("Voordeel");
    }

    @Test
    @WithMockUser(roles = "CUSTOMER")
    void aCustomerGetsNowhere() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editor.create(simple("Gekaapt")));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> editor.revise("traag", simple("Gekaapt"), 0));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editor.delete("traag", 0));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(editor::list);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editor.find("traag"));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editor.cards("", 1));

        assertThat(count("problem")).isZero();
    }

    @Test
    @WithAnonymousUser
    void aVisitorGetsNowhere() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> editor.create(simple("Gekaapt")));

        assertThat(count("problem")).isZero();
    }

    private List<String> found(String words) {
        return search.find(new ProductQuery(words, null, null, ResultOrder.RELEVANCE, 1, 9)).hits().stream()
                .map(Hit::card)
                .map(CardSummary::slug)
                .toList();
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    private static ProblemContent simple(String text) {
        return new ProblemContent(text, "", List.of(SHOP), List.of());
    }

    private static ProblemContent asking(List<QuestionText> questions) {
        return new ProblemContent("Traag", "", List.of(SHOP), questions);
    }

    private static ProblemContent asking(String text, QuestionText question) {
        return new ProblemContent(text, "", List.of(SHOP), List.of(question));
    }

    private static QuestionText question(String text) {
        AnswerText yes = new AnswerText(null, "Ja", List.of(SCAN, new Reason("training", "Leer het")), List.of());
        AnswerText no = new AnswerText(null, "Nee", List.of(), List.of("webshop"));
        return new QuestionText(null, text, List.of(yes, no));
    }

    private static ProblemContent withoutNumbers(ProblemContent content) {
        return new ProblemContent(
                content.text(),
                content.explanation(),
                content.solutions(),
                content.questions().stream()
                        .map(q -> new QuestionText(
                                null,
                                q.text(),
                                q.answers().stream()
                                        .map(a -> new AnswerText(null, a.text(), a.fits(), a.leavesOut()))
                                        .toList()))
                        .toList());
    }

    private static CardContent content(String name) {
        return new CardContent(
                name, "Samenvatting", "", "", "", PriceIndication.ON_REQUEST, List.of("Voordeel"), List.of());
    }
}
