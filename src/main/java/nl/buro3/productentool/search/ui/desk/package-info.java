/** Where employees keep synonyms, rules and the index. */
@NullMarked
package nl.buro3.productentool.search.ui.desk;

import org.jspecify.annotations.NullMarked;
