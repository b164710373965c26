package nl.buro3.productentool.journey.fetch;

import java.util.Locale;

/** What fetched a link. */
public enum FetchKind {
    /** A browser in which somebody may be looking. Whether they did, only the browser can say. */
    READER,
    /** What shows a picture and a title of a link in a message. */
    PREVIEW,
    /** What looks whether a link in a mail does harm. */
    SCANNER,
    /** Any other program. */
    ROBOT,
    /** Somebody of the agency. */
    STAFF;

    /** As it is stored and called in texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
