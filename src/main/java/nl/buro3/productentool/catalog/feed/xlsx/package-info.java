/** Reads the cells of an Excel workbook as a person sees them, row by row, in bounded memory. */
@NullMarked
package nl.buro3.productentool.catalog.feed.xlsx;

import org.jspecify.annotations.NullMarked;
