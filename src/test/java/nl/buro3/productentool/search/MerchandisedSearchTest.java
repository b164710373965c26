package nl.buro3.productentool.search;

import static nl.buro3.productentool.search.merchandising.RuleKind.BOOST;
import static nl.buro3.productentool.search.merchandising.RuleKind.HIDE;
import static nl.buro3.productentool.search.merchandising.RuleKind.PIN;
import static nl.buro3.productentool.search.merchandising.RuleKind.REDIRECT;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.search.merchandising.KnownRule;
import nl.buro3.productentool.search.merchandising.Merchandising;
import nl.buro3.productentool.search.merchandising.RuleContent;
import nl.buro3.productentool.search.merchandising.RuleKind;
import nl.buro3.productentool.search.synonym.KnownSynonyms;
import nl.buro3.productentool.search.synonym.SynonymContent;
import nl.buro3.productentool.search.synonym.SynonymKind;
import nl.buro3.productentool.search.synonym.Synonyms;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** What employees say of words and queries, as the searches of everybody show it. */
@OnDemoPortal
@WithMockUser(roles = "EMPLOYEE")
class MerchandisedSearchTest {

    private static final String QUERY = "website laten maken";

    @Autowired
    private ProductSearch search;

    @Autowired
    private Merchandising merchandising;

    @Autowired
    private Synonyms synonyms;

    @Autowired
    private Catalog catalog;

    @Autowired
    private Clock clock;

    private final List<KnownRule> kept = new ArrayList<>();

    @AfterEach
    void takeThemOut() {
        kept.forEach(rule -> merchandising.delete(rule.id(), rule.version()));
    }

    @Test
    void pinnedCardsComeFirstInTheirOrderEvenWhenTheyWereNotFound() {
        List<String> natural = slugs(QUERY);
        assertThat(natural).doesNotContain("visitekaartjes");

        keep(PIN, "visitekaartjes", 1, null, null);
        keep(PIN, natural.getLast(), 2, null, null);

        assertThat(slugs(QUERY))
                .startsWith("visitekaartjes", natural.getLast(), natural.getFirst())
                .doesNotHaveDuplicates()
                .hasSize(natural.size() + 1);
        assertThat(search.inNaturalOrder(query(QUERY)).hits())
                .extracting(hit -> hit.card().slug())
                .isEqualTo(natural);
        assertThat(slugs("  Website LATEN  maken ")).as("however it is typed").startsWith("visitekaartjes");
        assertThat(slugs("website")).as("another query").doesNotContain("visitekaartjes");
    }

    @Test
    void whatIsPinnedIsCountedInTheFacetsAndLeftOutByThem() {
        long before = search.find(query(QUERY)).total();
        keep(PIN, "visitekaartjes", 1, null, null);

        SearchResult pinned = search.find(query(QUERY));
        SearchResult elsewhere = search.find(new ProductQuery(
                QUERY, Map.of(Facet.CATEGORY, Set.of("websites-en-webshops")), ResultOrder.RELEVANCE, 1, 100));

        assertThat(pinned.total()).isEqualTo(before + 1);
        assertThat(pinned.categoryCounts()).containsKey("drukwerk-en-signing");
        assertThat(slugs(elsewhere)).isNotEmpty().doesNotContain("visitekaartjes");
    }

    @Test
    void aLiftedCardComesFirstOnlyWhereItIsFound() {
        List<String> natural = slugs(QUERY);
        keep(BOOST, natural.getLast(), null, null, null);
        keep(BOOST, "visitekaartjes", null, null, null);

        assertThat(slugs(QUERY))
                .startsWith(natural.getLast())
                .containsExactlyInAnyOrderElementsOf(natural)
                .doesNotContain("visitekaartjes");
    }

    @Test
    void aHiddenCardIsNotShownNorCounted() {
        List<String> natural = slugs(QUERY);
        keep(HIDE, natural.getFirst(), null, null, null);

        assertThat(slugs(QUERY)).isEqualTo(natural.subList(1, natural.size()));
        assertThat(search.find(query(QUERY)).total()).isEqualTo(natural.size() - 1L);
    }

    @Test
    void aRuleHoldsFromItsFirstDayToItsLast() {
        List<String> natural = slugs(QUERY);
        LocalDate today = LocalDate.now(clock);
        keep(HIDE, natural.get(0), null, today.plusDays(1), null);
        keep(HIDE, natural.get(1), null, null, today.minusDays(1));
        keep(HIDE, natural.get(2), null, today, today);

        assertThat(slugs(QUERY))
                .startsWith(natural.get(0), natural.get(1))
                .doesNotContain(natural.get(2))
                .hasSize(natural.size() - 1);
    }

    @Test
    void aRedirectLeadsElsewhereAndLeavesTheResultsAsTheyAre() {
        List<String> natural = slugs(QUERY);
        kept.add(merchandising.add(
                new RuleContent(QUERY, REDIRECT, null, null, "/categorie/websites-en-webshops", null, null, "")));

        assertThat(search.redirect("Website laten maken")).contains("/categorie/websites-en-webshops");
        assertThat(search.redirect("website")).isEmpty();
        assertThat(slugs(QUERY)).isEqualTo(natural);
    }

    @Test
    void aSynonymIsFoundAtOnceWithoutWritingTheIndexAnew() {
        assertThat(slugs("wapperdoek")).isEmpty();

        KnownSynonyms added = synonyms.add(
                new SynonymContent(SynonymKind.ONE_WAY, List.of("wapperdoek"), List.of("gevelreclame"), ""));
        try {
            assertThat(slugs("wapperdoek")).first().isEqualTo("gevelreclame");
            assertThat(slugs("wapperdoeken")).as("in any form").first().isEqualTo("gevelreclame");
        } finally {
            synonyms.delete(added.id(), added.version());
        }
        assertThat(slugs("wapperdoek")).isEmpty();
    }

    private void keep(
            RuleKind kind, String slug, @Nullable Integer place, @Nullable LocalDate begins, @Nullable LocalDate ends) {
        Long card = catalog.idsOf(List.of(slug)).get(slug);
        kept.add(merchandising.add(new RuleContent(QUERY, kind, card, place, null, begins, ends, "")));
    }

    private List<String> slugs(String text) {
        return slugs(search.find(query(text)));
    }

    private static List<String> slugs(SearchResult result) {
        return result.hits().stream().map(hit -> hit.card().slug()).toList();
    }

    private static ProductQuery query(String text) {
        return ProductQuery.forText(text, ProductQuery.LARGEST_PAGE);
    }
}
