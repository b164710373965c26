package nl.buro3.productentool.sales.bundle;

import java.util.NoSuchElementException;

/** No card that can be had has this slug. */
public class UnknownCardException extends NoSuchElementException {

    UnknownCardException(String slug) {
        super("no card " + slug);
    }
}
