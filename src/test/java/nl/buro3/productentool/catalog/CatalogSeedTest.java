package nl.buro3.productentool.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.problem.Guidance;
import nl.buro3.productentool.catalog.problem.ProblemGroup;
import nl.buro3.productentool.catalog.problem.ProblemGuide;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionOperations;

/** The demo catalogue is one that a customer believes: no card without what a card should have. */
@OnH2
class CatalogSeedTest {

    /** What the contract names, by main category. */
    private static final Map<String, List<String>> PROMISED = Map.of(
            "websites-en-webshops",
                    List.of(
                            "website-op-maat",
                            "webshop",
                            "landingspagina",
                            "websiteonderhoud",
                            "webhosting",
                            "domeinnaam-en-e-mail",
                            "toegankelijkheidsscan",
                            "snelheidsoptimalisatie",
                            "cms-training"),
            "vindbaarheid",
                    List.of(
                            "seo-scan",
                            "zoekmachineoptimalisatie",
                            "lokale-vindbaarheid",
                            "zoekmachineadvertenties",
                            "linkbuilding",
                            "zoekwoordenonderzoek",
                            "vindbaarheid-in-ai"),
            "merk-en-ontwerp",
                    List.of(
                            "logo-ontwerp",
                            "huisstijl",
                            "merkstrategie",
                            "merkhandboek",
                            "infographic",
                            "illustraties",
                            "verpakkingsontwerp"),
            "content",
                    List.of(
                            "contentstrategie",
                            "contentkalender",
                            "blogartikelen",
                            "webteksten",
                            "fotografie",
                            "bedrijfsfilm",
                            "drone-opnames",
                            "animatievideo",
                            "vertaling"),
            "social-media",
                    List.of(
                            "social-media-beheer",
                            "social-advertising",
                            "linkedin-strategie",
                            "employer-branding",
                            "influencercampagne"),
            "e-mail-en-automatisering",
                    List.of(
                            "nieuwsbrief",
                            "e-mailautomatisering",
                            "crm-koppeling",
                            "chatbot",
                            "klantportaal",
                            "leadgeneratie"),
            "drukwerk-en-signing",
                    List.of(
                            "brochure",
                            "visitekaartjes",
                            "reclamefolder",
                            "beursstand",
                            "autobelettering",
                            "gevelreclame",
                            "jaarverslag"),
            "data-en-advies",
                    List.of(
                            "klantreisonderzoek",
                            "klanttevredenheidsonderzoek",
                            "webanalyse",
                            "dashboard",
                            "conversieoptimalisatie",
                            "avg-scan",
                            "communicatieplan",
                            "online-marketingplan"));

    private static final Pattern CARD_LINK = Pattern.compile("\\]\\(product:([^)]*)\\)");
    private static final Pattern AMOUNT = Pattern.compile("€ ?[\\d.,]*\\d");
    private static final int FEWEST_PROBLEMS = 30;

    @Autowired
    private CatalogSeed seed;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Products products;

    @Autowired
    private TransactionOperations transaction;

    private Map<String, CardDetails> cards = Map.of();

    @BeforeEach
    void load() {
        seed.load();
        cards = transaction.execute(status -> products.allSlugs().stream()
                .map(slug -> catalog.details(slug).orElseThrow())
                .collect(Collectors.toMap(card -> card.card().slug(), Function.identity())));
    }

    @Test
    void everyPromisedCardIsThereInItsCategoryAndHasAllThatACardShouldHave() {
        PROMISED.forEach((category, slugs) -> assertThat(cards.values().stream()
                        .map(CardDetails::card)
                        .filter(card -> card.category().mainPath().equals(category))
                        .map(CardSummary::slug))
                .as(category)
                .containsExactlyInAnyOrderElementsOf(slugs));
        assertThat(cards.values())
                .allSatisfy(card -> assertThat(card).as(card.card().slug()).satisfies(CatalogSeedTest::isComplete));
    }

    @Test
    void everyLinkAndPictureLeadsSomewhere() {
        assertThat(cards.values()).allSatisfy(card -> {
            String slug = card.card().slug();
            List<String> linked = CARD_LINK
                    .matcher(card.content().description())
                    .results()
                    .map((MatchResult link) -> link.group(1))
                    .toList();
            assertThat(linked)
                    .as("links of %s", slug)
                    .isNotEmpty()
                    .doesNotContain(slug)
                    .isSubsetOf(cards.keySet());
            assertThat(new ClassPathResource("demo/illustrations/%s.svg".formatted(slug)).exists())
                    .as("illustration of %s", slug)
                    .isTrue();
            assertThat(card.specialists())
                    .allSatisfy(specialist -> assertThat(
                                    new ClassPathResource("demo/portraits/%s.svg".formatted(specialist.handle()))
                                            .exists())
                            .as("portrait of %s", specialist.handle())
                            .isTrue());
        });
    }

