/** What a reader puts into their bundle from the page of a link: all of its cards at once. */
@NullMarked
package nl.buro3.productentool.sales.ui.bundle.landing;

import org.jspecify.annotations.NullMarked;
