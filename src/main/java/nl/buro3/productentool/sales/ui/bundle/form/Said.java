package nl.buro3.productentool.sales.ui.bundle.form;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import nl.buro3.productentool.common.Slug;

/**
 * What is to be said after a form was taken, on the page that it led back to.
 *
 * @param slug of the card that it is about; empty for none
 * @param number how many, as the kind has it
 * @param place in which the card was that was taken out, the first one being 0
 * @param bundle the number of the bundle; 0 for a visitor's
 * @param note that the card had which was taken out
 */
public record Said(Kind kind, String slug, int number, int place, long bundle, String note) {

    /** Each has its words in the texts, under {@code bundle.said.}; {@code {0}} is the card, {@code {1}} the number. */
    public enum Kind {
        ADDED,
        ALREADY,
        REMOVED,
        GONE,
        SAVED,
        FOR_PAPER,
        BEGUN,
        CHOSEN,
        RENAMED,
        DROPPED,
        SHARED,
        SHARED_WITH,
        /** Of so many colleagues none was written to: too many notes were sent lately. */
        NOT_TOLD,
        TAKEN_ALONG,
        WAITS,
        DECIDED,
        APART,
        AGREED;

        /** Whether there is a way back. */
        public boolean canBeUndone() {
            return this == REMOVED;
        }
    }

    public static Said plain(Kind kind, long bundle) {
        return new Said(kind, "", 0, 0, bundle, "");
    }

    /** The same with a number. */
    public static Said plain(Kind kind, long bundle, int number) {
        return new Said(kind, "", number, 0, bundle, "");
    }

    public static Said about(Kind kind, String slug, int number) {
        return new Said(kind, slug, number, 0, 0, "");
    }

    /** For a cookie. */
    String written() {
        String words = Base64.getUrlEncoder().withoutPadding().encodeToString(note.getBytes(StandardCharsets.UTF_8));
        return "gezegd~" + String.join("~", kind.name(), slug, number + "", place + "", bundle + "", words) + "~";
    }

    /** Reads what {@link #written()} wrote; empty for anything else. */
    static Optional<Said> read(String written) {
        String[] parts = written.split("~", -1);
        if (parts.length != 8 || !parts[0].equals("gezegd") || !(parts[2].isEmpty() || Slug.isValid(parts[2]))) {
            return Optional.empty();
        }
        try {
            String note = new String(Base64.getUrlDecoder().decode(parts[6]), StandardCharsets.UTF_8);
            return Optional.of(new Said(
                    Kind.valueOf(parts[1]),
                    parts[2],
                    Integer.parseInt(parts[3]),
                    Integer.parseInt(parts[4]),
                    Long.parseLong(parts[5]),
                    note));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
