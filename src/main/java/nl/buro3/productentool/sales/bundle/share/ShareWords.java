package nl.buro3.productentool.sales.bundle.share;

import java.util.Locale;

/**
 * With what somebody shares a bundle.
 *
 * @param note what they typed with it, or empty; at most {@value #LONGEST_NOTE} characters
 * @param origin the portal's address for links in letters; empty when it is not known for sure
 * @param language in which they read, and write to their colleagues
 */
public record ShareWords(String note, String origin, Locale language) {

    public static final int LONGEST_NOTE = 500;

    /** @throws IllegalArgumentException for a note that is too long */
    public ShareWords {
        if (note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException("a note has at most " + LONGEST_NOTE + " characters");
        }
    }
}
