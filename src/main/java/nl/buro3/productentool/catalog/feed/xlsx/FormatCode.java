package nl.buro3.productentool.catalog.feed.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The code of a number format, such as {@code [$€-413] #,##0.00;[Red]-#,##0.00}, taken apart. Of its sections the one for
 * ordinary numbers counts, the first.
 *
 * @see <a href="https://ecma-international.org/publications-and-standards/standards/ecma-376/">ECMA-376, 18.8.31</a>
 */
final class FormatCode {

    /** What a format shows. */
    enum Sort {
        GENERAL,
        NUMBER,
        DATE,
        TIME,
        /** A fraction, a power of ten, thousands left out, or nothing at all: not what the number is. */
        OTHER
    }

    /** Words that leave an amount what it is. */
    private static final Pattern EURO_BEFORE = Pattern.compile("(?:€|EUR|euro)?");

    private static final Pattern EURO_AFTER = Pattern.compile("(?:,?[-–—]{1,2})?(?:€|EUR|euro)?");

    private static final Pattern ELAPSED = Pattern.compile("(?i)h+|m+|s+|u+");

    private final String text;
    private final StringBuilder before = new StringBuilder();
    private final StringBuilder after = new StringBuilder();
    private final StringBuilder digits = new StringBuilder();
    private boolean day;
    /** Minutes, where hours or seconds stand beside them. */
    private boolean month;

    private boolean clock;
    private boolean strange;
    private boolean general;
    private boolean percentage;

    private FormatCode(String text) {
        this.text = text;
        for (int at = 0; at < text.length() && text.charAt(at) != ';'; ) {
            at = read(at);
        }
    }

    static FormatCode of(String text) {
        return new FormatCode(text);
    }

    private int read(int at) {
        String rest = text.substring(at).toLowerCase(Locale.ROOT);
        for (String word : new String[] {"general", "standaard", "algemeen", "am/pm", "a/p"}) {
            if (rest.startsWith(word)) {
                boolean halfDay = word.endsWith("p") || word.endsWith("pm");
                clock |= halfDay;
                general |= !halfDay;
                return at + word.length();
            }
        }
        return switch (text.charAt(at)) {
            case '"' -> literal(at + 1, end('"', at));
            case '[' -> bracket(text.substring(at + 1, end(']', at)), end(']', at));
            case '\\' -> literal(at + 1, at + 2) - 1;
            case '_', '*' -> at + 2;
            default -> sign(text.charAt(at), at);
        };
    }

    private int end(char close, int from) {
        int end = text.indexOf(close, from + 1);
        return end < 0 ? text.length() : end;
    }

    private int literal(int from, int to) {
        int end = Math.min(to, text.length());
        words().append(text, Math.min(from, end), end);
        return to + 1;
    }

    private StringBuilder words() {
        return digits.isEmpty() && !general ? before : after;
    }

    private int bracket(String inside, int end) {
        if (inside.startsWith("$")) {
            words().append(inside.substring(1).replaceFirst("-[0-9A-Fa-f,]*$", ""));
        } else if (ELAPSED.matcher(inside).matches()) {
            clock = true;
        } else if (inside.matches("[<>=].*")) {
            strange = true;
        }
        return end + 1;
    }

    private int sign(char c, int at) {
        switch (Character.toLowerCase(c)) {
            case '0', '#', '?', '.', ',' -> digit(c);
            case 'y', 'd', 'j', 'b', 'g' -> day = true;
            case 'm' -> month = true;
            case 'h', 's', 'u' -> clock = true;
            case 'e', '/' -> strange |= !digits.isEmpty();
            case '@' -> general = true;
            case '%' -> {
                percentage = true;
                words().append(c);
            }
            default -> words().append(c);
        }
        return at + 1;
    }

    private void digit(char c) {
        strange |= !after.isEmpty() && !after.toString().isBlank();
        if (c == '.' || c == ',' || after.isEmpty()) {
            digits.append(c == '?' ? '#' : c);
        } else {
            strange = true;
        }
    }

    String text() {
        return text;
    }

    Sort sort() {
        if (day || clock || month) {
            return day || !clock ? Sort.DATE : Sort.TIME;
        }
        if (general && digits.isEmpty()) {
            return Sort.GENERAL;
        }
        boolean leavesOutThousands = wholePart().endsWith(",") || decimals().endsWith(",");
        return strange || digits.isEmpty() || leavesOutThousands ? Sort.OTHER : Sort.NUMBER;
    }

    private String wholePart() {
        int point = digits.indexOf(".");
        return point < 0 ? digits.toString() : digits.substring(0, point);
    }

    private String decimals() {
        int point = digits.indexOf(".");
        return point < 0 ? "" : digits.substring(point + 1);
    }

    int leastDigits() {
        return count(wholePart(), '0');
    }

    boolean isGrouped() {
        return wholePart().contains(",");
    }

    int leastDecimals() {
        return count(decimals(), '0');
    }

    int mostDecimals() {
        return decimals().length();
    }

    private static int count(String text, char c) {
        return (int) text.chars().filter(other -> other == c).count();
    }

    boolean isPercentage() {
        return percentage;
    }

    /** What stands before the digits. */
    String before() {
        return before.toString();
    }

    String after() {
        return after.toString();
    }

    /** Whether nothing stands around the digits that says more than "euro". */
    boolean isPlain() {
        return EURO_BEFORE.matcher(withoutBlanks(before)).matches()
                && EURO_AFTER.matcher(withoutBlanks(after)).matches();
    }

    private static String withoutBlanks(StringBuilder words) {
        return words.toString().replaceAll("[\\s\\p{Z}]", "");
    }
}
