package nl.buro3.productentool.journey.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.journey.Times;
import nl.buro3.productentool.journey.insight.SearchLessons.Concern;
import nl.buro3.productentool.journey.insight.SearchLessons.Totals;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Figures about searches and what followed them, counted by the database in one go. */
@Repository
class SearchFigures {

    /**
     * What was done in a visit is numbered by the search that counts before it. A suggestion chosen for other words, which
     * were never searched, ends a search.
     */
    private static final String SEARCHES = """
            with told as (
                select t.visit_id, t.type, t.at, t.product_id, t.amount, t.subject,
                    sum(case when t.type = 'SEARCH' then 1 else 0 end) over (partition by t.visit_id
                        order by t.at, case when t.type = 'SEARCH' then 0 else 1 end, t.id) number
                from touchpoint t join visit v on v.id = t.visit_id
                where t.type in ('SEARCH', 'RESULT_CLICK', 'SUGGESTION_CLICK', 'PRODUCT_VIEW', 'CONTACT_CLICK')
                    and t.at >= :before and t.at < :to and not v.staff
                    and (t.counted or t.type <> 'SEARCH')),
            followed as (
                select visit_id, number, min(at) at,
                    lower(trim(max(case when type = 'SEARCH' then subject end))) words,
                    max(case when type = 'SEARCH' then amount end) results,
                    lower(trim(max(case when type = 'SUGGESTION_CLICK' then subject end))) typed,
                    min(case when type = 'SUGGESTION_CLICK' then at end) typed_at,
                    min(case when type in ('RESULT_CLICK', 'PRODUCT_VIEW') then at end) opened_at,
                    min(case when type = 'CONTACT_CLICK' then at end) contact_at,
                    sum(case when type = 'RESULT_CLICK' then amount end) places,
                    count(case when type = 'RESULT_CLICK' then 1 end) clicks,
                    coalesce(
                        max(case when type in ('RESULT_CLICK', 'SUGGESTION_CLICK') then product_id end),
                        max(case when type = 'PRODUCT_VIEW' then product_id end)) product
                from told where number > 0 group by visit_id, number),
            ended as (
                select f.*,
                    case when left(f.typed, length(f.words)) <> f.words and left(f.words, length(f.typed)) <> f.typed
                        then f.typed_at end ends
                from followed f),
            asked as (
                select r.visit_id, r.words, r.at, r.results, r.places, r.clicks,
                    case when r.contact_at < r.ends or r.ends is null and r.contact_at is not null
                        then 1 else 0 end contact,
                    case when r.opened_at < r.ends or r.ends is null and coalesce(r.opened_at, r.typed_at) is not null
                        then 1 else 0 end opened,
                    case when r.opened_at < r.ends or r.ends is null then r.product end product
                from ended r)
            """;

    private static final String TOTALS = """
             count(*) searches, count(case when a.results = 0 then 1 end) without_result,
            count(case when a.results > 0 and a.opened = 0 then 1 end) without_click, sum(a.contact) contacts,
            coalesce(sum(a.places), 0) places, coalesce(sum(a.clicks), 0) clicks
            """;

    /** Of the searches before {@code :from} only their number is asked. */
    private static final String HOURS_AND_QUERIES = """
            , counted as (
                select a.words,
            """ + TOTALS + """
                    , count(distinct a.visit_id) visits, avg(a.results) average_results,
                    max(case when a.latest = 1 then a.results end) last_results, max(a.at) last_at, max(a.past) past,
                    (array_agg(a.product order by a.votes desc, a.product) filter (where a.product is not null))[1] product
                from (
                    select s.*, row_number() over (partition by s.words order by s.at desc, s.visit_id) latest,
                        count(case when s.at < :from then 1 end) over (partition by s.words) past,
                        count(case when s.at >= :from then 1 end) over (partition by s.words, s.product) votes
                    from asked s) a
                where a.at >= :from group by a.words)
            select a.clock_hour, cast(null as varchar) words, cast(null as bigint) place,
            """ + TOTALS + """
                , cast(null as bigint) visits, null average_results, null last_results,
                cast(null as timestamp with time zone) last_at, null past, null product
            from (select s.*, cast(floor(extract(epoch from s.at) / 3600) as bigint) clock_hour from asked s) a
            group by a.clock_hour
            union all
            select null, c.words, c.place, c.searches, c.without_result, c.without_click, c.contacts, c.places, c.clicks,
                c.visits, c.average_results, c.last_results, c.last_at, c.past, c.product
            from (select k.*, row_number() over (order by ORDER, k.searches desc, k.words) place
                from counted k where WHERE) c
            where c.place > :skip and c.place <= :skip + :most
            order by place
            """;

