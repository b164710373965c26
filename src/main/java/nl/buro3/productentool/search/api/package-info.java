/** The public read API on products and suggestions. */
@NullMarked
package nl.buro3.productentool.search.api;

import org.jspecify.annotations.NullMarked;
