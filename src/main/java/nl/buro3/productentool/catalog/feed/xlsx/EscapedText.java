package nl.buro3.productentool.catalog.feed.xlsx;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Undoes how Excel writes characters that XML cannot hold: {@code _x000D_} for a carriage return. */
final class EscapedText {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private EscapedText() {}

    /** The text as it was typed. An underscore that was itself escaped, {@code _x005F_}, begins no escape. */
    static String decode(String text) {
        return text.contains("_x") ? ESCAPED.matcher(text).replaceAll(EscapedText::character) : text;
    }

    private static String character(MatchResult escaped) {
        char character = (char) Integer.parseInt(escaped.group(1), 16);
        return Matcher.quoteReplacement(String.valueOf(character));
    }
}
