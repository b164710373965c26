package nl.buro3.productentool.journey.insight;

import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.journey.TrackedSection;

/**
 * What readers did with one product card, without the employees' own visits.
 *
 * @param views how often the page was looked at
 * @param visits in how many visits
 * @param visitors by how many browsers; one that is not recognised counts anew in each visit
 * @param averageReadingMillis how long a visit that saw it read it on average
 * @param scroll how many visits scrolled as far as 0, 25, 50, 75 and 100 per cent and no further; together the visits
 * @param sections the parts of the page in their order
 * @param searches what was searched in the same visit before, most frequent first
 * @param linksOpened how often share links to it were opened, also by who is not followed
 * @param days the views of the last thirty days, oldest first
 */
public record ProductInsight(
        long views,
        long visits,
        long visitors,
        long averageReadingMillis,
        List<Long> scroll,
        List<SectionUse> sections,
        List<SearchCount> searches,
        long linksOpened,
        long contactClicks,
        List<Day> days) {

    /**
     * How a part of the page was read.
     *
     * @param share the part of the visits, from 0 to 1, that read it
     * @param medianMillis how long, of those that did
     */
    public record SectionUse(TrackedSection section, double share, long medianMillis, long averageMillis) {}

    /** In how many visits a query was searched. */
    public record SearchCount(String query, long visits) {}

    /** The views on one day. */
    public record Day(LocalDate date, long views) {}
}
