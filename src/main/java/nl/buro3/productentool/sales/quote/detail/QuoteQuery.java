package nl.buro3.productentool.sales.quote.detail;

import org.jspecify.annotations.Nullable;

/**
 * Which quotes.
 *
 * @param typed a part of a number, a customer's name or a subject; empty for all
 * @param state null for all of them
 * @param mine only those of who asks
 * @param page from 1
 */
public record QuoteQuery(String typed, @Nullable QuoteState state, boolean mine, int page) {

    public static final int PAGE_SIZE = 25;

    /** All of them, what needs attention first. */
    public static final QuoteQuery ALL = new QuoteQuery("", null, false, 1);

    /** The same on another page. */
    public QuoteQuery at(int other) {
        return new QuoteQuery(typed, state, mine, other);
    }
}
