/** Reads a feed file as rows of named cells: CSV, JSON and XLSX. */
@NullMarked
package nl.buro3.productentool.catalog.feed.reading;

import org.jspecify.annotations.NullMarked;
