package nl.buro3.productentool.journey.insight;

import nl.buro3.productentool.common.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Which customers.
 *
 * @param name part of their name or town; empty for any
 * @param owner the number of the colleague who looks after them; null for any
 * @param product the number of a card that they looked at in the last ninety days; null for any
 * @param page from 1
 */
public record CustomersQuery(
        String name, @Nullable Long owner, @Nullable Long product, int page) {

    public static final int PAGE_SIZE = 25;

    /** The first page of all. */
    public static final CustomersQuery ALL = new CustomersQuery("", null, null, 1);

    /** A pattern for SQL's {@code like}, in small letters, with {@code !} before a sign that means something there. */
    String pattern() {
        return Likeness.of(name);
    }
}
