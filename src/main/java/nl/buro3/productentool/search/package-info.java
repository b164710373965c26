/** Finds product cards: query, facets, suggestions. The one place that knows Hibernate Search. */
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
