/** Finds product cards: query, facets, suggestions. The one place that knows Hibernate Search. */
@NullMarked
package nl.buro3.productentool.search;

import org.jspecify.annotations.NullMarked;
