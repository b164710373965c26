package nl.buro3.productentool.sales.ui.bundle.form;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a button of a bundle's page does besides keeping what was typed, such as {@code omlaag:webshop}.
 *
 * @param slug of the card, or for {@link What#ON} where to go on; empty for {@link What#SAVE}
 * @param number the place in which a line is put, the first one being 0, or how many of a chosen card are added
 */
public record LineAction(What what, String slug, int number) {

    public static final String SAVE = "bewaar";
    public static final String UP = "omhoog:";
    public static final String DOWN = "omlaag:";
    public static final String REMOVE = "weg:";
    public static final String ADD = "erbij:";

    /** Adds the card that is chosen below the lines. */
    public static final String CHOSEN = "keuze";

    /** Goes on from the page, such as {@code verder:registreer}. */
    public static final String ON = "verder:";

    private static final Pattern WRITTEN = Pattern.compile(
            "(bewaar|omhoog|omlaag|weg|erbij|plaats|keuze|verder)(?::([a-z0-9-]{1,100}))?(?::(\\d{1,3}))?");

    public enum What {
        SAVE,
        UP,
        DOWN,
        REMOVE,
        ADD,
        PLACE,
        CHOSEN,
        ON
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
                    case "keuze" -> What.CHOSEN;
                    case "verder" -> What.ON;
                    default -> What.SAVE;
                };
        String slug = parts.group(2) == null ? "" : parts.group(2);
        int number = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        boolean isWhole = what == What.SAVE || what == What.CHOSEN || !slug.isEmpty();
        return isWhole ? Optional.of(new LineAction(what, slug, number)) : Optional.empty();
    }

    /** With the card that is chosen below the lines: who saves with one chosen means that one too. */
    public LineAction with(BundleInput input) {
        String card = input.typed(BundleAddress.CARD);
        boolean takesIt = what == What.CHOSEN || (what == What.SAVE && !card.isEmpty());
        return takesIt
                ? new LineAction(
                        What.CHOSEN, card, input.amount(BundleAddress.AMOUNT).orElse(0))
                : this;
    }
}
