/** With what a quote begins: its number, the lines that cards make, and how long it holds on which terms. */
@NullMarked
package nl.buro3.productentool.sales.quote.draft;

import org.jspecify.annotations.NullMarked;
