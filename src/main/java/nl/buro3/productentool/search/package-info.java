/** Finds product cards: query, facets, suggestions. What knows Hibernate Search lies in {@code search.index}. */
@ApplicationModule(
        allowedDependencies = {
            "account",
            "catalog",
            "catalog::category",
            "catalog::editing",
            "catalog::example",
            "catalog::problem",
            "catalog::specialist",
            "catalog::ui",
            "common",
            "page",
            "page::ui",
            "recommendation"
        })
@NullMarked
package nl.buro3.productentool.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
