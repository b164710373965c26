package nl.buro3.productentool.catalog.feed.out;

import static nl.buro3.productentool.common.Texts.DUTCH;

import nl.buro3.productentool.common.Texts;

/** Something of a card does not fit into a cell of a workbook; the message says what, in Dutch. */
public class CardTooLongException extends RuntimeException {

    CardTooLongException(String column, int most) {
        super(Texts.text(DUTCH, "feed.export.too-long", column, most));
    }
}
