package nl.buro3.productentool.common;

import java.util.Locale;

/** What was typed, as a pattern of SQL's {@code like … escape '!'} for texts in small letters that hold it. */
public final class Likeness {

    private static final int LONGEST = 100;

    private Likeness() {}

    /** The pattern; it fits everything when nothing was typed. */
    public static String of(String typed) {
        String words = typed.replace("\0", "").strip().toLowerCase(Locale.ROOT);
        return "%" + literal(words.substring(0, Math.min(words.length(), LONGEST))) + "%";
    }

    /** The text as a part of such a pattern: no sign in it means anything else. */
    public static String literal(String text) {
        return text.replaceAll("([!%_])", "!$1");
    }
}