    @Test
    void everyProblemHasSolutionsAndEveryCategoryHasCards() {
        Stream<String> solved = cards.values().stream()
                .flatMap(card -> card.problems().stream())
                .map(solution -> solution.problem().slug());
        assertThat(catalog.problems()).hasSizeGreaterThanOrEqualTo(FEWEST_PROBLEMS);
        assertThat(catalog.problems().stream().map(ProblemRef::slug))
                .containsExactlyInAnyOrderElementsOf(solved.distinct().toList());

        Stream<String> filed =
                cards.values().stream().map(card -> card.card().category().path());
        assertThat(catalog.categories().stream()
                        .flatMap(main -> main.children().stream())
                        .map(sub -> sub.category().path()))
                .containsExactlyInAnyOrderElementsOf(filed.distinct().toList());
        assertThat(seed.isEmpty()).isFalse();
    }

    @Test
    void mostProblemsAskAQuestionAndSomeAskTwoThatAllTellSomething(@Autowired Guidance guidance) {
        List<ProblemGuide> guides = catalog.problems().stream()
                .map(problem -> guidance.guide(problem.slug()).orElseThrow())
                .toList();

        assertThat(guides.stream().filter(guide -> !guide.questions().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(25);
        assertThat(guides.stream().filter(guide -> guide.questions().size() == 2))
                .hasSizeGreaterThanOrEqualTo(10);
        assertThat(guides)
                .allSatisfy(guide -> assertThat(guide.questions())
                        .as(guide.problem().slug())
                        .flatExtracting(ProblemGuide.Asked::choices)
                        .allMatch(ProblemGuide.Choice::tells)
                        .allSatisfy(choice -> assertThat(guide.helpful(List.of(choice.id())))
                                .as(choice.text())
                                .isNotEmpty()));
        assertThat(guidance.groups()).flatExtracting(ProblemGroup::problems).hasSameSizeAs(guides);
    }

    /** What the helper says of a card is not better than what the card says of itself. */
    @Test
    void whatAReasonPromisesOfTimeAndPriceIsWhatItsCardSays(@Autowired Guidance guidance) {
        List<ProblemGuide.Fit> fits = catalog.problems().stream()
                .map(problem -> guidance.guide(problem.slug()).orElseThrow())
                .flatMap(guide -> Stream.concat(
                        guide.solutions().stream(),
                        guide.questions().stream()
                                .flatMap(question -> question.choices().stream())
                                .flatMap(choice -> choice.fits().stream())))
                .toList();

        assertThat(fits.stream().flatMap(fit -> LeadTime.promisedIn(fit.reason())))
                .as("reasons that promise a time")
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(fits).allSatisfy(fit -> {
            CardContent card =
                    Objects.requireNonNull(cards.get(fit.card().slug())).content();
            assertThat(LeadTime.promisedIn(fit.reason()))
                    .as("%s: %s (%s)", fit.card().slug(), fit.reason(), card.delivery())
                    .allMatch(promise -> LeadTime.in(card.delivery()).anyMatch(own -> own.keeps(promise)));
            assertThat(AMOUNT.matcher(fit.reason()).results().map(MatchResult::group))
                    .as("%s: %s", fit.card().slug(), fit.reason())
                    .allMatch(card.price().wordsInFull(Texts.DUTCH)::contains);
        });
    }

    private static void isComplete(CardDetails card) {
        CardContent content = card.content();
        assertThat(card.status()).isEqualTo(ProductStatus.PUBLISHED);
        assertThat(content.name()).isNotBlank();
        assertThat(content.summary()).hasSizeBetween(60, 300);
        assertThat(content.description()).hasSizeGreaterThan(600);
        assertThat(content.audience()).isNotBlank();
        assertThat(content.delivery()).isNotBlank();
        assertThat(content.benefits()).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(content.keywords()).hasSizeGreaterThanOrEqualTo(3).doesNotHaveDuplicates();
        assertThat(card.examples())
                .isNotEmpty()
                .allSatisfy(example -> assertThat(example.text().text()).hasSizeGreaterThan(100));
        assertThat(card.specialists()).hasSizeBetween(1, 2).allSatisfy(specialist -> {
            assertThat(specialist.phone()).isNotBlank();
            assertThat(specialist.email()).contains("@");
            assertThat(specialist.planUrl()).as("a calendar elsewhere").isNull();
        });
        assertThat(card.problems())
                .isNotEmpty()
                .allSatisfy(solved -> assertThat(solved.reason()).isNotBlank());
        assertThat(card.relations())
                .isNotEmpty()
                .allSatisfy(related -> assertThat(related.reason()).isNotBlank());
    }
}
