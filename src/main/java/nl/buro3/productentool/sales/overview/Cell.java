package nl.buro3.productentool.sales.overview;

import java.util.regex.Pattern;

/** A text in a cell of a spreadsheet. */
final class Cell {

    /** With what a spreadsheet takes a text for a formula. */
    private static final Pattern FORMULA =
            Pattern.compile("^[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private Cell() {}

    /** The text so that no spreadsheet computes it: what would begin a formula gets an apostrophe before it. */
    static String safe(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }
}
