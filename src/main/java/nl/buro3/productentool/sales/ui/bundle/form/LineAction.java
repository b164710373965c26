package nl.buro3.productentool.sales.ui.bundle.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button of a bundle's page does besides keeping what was typed, such as {@code omlaag:webshop}.
 *
 * @param slug of the card; empty for {@link What#SAVE}
 * @param place in which a line is put, the first one being 0
 */
public record LineAction(What what, String slug, int place) {

    public static final String SAVE = "bewaar";
    public static final String UP = "omhoog:";
    public static final String DOWN = "omlaag:";
    public static final String REMOVE = "weg:";
    public static final String ADD = "erbij:";

    private static final Pattern WRITTEN =
            Pattern.compile("(bewaar|omhoog|omlaag|weg|erbij|plaats)(?::([a-z0-9-]{1,100}))?(?::(\\d{1,3}))?");

    public enum What {
        SAVE,
        UP,
        DOWN,
        REMOVE,
        ADD,
        PLACE
    }

    /** Reads what a button says; a form that was sent without one only keeps what was typed. */
    public static Optional<LineAction> read(String written) {
        Matcher parts = WRITTEN.matcher(written.isEmpty() ? SAVE : written);
        if (!parts.matches()) {
            return Optional.empty();
        }
        What what =
                switch (parts.group(1)) {
                    case "omhoog" -> What.UP;
                    case "omlaag" -> What.DOWN;
                    case "weg" -> What.REMOVE;
                    case "erbij" -> What.ADD;
                    case "plaats" -> What.PLACE;
                    default -> What.SAVE;
                };
        String slug = parts.group(2) == null ? "" : parts.group(2);
        int place = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        return what != What.SAVE && slug.isEmpty() ? Optional.empty() : Optional.of(new LineAction(what, slug, place));
    }
}
