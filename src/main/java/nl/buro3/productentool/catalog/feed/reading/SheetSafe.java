package nl.buro3.productentool.catalog.feed.reading;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from computing what people wrote: a text that they would take for a formula gets an apostrophe before
 * it, and loses it again when it is read. So does a text that begins with an apostrophe and would be taken for such a one.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class SheetSafe {

    private static final Pattern FORMULA =
            Pattern.compile("^'*[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);

    private SheetSafe() {}

    /** The text as it may stand in a cell. */
    public static String guarded(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text as it was before it was guarded; any other as it is. */
    public static String unguarded(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