    private static final int HOUR = 3600;

    private final JdbcClient jdbc;

    SearchFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param places the sum of the places of what was clicked */
    record Count(long searches, long withoutResult, long withoutClick, long withContact, double places, long clicks) {

        static final Count NONE = new Count(0, 0, 0, 0, 0, 0);

        Count plus(Count other) {
            return new Count(
                    searches + other.searches,
                    withoutResult + other.withoutResult,
                    withoutClick + other.withoutClick,
                    withContact + other.withContact,
                    places + other.places,
                    clicks + other.clicks);
        }

        Totals totals() {
            return new Totals(searches, withoutResult, withoutClick, withContact, clicks == 0 ? null : places / clicks);
        }
    }

    /** @param starts the beginning of an hour in which there were searches */
    record Hour(Instant starts, Count count) {}

    /** @param product the one that was chosen in most of the searches; null where none was in any */
    record QueryCount(
            String words,
            Count count,
            long before,
            long visits,
            double averageResults,
            long lastResults,
            Instant lastAt,
            @Nullable Long product) {}

    /**
     * @param hours all searches by the hour, so that who asks can say which day that was
     * @param queries those of the period that are asked for, what hurts most first
     */
    record Counted(List<Hour> hours, List<QueryCount> queries) {}

    /** Counts the searches of the period, and those from an earlier moment on to compare them with. */
    Counted count(Instant before, Period period, Concern concern, int skip, int most) {
        Counted counted = new Counted(new ArrayList<>(), new ArrayList<>());
        jdbc.sql(SEARCHES
                        + HOURS_AND_QUERIES.replace("WHERE", condition(concern)).replace("ORDER", order(concern)))
                .param("before", Times.stored(before))
                .param("from", Times.stored(period.from()))
                .param("to", Times.stored(period.to()))
                .param("skip", skip)
                .param("most", most)
                .query(row -> {
                    if (row.getString("words") == null) {
                        counted.hours().add(hour(row));
                    } else {
                        counted.queries().add(query(row));
                    }
                });
        return counted;
    }

    private static String condition(Concern concern) {
        return switch (concern) {
            case ALL -> "k.searches > 0";
            case NO_RESULT -> "k.without_result > 0";
            case NO_CLICK -> "k.without_click > 0";
            case LOW_CLICK -> "k.places > 3 * k.clicks";
        };
    }

    private static String order(Concern concern) {
        return switch (concern) {
            case ALL -> "k.without_result + k.without_click desc";
            case NO_RESULT -> "k.without_result desc";
            case NO_CLICK -> "k.without_click desc";
            case LOW_CLICK -> "k.places - k.clicks desc";
        };
    }

    private static Hour hour(ResultSet row) throws SQLException {
        return new Hour(Instant.ofEpochSecond(row.getLong("clock_hour") * HOUR), totals(row));
    }

    private static QueryCount query(ResultSet row) throws SQLException {
        return new QueryCount(
                row.getString("words"),
                totals(row),
                row.getLong("past"),
                row.getLong("visits"),
                row.getDouble("average_results"),
                row.getLong("last_results"),
                Times.read(row, "last_at"),
                Times.number(row, "product"));
    }

    private static Count totals(ResultSet row) throws SQLException {
        return new Count(
                row.getLong("searches"),
                row.getLong("without_result"),
                row.getLong("without_click"),
                row.getLong("contacts"),
                row.getDouble("places"),
                row.getLong("clicks"));
    }
}
