package nl.buro3.productentool.journey.insight;

import java.time.Instant;
import java.util.List;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.journey.fetch.Fetch;
import nl.buro3.productentool.journey.insight.VisitStory.SectionTime;
import org.jspecify.annotations.Nullable;

/**
 * What became of a link, told: by whom it was opened, what was read of its cards and beyond them, and what else fetched it.
 *
 * @param readers what is known of who opened it
 * @param cards its own cards in their order, also those that nobody read
 * @param beyond other cards that were read in the visits that it led to, longest first; ten at most
 * @param fetches what fetched it, most often first; employees' own among them
 */
public record LinkStory(Readers readers, List<CardReading> cards, List<CardReading> beyond, List<Fetches> fetches) {

    /**
     * Who opened it, as far as that can be told.
     *
     * @param recognised readers who are logged in or let themselves be recognised, each once
     * @param unrecognised visits of browsers that are not recognised: some may be of the same reader
     * @param unfollowed openings by who does not want to be followed
     * @param days on which it was opened
     * @param first when it was opened first; null when it was not
     */
    public record Readers(
            long recognised,
            long unrecognised,
            long unfollowed,
            long days,
            @Nullable Instant first) {

        /** Whether somebody came back to it on a later day. */
        public boolean isReread() {
            return days > 1;
        }

        /** Whether more people have it than the one it was made for, as far as that is certain. */
        public boolean isPassedOn() {
            return recognised > 1;
        }
    }

    /**
     * How a card was read by those that the link led here.
     *
     * @param visits in which it was seen; 0 where nobody opened it
     * @param days on which it was read
     * @param lastAt when it was read last; null where it was not
     * @param sections its parts that were read, longest first
     */
    public record CardReading(
            CardSummary card,
            long visits,
            long days,
            long millis,
            @Nullable Instant lastAt,
            List<SectionTime> sections) {}

    /** What fetched the link, how often and when last. */
    public record Fetches(Fetch by, long times, Instant lastAt) {}
}
