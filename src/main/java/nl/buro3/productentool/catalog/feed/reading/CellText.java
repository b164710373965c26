package nl.buro3.productentool.catalog.feed.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Cleans the texts of cells from what people do not see: they paste it along from web pages, mails and documents. */
public final class CellText {

    /** What spreadsheets show where a formula failed, in Dutch and English; saved as text it looks like any other text. */
    private static final Set<String> ERRORS = Set.of(
            ("#N/A #N/B #NB #DIV/0! #DEEL/0! #DELING.DOOR.0! #REF! #VERW! #VALUE! #WAARDE! #NAME? #NAAM? #NUM! #GETAL! "
                            + "#NULL! #LEEG! #SPILL! #OVERLOOP! #OVERLOPEN! #CALC! #BEREKENEN! #FIELD! #VELD! #BLOCKED! "
                            + "#GEBLOKKEERD! #UNKNOWN! #ONBEKEND! #CONNECT! #VERBINDING! #BUSY! #BEZET! #ERROR! #FOUT! "
                            + "#GETTING_DATA #GEGEVENS_OPHALEN #EXTERNAL! #PYTHON! #TIMEOUT! #MACRO?")
                    .split(" "));

    /** LibreOffice numbers its errors, and a column that is too narrow shows crosses only. */
    private static final Pattern OTHER_ERRORS = Pattern.compile("(?i)(?:Err|Fout):\\d{3}|#{3,}");

    private static final Pattern LINE_BREAKS = Pattern.compile("\\r\\n?|[\\u000B\\u000C\\u0085\\u2028\\u2029]");
    private static final Pattern BLANKS = Pattern.compile("[\\p{Zs}\\t]");
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");
    private static final Pattern FORMULA = Pattern.compile("=.+|\\+[A-Z]{1,3}\\d.*");

    /** Format characters, such as soft hyphens and what turns the direction of reading; emoji are held together by one. */
    private static final Pattern UNSEEN = Pattern.compile(
            "(?!\\u200D)\\p{Cf}|(?<![\\p{So}\\p{Sk}\\uFE0F\\uDC00-\\uDFFF])\\u200D|\\u200D(?!\\p{So})|[\\x00-\\x08\\x0E-\\x1F\\x7F]");

    /** What UTF-8 looks like to who takes it for Windows-1252: é and € as two and three signs. */
    private static final Pattern TAKEN_FOR_ANOTHER = Pattern.compile("[ÂÃ][\\u0080-\\u00BF]|â‚¬|â€");

    private CellText() {}

    /** The text on one line: a line break is a blank, and many blanks are one. */
    public static String line(String text) {
        return WHITE_SPACE.matcher(lines(text)).replaceAll(" ").strip();
    }

    /** The text with its own line breaks, each {@code \n}. */
    public static String lines(String text) {
        if (isPlain(text)) {
            return text.strip();
        }
        String breaks = LINE_BREAKS.matcher(text).replaceAll("\n");
        String seen = UNSEEN.matcher(BLANKS.matcher(breaks).replaceAll(" ")).replaceAll("");
        return Normalizer.normalize(seen, Normalizer.Form.NFC).strip();
    }

    /** Whether a spreadsheet wrote this where it should have written a result. */
    public static boolean isError(String text) {
        return ERRORS.contains(text.toUpperCase(Locale.ROOT))
                || OTHER_ERRORS.matcher(text).matches();
    }

    /** Whether this is a formula instead of its result. */
    public static boolean isFormula(String text) {
        return FORMULA.matcher(text).matches();
    }

    /** Halves of characters and signs of a wrong encoding, of which nobody knows any more what they were. */
    public static boolean isUnreadable(String text) {
        return !isPlain(text)
                && (TAKEN_FOR_ANOTHER.matcher(text).find()
                        || text.codePoints()
                                .anyMatch(c -> c == '\uFFFD'
                                        || (c >= 0x80 && c < 0xA0)
                                        || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)));
    }

    /** Only signs of ASCII that are seen, blanks and line breaks: most texts, which need no cleaning. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < ' ' || c > '~') && c != '\n') {
                return false;
            }
        }
        return true;
    }
}
