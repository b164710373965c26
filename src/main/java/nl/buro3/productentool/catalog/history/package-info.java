/** What changed on a card, by whom, field by field. */
@NullMarked
package nl.buro3.productentool.catalog.history;

import org.jspecify.annotations.NullMarked;
