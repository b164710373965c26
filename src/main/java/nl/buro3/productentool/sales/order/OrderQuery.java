package nl.buro3.productentool.sales.order;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which orders.
 *
 * @param typed a part of a number, an organisation's name or a reference; empty for all
 * @param from the first day; null for the first there is
 * @param until the last day; null for the last there is
 * @param page from 1
 */
public record OrderQuery(
        String typed, @Nullable LocalDate from, @Nullable LocalDate until, int page) {

    public static final int PAGE_SIZE = 25;

    /** All of them, the newest first. */
    public static final OrderQuery ALL = new OrderQuery("", null, null, 1);

    /** The same on another page. */
    public OrderQuery at(int other) {
        return new OrderQuery(typed, from, until, other);
    }
}
