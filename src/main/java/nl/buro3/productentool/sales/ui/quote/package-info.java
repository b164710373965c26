/** Quotes as customers and as employees see them. */
@NullMarked
package nl.buro3.productentool.sales.ui.quote;

import org.jspecify.annotations.NullMarked;
