/** Words that mean the same, as employees keep them. */
@NullMarked
package nl.buro3.productentool.search.synonym;

import org.jspecify.annotations.NullMarked;
