package nl.buro3.productentool.search.merchandising;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an employee says a query should show.
 *
 * @param query as somebody types it
 * @param product the number of the card; null for a redirect
 * @param place among the pinned cards, 1 to {@value #LAST_PLACE}; null unless it pins
 * @param target the address of a redirect, within the portal or {@code https}; else null
 * @param begins the first day, or null for at once
 * @param ends the last day, or null for until further notice
 */
public record RuleContent(
        String query,
        RuleKind kind,
        @Nullable Long product,
        @Nullable Integer place,
        @Nullable String target,
        @Nullable LocalDate begins,
        @Nullable LocalDate ends,
        String note) {

    public static final int LAST_PLACE = 10;
    public static final int LONGEST_QUERY = 200;
    public static final int LONGEST_TARGET = 500;
    public static final int LONGEST_NOTE = 300;

    /** Takes spaces away, and what does not belong to the kind. */
    public RuleContent {
        query = query.strip().replaceAll("[\\s\\u00a0]+", " ");
        product = kind.isAboutCard() ? product : null;
        place = kind == RuleKind.PIN ? place : null;
        target = kind.isAboutCard() || target == null ? null : target.strip();
        note = note.strip();
    }

    /** Whether it names a card or a target, and so would have an effect. */
    public boolean isAboutSomething() {
        return product != null || (target != null && !target.isEmpty());
    }

    /** Where it is on that day. */
    public RuleState state(LocalDate day) {
        if (ends != null && ends.isBefore(day)) {
            return RuleState.EXPIRED;
        }
        return begins != null && begins.isAfter(day) ? RuleState.PLANNED : RuleState.ACTIVE;
    }

    /** Whether there is a day on which both could hold. */
    boolean overlaps(RuleContent other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    private boolean endsBefore(RuleContent other) {
        return ends != null && other.begins != null && ends.isBefore(other.begins);
    }
}
