package nl.buro3.productentool.sales.quote.detail;

import org.jspecify.annotations.Nullable;

/**
 * Which quotes.
 *
 * @param typed a part of a number, a customer's name or a subject; empty for all
 * @param state null for all of them
 * @param asked only what a customer asked for and nobody has answered with a quote yet
 * @param mine only those of who asks
 * @param page from 1
 */
public record QuoteQuery(String typed, @Nullable QuoteState state, boolean asked, boolean mine, int page) {

    public static final int PAGE_SIZE = 25;

    /** All of them, what needs attention first. */
    public static final QuoteQuery ALL = new QuoteQuery("", null, false, false, 1);

    /** Whether a customer asked or not. */
    public QuoteQuery(String typed, @Nullable QuoteState state, boolean mine, int page) {
        this(typed, state, false, mine, page);
    }

    /** The same of what has this in it, from the first page on. */
    public QuoteQuery typing(String other) {
        return new QuoteQuery(other, state, asked, mine, 1);
    }

    /** The same on another page. */
    public QuoteQuery at(int other) {
        return new QuoteQuery(typed, state, asked, mine, other);
    }
}
