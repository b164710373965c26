/** The overview with search, filters and paging. */
@org.springframework.modulith.NamedInterface("ui")
@NullMarked
package nl.buro3.productentool.search.ui;

import org.jspecify.annotations.NullMarked;
