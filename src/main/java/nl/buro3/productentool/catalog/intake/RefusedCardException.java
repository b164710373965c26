package nl.buro3.productentool.catalog.intake;

import static nl.buro3.productentool.common.Texts.DUTCH;

import nl.buro3.productentool.common.Texts;

/** A card from a feed does not fit in the catalogue; the message says why, in Dutch, to who made the feed. */
class RefusedCardException extends RuntimeException {

    RefusedCardException(String key, Object... arguments) {
        super(Texts.text(DUTCH, key, arguments));
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
