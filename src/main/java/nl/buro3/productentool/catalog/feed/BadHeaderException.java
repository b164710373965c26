package nl.buro3.productentool.catalog.feed;

import static nl.buro3.productentool.common.Texts.DUTCH;

import nl.buro3.productentool.common.Texts;

/** The header of a feed misses something or says it twice; the message says what, in Dutch. */
class BadHeaderException extends RuntimeException {

    BadHeaderException(String key, Object... arguments) {
        super(Texts.text(DUTCH, key, arguments));
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
