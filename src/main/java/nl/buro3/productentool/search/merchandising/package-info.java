/** What employees show for a query: cards pinned, boosted or hidden, or another page. */
@NullMarked
package nl.buro3.productentool.search.merchandising;

import org.jspecify.annotations.NullMarked;
