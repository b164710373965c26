/** How what employees teach the search reaches every query and every node, without asking the database each time. */
@NullMarked
package nl.buro3.productentool.search.upkeep;

import org.jspecify.annotations.NullMarked;
