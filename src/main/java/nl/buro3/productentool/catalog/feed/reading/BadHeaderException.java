package nl.buro3.productentool.catalog.feed.reading;

import static nl.buro3.productentool.common.Texts.DUTCH;

import nl.buro3.productentool.common.Texts;

/** The header of a feed misses something or says it twice; the message says what, in Dutch. */
public class BadHeaderException extends RuntimeException {

    public BadHeaderException(String key, Object... arguments) {
        super(Texts.text(DUTCH, key, arguments));
    }

    public String reason() {
        return String.valueOf(getMessage());
    }
}
