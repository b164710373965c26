package nl.buro3.productentool.catalog.feed.xlsx;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a cell lies, within the bounds of a sheet: up to column XFD and row 1,048,576. Both are counted from 0. */
record Place(int column, int row) {

    static final int COLUMNS = 16_384;
    static final int ROWS = 1_048_576;

    private static final Pattern ADDRESS = Pattern.compile("\\$?([A-Za-z]{1,8})\\$?(\\d{1,9})");

    /** @throws BrokenSheetException for an address such as {@code ZZZZZZ2}, at which no sheet has a cell */
    static Place of(String address) {
        Matcher parts = ADDRESS.matcher(address);
        if (!parts.matches()) {
            throw new BrokenSheetException("feed.xlsx.place", shortened(address));
        }
        long column = 0;
        for (char letter : parts.group(1).toUpperCase(Locale.ROOT).toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return within(column - 1, Long.parseLong(parts.group(2)) - 1, address);
    }

    static Place within(long column, long row, String address) {
        if (column < 0 || column >= COLUMNS || row < 0 || row >= ROWS) {
            throw new BrokenSheetException("feed.xlsx.place", shortened(address));
        }
        return new Place((int) column, (int) row);
    }

    private static String shortened(String address) {
        return address.length() > 20 ? address.substring(0, 20) + "…" : address;
    }
}
