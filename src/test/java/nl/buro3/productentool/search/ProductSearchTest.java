package nl.buro3.productentool.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.search.SearchResult.Hit;
import nl.buro3.productentool.search.SearchResult.Match;
import nl.buro3.productentool.support.OnDemoPortal;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;

/** What customers and employees type, and which card should come first, on the demo catalogue. */
@OnDemoPortal
class ProductSearchTest {

    private static final int ALL = 100;

    @Autowired
    private ProductSearch search;

    @Autowired
    private Catalog catalog;

    @Autowired
    private CatalogEditor editor;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private Clock clock;

    @ParameterizedTest(name = "{0}: {1}, because {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "webshop            | webshop               | the name is above all else",
                "WEBSHOP            | webshop               | capitals do not matter",
                "huisstijl          | huisstijl             | a whole name is above a name that begins with it",
                "huisstijlen        | huisstijl             | a plural is the same word",
                "webwinkel          | webshop               | keywords are what customers say instead",
                "website            | website-op-maat       | the first word of a name counts most among names",
                "nieuws brief       | nieuwsbrief           | Dutch words are often written apart",
                "zoekmachine optimalisatie | zoekmachineoptimalisatie | the parts of a long compound too",
                "visite kaartjes    | visitekaartjes        | and in the plural",
                "huistijl           | huisstijl             | one letter may be missing",
                "webshpo            | webshop               | two letters may have changed places",
                "nieuwbrief         | nieuwsbrief           | a binding letter may be missing",
                "logo               | logo-ontwerp          | a part of a name with a hyphen or space is a word",
                "drone              | drone-opnames         | a part of a name",
                "de webshop van mijn bedrijf | webshop      | stop words do not count",
            })
    void theCardThatIsMeantComesFirst(String typed, String slug, String because) {
        assertThat(slugs(typed)).as("%s: %s", typed, because).first().isEqualTo(slug);
    }

    @ParameterizedTest
    @CsvSource({"webs, webshop", "huiss, huisstijl", "nieuwsb, nieuwsbrief", "zoekmachineo, zoekmachineoptimalisatie"})
    void theLastWordMayBeUnfinished(String typed, String slug) {
        SearchResult found = find(typed);

        assertThat(found.match()).isEqualTo(Match.ALL_WORDS);
        assertThat(slugs(found)).contains(slug);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webs", "huis", "nieuws", "merk", "zoek", "foto", "dash", "social", "content"})
    void aNameThatBeginsWithTheTypedLettersComesBeforeCardsThatOnlyMentionThem(String typed) {
        assertThat(slugs(typed)).first().asString().startsWith(typed);
    }

    @Test
    void wordsInTheCustomersOwnSentenceFindWhatSolvesTheProblem() {
        String problem = catalog.problems().getFirst().text();

        SearchResult found = find(problem);

        assertThat(found.total()).isPositive();
        assertThat(slugs(found))
                .containsAnyElementsOf(slugs(new ProductQuery(
                        "", null, catalog.problems().getFirst().slug(), ResultOrder.RELEVANCE, 1, ALL)));
    }

    @Test
    void aTypingErrorIsAdmittedOnlyWhereTheWordItselfIsNowhere() {
        assertThat(find("webshop").match()).isEqualTo(Match.ALL_WORDS);
        assertThat(find("webshpo").match()).isEqualTo(Match.SIMILAR_WORDS);
        assertThat(find("webshop qqqqqqqq").match()).isEqualTo(Match.SOME_WORDS);
        assertThat(slugs("webshop qqqqqqqq")).first().isEqualTo("webshop");
    }

    @Test
    void aWordThatIsNowhereLeadsToWhatBeginsAlike() {
        assertThat(find("infogramma").match()).isEqualTo(Match.SOME_WORDS);
        assertThat(slugs("infogramma")).first().isEqualTo("infographic");
    }

    @Test
    void whatIsNowhereIsNotFound() {
        SearchResult found = find("qqqqqqqq");

        assertThat(found.total()).isZero();
        assertThat(found.hits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?!",
                "*",
                "*:*",
                "\"\"",
                "🎉🎉",
                "hottentottensoldatententententoonstellingsbouwterreinomheiningspaaltjesverf"
            })
    void whatHoldsNoWordFindsNothing(String typed) {
        assertThat(find(typed).total()).isZero();
    }

    @Test
    void whatIsNotOfferedIsSaidToBeOnlyNear() {
        assertThat(find("podcast").match()).isEqualTo(Match.NEARBY);
        assertThat(find("webshop").match()).isEqualTo(Match.ALL_WORDS);
    }

    @Test
    void aPriceInTheQueryIsAFilter() {
        SearchResult found = find("website tot € 100 per maand");

        assertThat(found.hits()).isNotEmpty().allSatisfy(hit -> {
            assertThat(hit.card().price().unit()).isEqualTo(PriceUnit.MONTH);
            assertThat(hit.card().price().from()).isLessThanOrEqualTo(new BigDecimal(100));
        });
        assertThat(found.understood().words()).isEqualTo("website");
    }

    @ParameterizedTest
    @CsvSource({
        "logo tot 800 euro, logo-ontwerp",
        "een huisstijl voor minder dan 1000 euro, huisstijl",
        "ik kan hooguit 50 euro per maand missen voor onderhoud aan mijn site, websiteonderhoud"
    })
    void whatWasAskedForAndDoesNotFitInThePriceIsNamed(String typed, String asked) {
        SearchResult found = find(typed);

        assertThat(found.beyond()).map(CardSummary::slug).contains(asked);
        assertThat(found.hits()).extracting(hit -> hit.card().slug()).doesNotContain(asked);
        assertThat(found.match()).isNotEqualTo(Match.NEARBY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tot 500 euro", "folder voor minder dan 600 euro", "podcast tot 100 euro", "folder"})
    void whatFitsOrIsNotOfferedIsNotSaidToCostMore(String typed) {
        assertThat(find(typed).beyond()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "de het een"})
    void withoutATellingWordEverythingIsThereInTheOrderOfTheCategories(String typed) {
        SearchResult found = find(typed);

        List<String> order = catalog.categories().stream()
                .flatMap(main -> main.children().stream())
                .map(sub -> sub.category().path())
                .toList();
        assertThat(found.total()).isEqualTo(found.hits().size()).isGreaterThan(50);
        assertThat(found.hits())
                .extracting(hit -> order.indexOf(hit.card().category().path()))
                .isSorted();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\\",
                "^",
                "~",
                "webshop~2^4",
                "\"webshop\"",
                "(webshop",
                "webshop)",
                "[a TO b]",
                "{!}",
                "name:webshop",
                "AND",
                "webshop AND NOT",
                "+-&&||!(){}[]^\"~*?:\\/",
                "<script>alert(1)</script>",
                "%_%",
                "' or 1=1 --",
                "\u0000",
                "\uD83D\uDE00",
                "\uD800",
                "日本語",
                "e\u0301",
                "\u202Ewebshop",
                "-",
                "1234567890",
                "a b c d e f g h i j k l m n"
            })
    void noSignMakesASearchFail(String typed) {
        assertThatCode(() -> find(typed)).doesNotThrowAnyException();
        assertThatCode(() -> search.startingWith(typed, 5)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ab ", "webshop ", "é", "𝒳"})
    void twoHundredCharactersOfAnythingAreSearched(String part) {
        String typed = part.repeat(ProductQuery.LONGEST_TEXT).substring(0, ProductQuery.LONGEST_TEXT);

        assertThatCode(() -> find(typed)).doesNotThrowAnyException();
    }

    @Test
    void signsAroundAWordDoNotMatter() {
        assertThat(slugs("\"webshop\"!")).isEqualTo(slugs("webshop"));
        assertThat(slugs("illustratiés")).first().isEqualTo("illustraties");
    }

    @Test
    void aCategoryHoldsItsOwnCardsAndThoseOfItsSubCategories() {
        SearchResult main = search.find(in("vindbaarheid", ""));
        SearchResult sub = search.find(in("vindbaarheid/seo", ""));

        assertThat(sub.hits()).isNotEmpty();
        assertThat(slugs(main)).containsAll(slugs(sub)).contains("zoekmachineadvertenties");
        assertThat(slugs(sub)).contains("seo-scan").doesNotContain("zoekmachineadvertenties", "webshop");
        assertThat(search.find(in("bestaat-niet", "")).total()).isZero();
    }

    @Test
    void theCountsOfTheCategoriesDoNotDependOnTheChosenOne() {
        SearchResult all = find("website");

        for (String path : List.of("content", "vindbaarheid", "vindbaarheid/seo")) {
            SearchResult within = search.find(in(path, "website"));
            assertThat(within.categoryCounts()).isEqualTo(all.categoryCounts());
            assertThat(within.total())
                    .as("as many as the filter promises")
                    .isEqualTo(all.categoryCounts().get(path));
        }
    }

    @Test
    void aCategoryWithoutTheWordHoldsNothingRatherThanSomethingLikeIt() {
        SearchResult found = search.find(in("drukwerk-en-signing", "zoekwoordenonderzoek"));

        assertThat(found.match()).isEqualTo(Match.ALL_WORDS);
        assertThat(found.categoryCounts()).isNotEmpty().containsKey("vindbaarheid");
    }

    @Test
    void aProblemHoldsExactlyTheCardsThatSolveIt() {
        String problem = catalog.problems().get(1).slug();

        SearchResult found = search.find(new ProductQuery("", null, problem, ResultOrder.RELEVANCE, 1, ALL));

        assertThat(found.hits()).isNotEmpty();
        for (CardSummary card : cards(find(""))) {
            boolean solves = details(card.slug()).problems().stream()
                    .anyMatch(solved -> solved.problem().slug().equals(problem));
            assertThat(slugs(found).contains(card.slug())).as(card.slug()).isEqualTo(solves);
        }
    }

    @Test
    void cardsAreSortedByNameWhateverItsCapitals() {
        List<String> names = cards(search.find(new ProductQuery("", null, null, ResultOrder.NAME, 1, ALL))).stream()
                .map(card -> card.name().toLowerCase(Locale.ROOT))
                .toList();

        assertThat(names).hasSizeGreaterThan(50).isSorted();
    }

    @Test
    void cardsAreSortedByPriceAmongPricesForTheSameAndThoseOnRequestComeLast() {
        List<PriceIndication> prices =
                cards(search.find(new ProductQuery("", null, null, ResultOrder.PRICE, 1, ALL))).stream()
                        .map(CardSummary::price)
                        .toList();

        assertThat(prices)
                .hasSizeGreaterThan(50)
                .isSortedAccordingTo(Comparator.comparing((PriceIndication price) -> price.from() == null)
                        .thenComparing(price -> price.from() == null ? PriceUnit.ONCE : price.unit())
                        .thenComparing(
                                PriceIndication::from, Comparator.nullsLast(Comparator.<BigDecimal>naturalOrder())));
        assertThat(prices).extracting(PriceIndication::unit).contains(PriceUnit.ONCE, PriceUnit.MONTH, PriceUnit.PIECE);
    }

    @Test
    void aRangeOfPricesHoldsPricesForTheSameOnly() {
        for (Facet.PriceRange range : Facet.PriceRange.values()) {
            PriceUnit unit = range.value().startsWith("maand")
                    ? PriceUnit.MONTH
                    : range.value().startsWith("stuk") ? PriceUnit.PIECE : PriceUnit.ONCE;
            assertThat(cards(search.find(new ProductQuery(
                            "", Map.of(Facet.PRICE_RANGE, Set.of(range.value())), ResultOrder.PRICE, 1, ALL))))
                    .allMatch(card -> card.price().unit() == unit);
        }
        assertThat(cards(search.find(new ProductQuery(
                        "", Map.of(Facet.PRICE_RANGE, Set.of("maand-tot-100")), ResultOrder.PRICE, 1, ALL))))
                .isNotEmpty();
    }

    @Test
    void pagesTogetherHoldEveryCardOnce() {
        List<String> paged = new ArrayList<>();
        for (int page = 1; page <= 8; page++) {
            SearchResult found = search.find(new ProductQuery("", null, null, ResultOrder.RELEVANCE, page, 10));
            assertThat(found.total()).isEqualTo(find("").total());
            paged.addAll(slugs(found));
        }

        assertThat(paged).isEqualTo(slugs(""));
        assertThat(search.find(new ProductQuery("", null, null, ResultOrder.RELEVANCE, 100, 100))
                        .hits())
                .as("behind the last page")
                .isEmpty();
    }

    @Test
    void theWordsThatWereFoundAreMarked() {
        assertThat(find("huisstijl").hits().getFirst().highlights())
                .anyMatch(fragment ->
                        fragment.equalsIgnoreCase(SearchResult.MARK_START + "huisstijl" + SearchResult.MARK_END));
        assertThat(find("").hits().getFirst().highlights()).isEmpty();
    }

    @Test
    @WithMockUser(roles = "EMPLOYEE")
    void aChangeIsFoundAtOnce() {
        CardDetails before = details("chatbot");
        assertThat(slugs("kwispelaar")).isEmpty();

        editor.revise("chatbot", named(before.content(), "Kwispelaar"), before.version());
        try {
            assertThat(slugs("kwispelaar")).containsExactly("chatbot");
            assertThat(find("kwispelaar").hits().getFirst().card().name()).isEqualTo("Kwispelaar");
            assertThat(search.startingWith("kwis", 5))
                    .extracting(CardSummary::slug)
                    .containsExactly("chatbot");
        } finally {
            editor.revise("chatbot", before.content(), details("chatbot").version());
        }
        assertThat(slugs("kwispelaar")).isEmpty();
        assertThat(slugs("chatbot")).first().isEqualTo("chatbot");
    }

    @Test
    void anArchivedCardIsNotFound() {
        CardDetails scan = details("avg-scan");
        change("avg-scan", product -> product.archive(List.of(), clock.instant()));
        try {
            assertNowhere(scan.card());
        } finally {
            publish("avg-scan");
        }
        assertThat(slugs("avg-scan")).first().isEqualTo("avg-scan");
    }

    @Test
    void aDraftIsNotFound() {
        CardDetails scan = details("avg-scan");
        status("avg-scan", "DRAFT");
        try {
            assertNowhere(scan.card());
        } finally {
            publish("avg-scan");
        }
    }

    private void assertNowhere(CardSummary card) {
        assertThat(slugs(card.name())).doesNotContain(card.slug());
        assertThat(slugs("")).doesNotContain(card.slug());
        assertThat(slugs(search.find(in(card.category().path(), "")))).doesNotContain(card.slug());
        assertThat(search.startingWith(card.name(), 10))
                .extracting(CardSummary::slug)
                .doesNotContain(card.slug());
    }

    private void publish(String slug) {
        status(slug, "PUBLISHED");
    }

    /** A status that no method of the product leads to. */
    private void status(String slug, String status) {
        transaction.executeWithoutResult(
                t -> entities.createNativeQuery("update product set status = :status where slug = :slug")
                        .setParameter("status", status)
                        .setParameter("slug", slug)
                        .executeUpdate());
        change(slug, product -> Search.session(entities).indexingPlan().addOrUpdate(product));
    }

    private void change(String slug, Consumer<Product> change) {
        transaction.executeWithoutResult(
                t -> change.accept(entities.createQuery("select p from Product p where p.slug = :slug", Product.class)
                        .setParameter("slug", slug)
                        .getSingleResult()));
    }

    private static CardContent named(CardContent content, String name) {
        return new CardContent(
                name,
                content.summary(),
                content.description(),
                content.audience(),
                content.delivery(),
                content.price(),
                content.benefits(),
                content.keywords());
    }

    private CardDetails details(String slug) {
        return transaction.execute(status -> catalog.details(slug).orElseThrow());
    }

    private SearchResult find(String typed) {
        return search.find(new ProductQuery(typed, null, null, ResultOrder.RELEVANCE, 1, ALL));
    }

    private static ProductQuery in(String category, String typed) {
        return new ProductQuery(typed, category, null, ResultOrder.RELEVANCE, 1, ALL);
    }

    private List<String> slugs(String typed) {
        return slugs(find(typed));
    }

    private List<String> slugs(ProductQuery query) {
        return slugs(search.find(query));
    }

    private static List<String> slugs(SearchResult found) {
        return cards(found).stream().map(CardSummary::slug).toList();
    }

    private static List<CardSummary> cards(SearchResult found) {
        return found.hits().stream().map(Hit::card).toList();
    }
}
