package nl.buro3.productentool.catalog.feed;

/** A line of a feed is no valid card; the message says all that is wrong with it, in Dutch. */
class BadLineException extends RuntimeException {

    BadLineException(String reason) {
        super(reason);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
