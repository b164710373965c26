/** What stands in a quote, what that comes to, and how one version differs from another: values without state. */
@NullMarked
package nl.buro3.productentool.sales.quote.content;

import org.jspecify.annotations.NullMarked;
