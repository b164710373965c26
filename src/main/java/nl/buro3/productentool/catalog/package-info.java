/** Product cards, categories, problems, relations and specialists: what they hold, and what changed by whom. */
@NullMarked
package nl.buro3.productentool.catalog;

import org.jspecify.annotations.NullMarked;
