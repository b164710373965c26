package nl.buro3.productentool.search.index;

import jakarta.persistence.EntityManager;
import java.util.List;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.category.CategoryChanged;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The index holds the name and the place of a card's categories. The engine hears of cards that are filed elsewhere, but
 * not of a category that is called otherwise: its cards are written anew here.
 */
@Component
class CategoryListener {

    /** With more cards than this the whole index is written in the background, so that nobody waits for it. */
    private static final int MOST_AT_ONCE = 1_000;

    private static final String WITHIN = """
            select distinct p from Product p left join p.furtherCategories f left join f.parent fp
            left join p.category c left join c.parent cp
            where c = :category or cp = :category or f = :category or fp = :category""";

    private final EntityManager entities;
    private final IndexKeeper keeper;

    CategoryListener(EntityManager entities, IndexKeeper keeper) {
        this.entities = entities;
        this.keeper = keeper;
    }

    @EventListener
    void on(CategoryChanged event) {
        List<Product> cards = within(event.category());
        if (cards.size() > MOST_AT_ONCE) {
            afterCommit(keeper::beginBringingUpToDate);
        } else {
            SearchIndexingPlan plan = Search.session(entities).indexingPlan();
            cards.forEach(plan::addOrUpdate);
        }
    }

    private List<Product> within(Category category) {
        return entities.createQuery(WITHIN, Product.class)
                .setParameter("category", category)
                .setMaxResults(MOST_AT_ONCE + 1)
                .getResultList();
    }

    private static void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
