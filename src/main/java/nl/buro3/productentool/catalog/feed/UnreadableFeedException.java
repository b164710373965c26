package nl.buro3.productentool.catalog.feed;

import static nl.buro3.productentool.common.Texts.DUTCH;

import nl.buro3.productentool.common.Texts;

/** A file cannot be read as a feed; the message says why, in Dutch, to who made it. */
class UnreadableFeedException extends RuntimeException {

    UnreadableFeedException(String key, Object... arguments) {
        super(Texts.text(DUTCH, key, arguments));
    }

    UnreadableFeedException(Throwable cause, String key, Object... arguments) {
        super(Texts.text(DUTCH, key, arguments), cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
