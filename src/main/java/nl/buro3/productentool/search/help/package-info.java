/** Finds what helps for a customer who describes a problem in own words: problems and cards together. */
@NullMarked
package nl.buro3.productentool.search.help;

import org.jspecify.annotations.NullMarked;
