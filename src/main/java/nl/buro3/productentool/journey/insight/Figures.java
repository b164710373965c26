package nl.buro3.productentool.journey.insight;

import java.time.Instant;
import java.util.List;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.CardSummary;
import org.jspecify.annotations.Nullable;

/** The figures that employees see of products, searches, links and customers; none counts their own visits. */
public interface Figures {

    /** How a product fared among the others. */
    record ProductRank(CardSummary product, long views, long visits, long readingMillis, long contactClicks) {}

    /**
     * What was searched.
     *
     * @param times how often; the same words again in one search count once
     * @param results how many products were found the last time
     */
    record SearchRank(String query, long times, long results, Instant lastAt) {}

    /**
     * What became of a link.
     *
     * @param openings how often a browser showed its card
     * @param lastOpened when a browser last showed it; null when none did
     * @param readingMillis how long its card was read, in visits that opened it, from then on
     * @param furtherMillis how long other cards were read in them
     * @param fetches how often it was asked for, also by mail scanners and previews
     */
    record LinkUse(
            long openings,
            @Nullable Instant lastOpened,
            long visits,
            long readingMillis,
            long furtherMillis,
            long fetches) {

        public static final LinkUse NONE = new LinkUse(0, null, 0, 0, 0, 0);
    }

    /**
     * What a customer company looked at: its people when they were logged in or recognised, and who held its links.
     *
     * @param lastVisit when the latest visit began
     * @param products the products looked at in most visits, at most five
     */
    record CustomerUse(
            OrganisationRef organisation,
            long visits,
            @Nullable Instant lastVisit,
            List<CardSummary> products) {}

    /**
     * A page of the customers.
     *
     * @param total on all pages
     */
    record CustomersPage(List<CustomerUse> customers, long total) {}

    /**
     * What somebody's interest in a product shows of itself.
     *
     * @param visits in which its page was looked at
     * @param readingMillis for how long it was read
     * @param lastAt when it was looked at last
     */
    record ProductInterest(CardSummary card, long visits, long readingMillis, Instant lastAt) {}
}
