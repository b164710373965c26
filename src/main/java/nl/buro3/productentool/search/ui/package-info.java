/** The overview with search, filters and paging. */
@NullMarked
package nl.buro3.productentool.search.ui;

import org.jspecify.annotations.NullMarked;
