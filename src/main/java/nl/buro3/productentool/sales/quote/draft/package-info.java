/** With what a quote begins: its number, the lines of cards, its days and terms; and how much one person may ask. */
@NullMarked
package nl.buro3.productentool.sales.quote.draft;

import org.jspecify.annotations.NullMarked;
