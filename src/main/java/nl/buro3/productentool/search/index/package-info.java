/** The index: how cards are written to it and looked for in it. The one package that knows Hibernate Search and Lucene. */
@NullMarked
package nl.buro3.productentool.search.index;

import org.jspecify.annotations.NullMarked;
