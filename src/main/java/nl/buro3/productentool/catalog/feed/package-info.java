/** Loads product feeds from CSV, JSON and XLSX, all or nothing. */
@NullMarked
package nl.buro3.productentool.catalog.feed;

import org.jspecify.annotations.NullMarked;
