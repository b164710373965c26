package nl.buro3.productentool.search.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.ProductSearch;
import nl.buro3.productentool.support.OnDemoPortal;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.transaction.support.TransactionOperations;

/** The index is written anew while customers search. */
@OnDemoPortal
class IndexBuilderTest {

    private static final int TIMES = 5;

    @Autowired
    private IndexBuilder builder;

    @Autowired
    private IndexKeeper keeper;

    @Autowired
    private SearchIndex index;

    @Autowired
    private ProductSearch search;

    @Autowired
    private EntityManager entities;

    @Autowired
    private TransactionOperations transaction;

    @Test
    void whileItIsWrittenAnewNothingIsMissing() {
        long all = total("");
        long websites = total("website");

        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> {
            for (int i = 0; i < TIMES; i++) {
                index.rebuild();
            }
        });
        int searches = 0;
        while (!writing.isDone() || searches == 0) {
            assertThat(total("")).isEqualTo(all);
            assertThat(total("website")).isEqualTo(websites);
            searches++;
        }

        assertThat(writing).isCompleted();
        assertThat(builder.written()).isEqualTo(builder.cardsInDatabase());
    }

    @Test
    void whatTheIndexLostOrHasTooMuchIsMended() {
        long all = total("");
        Long webshop = id("webshop");
        inTransaction(() -> Search.session(entities).indexingPlan().purge(Product.class, webshop, null));
        inTransaction(() -> Search.session(entities).indexingPlan().purge(Product.class, id("huisstijl"), null));
        assertThat(total("")).isEqualTo(all - 2);
        assertThat(builder.cardsInIndex()).isEqualTo(builder.cardsInDatabase() - 2);

        keeper.compare();
        await().atMost(Duration.ofSeconds(20)).until(() -> !keeper.isBusy());

        assertThat(total("")).isEqualTo(all);
        assertThat(builder.cardsInIndex()).isEqualTo(builder.cardsInDatabase());
    }

    @Test
    void aCardThatIsNoLongerInTheDatabaseIsTakenOut() {
        long all = total("");
        inDatabase("""
                insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                select 'kwispelstaart', 'Kwispelstaart', min(id), 'ON_REQUEST', 'ONCE', 'PUBLISHED', current_timestamp, current_timestamp
                from category""");
        inTransaction(() ->
                Search.session(entities).indexingPlan().addOrUpdate(entities.find(Product.class, id("kwispelstaart"))));
        assertThat(total("")).isEqualTo(all + 1);
        inDatabase("delete from product where slug = 'kwispelstaart'");
        assertThat(builder.cardsInIndex()).isEqualTo(builder.cardsInDatabase() + 1);

        index.rebuild();

        assertThat(builder.cardsInIndex()).isEqualTo(builder.cardsInDatabase());
        assertThat(total("")).isEqualTo(all);
    }

    @Test
    @WithMockUser(roles = "EMPLOYEE")
    void onlyAnAdministratorSeesOrRewritesIt() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> index.state());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> index.beginAnew());
    }

    @Test
    @WithMockUser(roles = "ADMINISTRATOR")
    void anAdministratorSeesThatItIsInStep() {
        SearchIndex.State state = index.state();

        assertThat(state.cards()).isEqualTo(state.inDatabase()).isPositive();
    }

    private long total(String text) {
        return search.find(ProductQuery.forText(text, 1)).total();
    }

    private Long id(String slug) {
        return transaction.execute(
                status -> entities.createQuery("select p.id from Product p where p.slug = :slug", Long.class)
                        .setParameter("slug", slug)
                        .getSingleResult());
    }

    private void inTransaction(Runnable change) {
        transaction.executeWithoutResult(status -> change.run());
    }

    /** Past the portal, which does not notice. */
    private void inDatabase(String sql) {
        inTransaction(() -> entities.createNativeQuery(sql).executeUpdate());
    }
}
