package nl.buro3.productentool.search;

import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import nl.buro3.productentool.catalog.Problem;
import nl.buro3.productentool.catalog.Product;
import org.hibernate.search.mapper.orm.Search;
import org.springframework.stereotype.Service;

/** The search index as a whole. */
@Service
public class SearchIndex {

    private final EntityManagerFactory entities;

    SearchIndex(EntityManagerFactory entities) {
        this.entities = entities;
    }

    /** Makes the index anew from the database; meanwhile searches find less. */
    public void rebuild() {
        try {
            Search.mapping(entities)
                    .scope(List.of(Product.class, Problem.class))
                    .massIndexer()
                    .startAndWait();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while making the search index", e);
        }
    }
}
