package nl.buro3.productentool.journey.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.journey.DeviceType;
import nl.buro3.productentool.journey.Times;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.insight.VisitStory.Step;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells visits: finds them, newest first, with what happened in them. Employees' visits are left out. */
@Component
class VisitStories {

    private static final int MOST_STEPS = 100;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final VisitorNames visitors;
    private final Readings readings;

    VisitStories(JdbcClient jdbc, Catalog catalog, VisitorNames visitors, Readings readings) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.visitors = visitors;
        this.readings = readings;
    }

    /** A visit as it stands in the table, with the person that it or its visitor belongs to. */
    record Row(
            UUID id,
            @Nullable Long person,
            @Nullable Long link,
            boolean recognised,
            DeviceType device,
            String source,
            Instant startedAt,
            Instant lastAt,
            long activeMillis) {}

    private record Moment(
            UUID visit,
            TouchpointType type,
            Instant at,
            @Nullable Long product,
            String subject,
            @Nullable Long amount) {}

    /** All visits, newest first. */
    List<VisitStory> recent(int skip, int most) {
        return told("1 = 1", 0L, skip, most);
    }

    List<VisitStory> ofLink(long link, int most) {
        return told(
                "v.id in (select visit_id from touchpoint where link_id = :key and type = 'LINK_OPENED')",
                link,
                0,
                most);
    }

    List<VisitStory> ofProduct(long product, int skip, int most) {
        return told(
                "v.id in (select visit_id from touchpoint where product_id = :key and type = 'PRODUCT_VIEW')",
                product,
                skip,
                most);
    }

    List<VisitStory> ofOrganisation(long organisation, int most) {
        return told("""
                v.id in (
                    select w.id from visit w join membership m on m.person_id = w.person_id where m.organisation_id = :key
                    union select w.id from visit w join visitor x on x.id = w.visitor_id
                        join membership m on m.person_id = x.person_id
                        where m.organisation_id = :key and w.person_id is null
                    union select t.visit_id from share_link l
                        join touchpoint t on t.link_id = l.id and t.type = 'LINK_OPENED'
                        where l.organisation_id = :key)""", organisation, 0, most);
    }

    private List<VisitStory> told(String condition, long key, int skip, int most) {
        List<Row> rows = jdbc.sql("""
                        select v.*, coalesce(v.person_id, r.person_id) whose,
                            (select coalesce(sum(t.amount), 0) from touchpoint t
                                where t.visit_id = v.id and t.type = 'READING_TIME') active
                        from visit v left join visitor r on r.id = v.visitor_id
                        where not v.staff and %s
                        order by v.last_at desc, v.id limit :most offset :skip""".formatted(condition))
                .param("key", key)
                .param("skip", skip)
                .param("most", most)
                .query((row, n) -> row(row))
                .list();
        return rows.isEmpty() ? List.of() : tell(rows);
    }

    private List<VisitStory> tell(List<Row> rows) {
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, List<Moment>> moments = moments(ids);
        Map<UUID, List<Readings.Row>> read = readings.of(ids);
        Map<Long, CardSummary> cards = catalog.cards(Stream.concat(
                        moments.values().stream().flatMap(Collection::stream).map(Moment::product),
                        read.values().stream().flatMap(Collection::stream).map(Readings.Row::product))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        Map<UUID, Who> who = visitors.of(rows);
        FilterWords filters = new FilterWords(catalog);
        return rows.stream()
                .map(row -> {
                    List<Moment> happened = moments.getOrDefault(row.id(), List.of());
                    var reading = Readings.byProduct(read.getOrDefault(row.id(), List.of()), cards);
                    addWhatWasOnlySeen(happened, cards, reading);
                    return new VisitStory(
                            row.id(),
                            Objects.requireNonNull(who.get(row.id())),
                            row.device(),
                            row.source(),
                            row.startedAt(),
                            row.lastAt(),
                            row.activeMillis(),
                            steps(happened, cards, reading, filters),
                            List.copyOf(reading.values()));
                })
                .toList();
    }

    /** Who saw a card for less than a second read it for none, and saw its top. */
    private static void addWhatWasOnlySeen(
            List<Moment> moments, Map<Long, CardSummary> cards, Map<Long, VisitStory.Reading> readings) {
        moments.stream()
                .filter(m -> m.type() == TouchpointType.PRODUCT_VIEW)
                .map(Moment::product)
                .filter(Objects::nonNull)
                .filter(cards::containsKey)
                .forEach(product -> readings.computeIfAbsent(
                        product, p -> new VisitStory.Reading(Objects.requireNonNull(cards.get(p)), 0, 0, List.of())));
    }

    /** What was read of a product goes with its first view. */
    private static List<Step> steps(
            List<Moment> moments,
            Map<Long, CardSummary> cards,
            Map<Long, VisitStory.Reading> readings,
            FilterWords filters) {
        Map<Long, VisitStory.Reading> left = new HashMap<>(readings);
        List<Step> steps = new ArrayList<>();
        for (Moment m : moments) {
            boolean view = m.type() == TouchpointType.PRODUCT_VIEW && m.product() != null;
            steps.add(new Step(
                    m.type(),
                    m.at(),
                    m.product() == null ? null : cards.get(m.product()),
                    m.type() == TouchpointType.FILTER ? filters.of(m.subject()) : m.subject(),
                    m.amount(),
                    view ? left.remove(m.product()) : null));
        }
        return steps;
    }

    /** In the same millisecond a link is opened before its card is seen, and words are searched before one chooses. */
    private Map<UUID, List<Moment>> moments(List<UUID> visits) {
        return jdbc
                .sql("""
                        select * from (
                            select t.visit_id, t.type, t.at, t.product_id, t.subject, t.amount,
                                row_number() over (partition by t.visit_id order by t.at,
                                    case t.type when 'LINK_OPENED' then 0 when 'SEARCH' then 1 else 2 end, t.id) place
                            from touchpoint t
                            where t.visit_id in (:visits) and t.counted
                                and t.type not in ('SECTION_READ', 'READING_TIME', 'SCROLL_DEPTH')) s
                        where s.place <= :most order by s.visit_id, s.place""")
                .param("visits", visits)
                .param("most", MOST_STEPS)
                .query((row, n) -> new Moment(
                        row.getObject("visit_id", UUID.class),
                        TouchpointType.valueOf(row.getString("type")),
                        Times.read(row, "at"),
                        Times.number(row, "product_id"),
                        row.getString("subject"),
                        Times.number(row, "amount")))
                .stream()
                .collect(Collectors.groupingBy(Moment::visit));
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                Times.number(row, "whose"),
                Times.number(row, "link_id"),
                row.getObject("visitor_id") != null,
                DeviceType.valueOf(row.getString("device")),
                row.getString("source"),
                Times.read(row, "started_at"),
                Times.read(row, "last_at"),
                row.getLong("active"));
    }
}
