/** What somebody typed, understood: words and their forms, synonyms, amounts, limits. */
@NullMarked
package nl.buro3.productentool.search.query;

import org.jspecify.annotations.NullMarked;
