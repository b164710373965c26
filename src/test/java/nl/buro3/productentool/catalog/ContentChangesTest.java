package nl.buro3.productentool.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Clock;
import java.util.List;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** Pages are let go of when something changed that they may show, and not before it is committed. */
@OnH2
class ContentChangesTest {

    private static final CardContent CONTENT = new CardContent(
            "Webshop", "Kort", "Lang", "", "", PriceIndication.ON_REQUEST, List.of("Een"), List.of("kopen"));

    @Autowired
    private ContentChanges changes;

    @Autowired
    private Categories categories;

    @Autowired
    private Products products;

    @Autowired
    private TransactionOperations transaction;

    private long before;

    @BeforeEach
    void aCard() {
        transaction.executeWithoutResult(status -> {
            Category web = categories.save(new Category(null, "web", "Web", "", 0));
            products.save(new Product("webshop", web, CONTENT, Clock.systemUTC().instant()));
        });
        before = changes.version();
    }

    private Product card() {
        return products.findBySlug("webshop").orElseThrow();
    }

    @Test
    void aChangeCountsWhenItIsCommitted() {
        transaction.executeWithoutResult(status -> {
            categories.saveAndFlush(new Category(null, "merk", "Merk", "", 1));
            assertThat(changes.version()).isEqualTo(before);
        });
        assertThat(changes.version()).isGreaterThan(before);
        assertThat(changes.areSettled()).isFalse();
    }

    @Test
    void whatIsRolledBackDoesNotCount() {
        assertThatIllegalStateException()
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    categories.saveAndFlush(new Category(null, "merk", "Merk", "", 1));
                    throw new IllegalStateException("not this time");
                }));
        assertThat(changes.version()).isEqualTo(before);
        transaction.executeWithoutResult(status -> categories.save(new Category(null, "merk", "Merk", "", 1)));
        assertThat(changes.version()).as("the next one counts").isGreaterThan(before);
    }

    @Test
    void whatIsOnlyReadDoesNotCount() {
        transaction.executeWithoutResult(
                status -> assertThat(card().content().benefits()).hasSize(1));
        assertThat(changes.version()).isEqualTo(before);
    }

    @Test
    void aRemovedCardCounts() {
        transaction.executeWithoutResult(status -> products.delete(card()));
        assertThat(changes.version()).isGreaterThan(before);
    }
}
