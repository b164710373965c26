package nl.buro3.productentool.sales.ui.bundle.meeting;

/** The names of the fields of an agenda. */
final class AgendaFields {

    /** The number of the meeting before that was looked at. */
    static final String LAST = "vorige";
    /** What was agreed in general. */
    static final String GENERAL = "afgesproken";

    private AgendaFields() {}

    /** What was agreed about a card. */
    static String about(String slug) {
        return GENERAL + "-" + slug;
    }
}
