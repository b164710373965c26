package nl.buro3.productentool.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.buro3.productentool.search.index.SearchIndex;
import nl.buro3.productentool.support.OnDemoPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** In a catalogue of things and what goes with them, a single word brings the thing itself first, in Dutch and English. */
@OnDemoPortal
class ShopNamesTest {

    private static final int CARDS = 1_800;
    private static final int FOUND = 10;
    private static final double LEAST = 0.95;

    @Autowired
    private ProductSearch search;

    @Autowired
    private SearchIndex index;

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void fill() {
        ShopCards.insert(database, CARDS);
        index.rebuild();
    }

    @AfterEach
    void empty() {
        ShopCards.remove(database);
        index.rebuild();
    }

    @Test
    void theThingComesBeforeWhatGoesWithIt() {
        assertThat(ShopCards.thingsFirst(ShopCards.DUTCH, this::slugs)).isGreaterThanOrEqualTo(LEAST);
        assertThat(ShopCards.thingsFirst(ShopCards.ENGLISH, this::slugs)).isGreaterThanOrEqualTo(LEAST);
    }

    private List<String> slugs(String word) {
        return search.find(ProductQuery.forText(word, FOUND)).hits().stream()
                .map(hit -> hit.card().slug())
                .toList();
    }
}
