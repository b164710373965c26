package nl.buro3.productentool.common;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The readable part of an address, such as {@code website-op-maat}: lower case letters, digits and single hyphens. */
public final class Slug {

    private static final Pattern VALID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 100;

    private Slug() {}

    /** Whether the text is a slug of at most 100 characters. */
    public static boolean isValid(String text) {
        return text.length() <= LONGEST && VALID.matcher(text).matches();
    }

    /** A slug made of a name: without accents, in lower case, other signs as hyphens. */
    public static String of(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
