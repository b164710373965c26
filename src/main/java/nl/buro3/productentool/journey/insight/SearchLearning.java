package nl.buro3.productentool.journey.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.journey.insight.SearchFigures.Count;
import nl.buro3.productentool.journey.insight.SearchFigures.Counted;
import nl.buro3.productentool.journey.insight.SearchFigures.Hour;
import nl.buro3.productentool.journey.insight.SearchFigures.QueryCount;
import nl.buro3.productentool.journey.insight.SearchLessons.Concern;
import nl.buro3.productentool.journey.insight.SearchLessons.Query;
import nl.buro3.productentool.journey.insight.SearchLessons.Stretch;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What employees learn from the searches of customers and other visitors; their own are left out. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class SearchLearning {

    private static final int PAGE_SIZE = 25;
    private static final int LONGEST_BY_DAY = 31;
    private static final int WEEK = 7;

    private final SearchFigures figures;
    private final Catalog catalog;
    private final Clock clock;

    SearchLearning(SearchFigures figures, Catalog catalog, Clock clock) {
        this.figures = figures;
        this.catalog = catalog;
        this.clock = clock;
    }

    /**
     * The lessons of today and the days before it. Longer periods are told by the week.
     *
     * @param days how many in all, from 1 to 365
     * @param page of the queries, from 1
     */
    public SearchLessons of(int days, Concern concern, int page) {
        if (days < 1 || days > 365 || page < 1) {
            throw new IllegalArgumentException("page " + page + " of " + days + " days");
        }
        Period period = Period.lastDays(days, clock);
        Instant before = Period.lastDays(2 * days, clock).from();
        Counted counted =
                figures.count(before, period, concern, Math.multiplyExact(page - 1, PAGE_SIZE), PAGE_SIZE + 1);
        Map<Boolean, List<Hour>> hours = counted.hours().stream()
                .collect(Collectors.partitioningBy(hour -> hour.starts().isBefore(period.from())));
        List<Hour> present = hours.getOrDefault(false, List.of());
        List<Hour> past = hours.getOrDefault(true, List.of());
        return new SearchLessons(
                sum(present).totals(),
                sum(past).totals(),
                series(days, present),
                queries(counted.queries().stream().limit(PAGE_SIZE).toList()),
                counted.queries().size() > PAGE_SIZE);
    }

    private static Count sum(List<Hour> hours) {
        return hours.stream().map(Hour::count).reduce(Count.NONE, Count::plus);
    }

    /** The stretches end today; where the days do not fit, the first one is shorter. */
    private List<Stretch> series(int days, List<Hour> hours) {
        int length = days <= LONGEST_BY_DAY ? 1 : WEEK;
        LocalDate today = LocalDate.now(clock);
        int stretches = (days + length - 1) / length;
        List<Count> counts = new ArrayList<>(
                IntStream.range(0, stretches).mapToObj(i -> Count.NONE).toList());
        for (Hour hour : hours) {
            long ago = ChronoUnit.DAYS.between(
                    hour.starts().atZone(clock.getZone()).toLocalDate(), today);
            int place = stretches - 1 - (int) Math.max(0, ago) / length;
            counts.set(place, counts.get(place).plus(hour.count()));
        }
        return IntStream.range(0, stretches)
                .mapToObj(i -> {
                    int ago = (stretches - 1 - i) * length;
                    var totals = counts.get(i).totals();
                    return new Stretch(
                            today.minusDays(Math.min(days, ago + length) - 1L),
                            today.minusDays(ago),
                            totals.searches(),
                            totals.failed());
                })
                .toList();
    }

    private List<Query> queries(List<QueryCount> counted) {
        Map<Long, CardSummary> cards = catalog.cards(counted.stream()
                .map(QueryCount::product)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        return counted.stream()
                .map(c -> new Query(
                        c.words(),
                        c.count().totals(),
                        c.before(),
                        c.visits(),
                        c.averageResults(),
                        c.lastResults(),
                        c.lastAt(),
                        c.product() == null ? null : cards.get(c.product())))
                .toList();
    }
}
