/** From a problem in own words to the cards that help. */
@NullMarked
package nl.buro3.productentool.search.ui.help;

import org.jspecify.annotations.NullMarked;
