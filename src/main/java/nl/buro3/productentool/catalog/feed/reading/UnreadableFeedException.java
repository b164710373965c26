package nl.buro3.productentool.catalog.feed.reading;

import static nl.buro3.productentool.common.Texts.DUTCH;

import nl.buro3.productentool.common.Texts;

/** A file cannot be read as a feed; the message says why, in Dutch, to who made it. */
public class UnreadableFeedException extends RuntimeException {

    public UnreadableFeedException(String key, Object... arguments) {
        super(Texts.text(DUTCH, key, arguments));
    }

    public UnreadableFeedException(Throwable cause, String key, Object... arguments) {
        super(Texts.text(DUTCH, key, arguments), cause);
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
