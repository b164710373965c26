package nl.buro3.productentool.journey.insight;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.TrackedSection;
import nl.buro3.productentool.journey.insight.VisitStory.Reading;
import nl.buro3.productentool.journey.insight.VisitStory.SectionTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was read of which product: the recorder reports it bit by bit, here it is added up. */
@Repository
class Readings {

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sum of one kind of reading in one visit; of a scroll depth, the greatest. */
    record Row(UUID visit, long product, TouchpointType type, String subject, long amount) {}

    /** What was read of products in these visits, by visit, in the order in which it began. */
    Map<UUID, List<Row>> of(List<UUID> visits) {
        return jdbc
                .sql("""
                        select t.visit_id, t.product_id, t.type, t.subject, min(t.at) first_at,
                            case when t.type = 'SCROLL_DEPTH' then max(t.amount) else sum(t.amount) end amount
                        from touchpoint t
                        where t.visit_id in (:visits) and t.product_id is not null
                            and t.type in ('SECTION_READ', 'READING_TIME', 'SCROLL_DEPTH')
                        group by t.visit_id, t.product_id, t.type, t.subject
                        order by first_at, t.type, t.subject""")
                .param("visits", visits)
                .query((row, n) -> new Row(
                        row.getObject("visit_id", UUID.class),
                        row.getLong("product_id"),
                        TouchpointType.valueOf(row.getString("type")),
                        row.getString("subject"),
                        row.getLong("amount")))
                .stream()
                .collect(Collectors.groupingBy(Row::visit));
    }

    /** The rows of one visit, put together by product; products that are gone are left out. */
    static Map<Long, Reading> byProduct(List<Row> rows, Map<Long, CardSummary> cards) {
        Map<Long, List<Row>> byProduct =
                rows.stream().collect(Collectors.groupingBy(Row::product, LinkedHashMap::new, Collectors.toList()));
        Map<Long, Reading> readings = new LinkedHashMap<>();
        byProduct.forEach((product, parts) -> {
            CardSummary card = cards.get(product);
            if (card != null) {
                readings.put(product, reading(card, parts));
            }
        });
        return readings;
    }

    private static Reading reading(CardSummary card, List<Row> parts) {
        List<SectionTime> sections = parts.stream()
                .filter(row -> row.type() == TouchpointType.SECTION_READ)
                .flatMap(row -> TrackedSection.of(row.subject()).map(s -> new SectionTime(s, row.amount())).stream())
                .sorted(Comparator.comparingLong(SectionTime::millis).reversed())
                .toList();
        return new Reading(
                card, sum(parts, TouchpointType.READING_TIME), (int) sum(parts, TouchpointType.SCROLL_DEPTH), sections);
    }

    private static long sum(List<Row> parts, TouchpointType type) {
        return parts.stream()
                .filter(row -> row.type() == type)
                .mapToLong(Row::amount)
                .reduce(0, type == TouchpointType.SCROLL_DEPTH ? Math::max : Long::sum);
    }
}
