package nl.buro3.productentool.search.ui;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.time.Duration;
import nl.buro3.productentool.catalog.Catalog;
import org.springframework.stereotype.Component;

/** The labels of the facets, read again at most once a second: a list that follows the typing asks for them each time. */
@Component
class CatalogLabels {

    private final LoadingCache<String, FacetLabels> labels;

    CatalogLabels(Catalog catalog) {
        labels = Caffeine.newBuilder()
                .expireAfterWrite(Duration.ofSeconds(1))
                .build(key -> new FacetLabels(catalog.categories(), catalog.problems()));
    }

    FacetLabels current() {
        return labels.get("");
    }
}
