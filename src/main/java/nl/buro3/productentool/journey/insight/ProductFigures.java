package nl.buro3.productentool.journey.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.buro3.productentool.journey.Times;
import nl.buro3.productentool.journey.TrackedSection;
import nl.buro3.productentool.journey.insight.ProductInsight.Day;
import nl.buro3.productentool.journey.insight.ProductInsight.SearchCount;
import nl.buro3.productentool.journey.insight.ProductInsight.SectionUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures about one product, counted by the database. */
@Repository
class ProductFigures {

    private static final int STEPS = 5;
    private static final int MOST_SEARCHES = 10;

    /** The touchpoints about the product that count, in visits that do; a type is still to be asked for. */
    private static final String OF_PRODUCT = """
            from touchpoint t join visit v on v.id = t.visit_id
            where t.product_id = :product and t.at >= :from and t.at < :to and not v.staff and t.counted and t.type =\s""";

    private final JdbcClient jdbc;
    private final Clock clock;

    ProductFigures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param visitors browsers; one that is not recognised counts anew in each visit */
    record Views(long views, long visits, long visitors) {}

    Views views(long product, Period period) {
        return ask("""
                select count(*) views, count(distinct t.visit_id) visits,
                    count(distinct coalesce(v.visitor_id, v.id)) visitors
                """ + OF_PRODUCT + "'PRODUCT_VIEW'", product, period)
                .query((row, n) -> new Views(row.getLong("views"), row.getLong("visits"), row.getLong("visitors")))
                .single();
    }

    long readingMillis(long product, Period period) {
        return ask("select coalesce(sum(t.amount), 0) " + OF_PRODUCT + "'READING_TIME'", product, period)
                .query(Long.class)
                .single();
    }

    /** @param viewed how many visits saw the product at all; those that did not scroll saw its top */
    List<Long> scroll(long product, Period period, long viewed) {
        List<Long> visits = new ArrayList<>(Collections.nCopies(STEPS, 0L));
        ask(
                        "select s.step, count(*) visits from (select least(max(t.amount) / 25, 4) step "
                                + OF_PRODUCT
                                + "'SCROLL_DEPTH' group by t.visit_id) s group by s.step",
                        product,
                        period)
                .query(row -> {
                    visits.set(row.getInt("step"), row.getLong("visits"));
                });
        long further = visits.stream().skip(1).mapToLong(Long::longValue).sum();
        visits.set(0, Math.max(0, viewed - further));
        return visits;
    }

    /** @param visits how many visits saw the product at all */
    List<SectionUse> sections(long product, Period period, long visits) {
        var found = ask(
                        """
                select s.subject, count(*) readers, avg(s.ms) average,
                    percentile_cont(0.5) within group (order by s.ms) median
                from (select t.subject, sum(t.amount) ms
                """ + OF_PRODUCT + "'SECTION_READ' group by t.visit_id, t.subject) s group by s.subject",
                        product,
                        period)
                .query((row, n) -> new SectionUse(
                        TrackedSection.of(row.getString("subject")).orElseThrow(),
                        visits == 0 ? 0 : Math.min(1, row.getDouble("readers") / visits),
                        Math.round(row.getDouble("median")),
                        Math.round(row.getDouble("average"))))
                .list();
        return found.stream().sorted(Comparator.comparing(SectionUse::section)).toList();
    }

    List<SearchCount> searches(long product, Period period) {
        return ask("""
                select lower(trim(s.subject)) query, count(distinct s.visit_id) visits
                from touchpoint s
                where s.type = 'SEARCH' and s.counted and s.visit_id in (
                    select t.visit_id
                """ + OF_PRODUCT + """
                    'PRODUCT_VIEW' and t.at >= s.at)
                group by lower(trim(s.subject)) order by visits desc, query limit
                """ + MOST_SEARCHES, product, period)
                .query((row, n) -> new SearchCount(row.getString("query"), row.getLong("visits")))
                .list();
    }

    /** Also by who is not followed, which is why there need not be a visit. */
    long linksOpened(long product, Period period) {
        return ask("""
                select count(*) from touchpoint t left join visit v on v.id = t.visit_id
                where t.product_id = :product and t.at >= :from and t.at < :to and t.type = 'LINK_OPENED'
                and t.counted and (v.id is null or not v.staff)""", product, period).query(Long.class).single();
    }

    long contactClicks(long product, Period period) {
        return ask("select count(*) " + OF_PRODUCT + "'CONTACT_CLICK'", product, period)
                .query(Long.class)
                .single();
    }

    /** The days begin where the clock is, also when the clocks are put forward or back. */
    List<Day> days(long product, int days) {
        Period period = Period.lastDays(days, clock);
        LocalDate first = LocalDate.now(clock).minusDays(days - 1L);
        String bounds = IntStream.range(0, days)
                .mapToObj(i -> "(%d, cast(:d%d as timestamp with time zone), cast(:d%d as timestamp with time zone))"
                        .formatted(i, i, i + 1))
                .collect(Collectors.joining(", "));
        var statement = ask(
                "select d.place, count(s.id) views from (values " + bounds + ") as d (place, starts, ends) left join ("
                        + "select t.id, t.at " + OF_PRODUCT + "'PRODUCT_VIEW') s on s.at >= d.starts and s.at < d.ends"
                        + " group by d.place order by d.place",
                product,
                period);
        for (int i = 0; i <= days; i++) {
            var start = first.plusDays(i).atStartOfDay(clock.getZone()).toInstant();
            statement = statement.param("d" + i, Times.stored(start));
        }
        return statement
                .query((row, n) -> new Day(first.plusDays(row.getInt("place")), row.getLong("views")))
                .list();
    }

    private JdbcClient.StatementSpec ask(String sql, long product, Period period) {
        return jdbc.sql(sql)
                .param("product", product)
                .param("from", Times.stored(period.from()))
                .param("to", Times.stored(period.to()));
    }
}
