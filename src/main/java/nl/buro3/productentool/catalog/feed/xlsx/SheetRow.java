package nl.buro3.productentool.catalog.feed.xlsx;

import java.util.SortedMap;

/**
 * A row of a sheet in which something stands.
 *
 * @param number as Excel shows it beside the row
 * @param hidden whether a filter or a person hid it
 * @param cells by the number of their column, from 0; those that are empty are absent
 */
public record SheetRow(int number, boolean hidden, SortedMap<Integer, SheetCell> cells) {}
