package nl.buro3.productentool.journey.insight;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.journey.Times;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.journey.TrackedSection;
import nl.buro3.productentool.journey.fetch.Fetch;
import nl.buro3.productentool.journey.insight.LinkStory.CardReading;
import nl.buro3.productentool.journey.insight.LinkStory.Fetches;
import nl.buro3.productentool.journey.insight.LinkStory.Readers;
import nl.buro3.productentool.journey.insight.VisitStory.SectionTime;
import nl.buro3.productentool.sharing.SharedLink;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tells what became of a link. Employees' visits are left out. */
@Repository
class LinkStories {

    private static final int MOST_OPENINGS = 1000;
    private static final int MOST_BEYOND = 10;

    private final JdbcClient jdbc;
    private final Catalog catalog;
    private final Clock clock;

    LinkStories(JdbcClient jdbc, Catalog catalog, Clock clock) {
        this.jdbc = jdbc;
        this.catalog = catalog;
        this.clock = clock;
    }

    LinkStory of(SharedLink link) {
        Map<Long, Read> read = read(link.id()).stream()
                .collect(Collectors.groupingBy(
                        Part::product, Collectors.collectingAndThen(Collectors.toList(), Read::new)));
        Map<Long, CardSummary> cards = catalog.cards(
                Stream.concat(link.products().stream(), read.keySet().stream()).collect(Collectors.toSet()));
        List<CardReading> own = link.products().stream()
                .filter(cards::containsKey)
                .map(id -> read.getOrDefault(id, Read.NOTHING).of(Objects.requireNonNull(cards.get(id))))
                .toList();
        List<CardReading> beyond = read.entrySet().stream()
                .filter(entry -> !link.products().contains(entry.getKey()) && cards.containsKey(entry.getKey()))
                .map(entry -> entry.getValue().of(Objects.requireNonNull(cards.get(entry.getKey()))))
                .sorted(Comparator.comparingLong(CardReading::millis).reversed())
                .limit(MOST_BEYOND)
                .toList();
        return new LinkStory(readers(link.id()), own, beyond, fetches(link.id()));
    }

    private record Opening(
            Instant at,
            @Nullable UUID visit,
            @Nullable UUID visitor,
            @Nullable Long person) {

        /** Who it was, where that is known. */
        @Nullable
        Object reader() {
            return person == null ? visitor : person;
        }
    }

    private Readers readers(long link) {
        List<Opening> openings = jdbc.sql("""
                        select t.at, t.visit_id, v.visitor_id, coalesce(v.person_id, r.person_id) person
                        from touchpoint t left join visit v on v.id = t.visit_id left join visitor r on r.id = v.visitor_id
                        where t.link_id = :link and t.type = 'LINK_OPENED' and (v.id is null or not v.staff)
                        order by t.at limit :most""")
                .param("link", link)
                .param("most", MOST_OPENINGS)
                .query((row, n) -> new Opening(
                        Times.read(row, "at"),
                        row.getObject("visit_id", UUID.class),
                        row.getObject("visitor_id", UUID.class),
                        Times.number(row, "person")))
                .list();
        ZoneId zone = clock.getZone();
        return new Readers(
                distinct(openings.stream().map(Opening::reader)),
                distinct(openings.stream().filter(o -> o.reader() == null).map(Opening::visit)),
                openings.stream().filter(o -> o.visit() == null).count(),
                distinct(openings.stream().map(o -> LocalDate.ofInstant(o.at(), zone))),
                openings.isEmpty() ? null : openings.getFirst().at());
    }

    private static long distinct(Stream<? extends @Nullable Object> values) {
        return values.filter(Objects::nonNull).distinct().count();
    }

    private List<Fetches> fetches(long link) {
        return jdbc.sql("""
                        select subject, count(*) times, max(at) last_at from touchpoint
                        where link_id = :link and type = 'LINK_FETCHED'
                        group by subject order by times desc, subject""")
                .param("link", link)
                .query((row, n) -> new Fetches(
                        Fetch.ofLine(row.getString("subject")), row.getLong("times"), Times.read(row, "last_at")))
                .list();
    }

    private record Part(
            long product, TouchpointType type, String subject, long amount, long visits, long days, Instant lastAt) {}

    /** What was read of one product. */
    private record Read(List<Part> parts) {

        static final Read NOTHING = new Read(List.of());

        CardReading of(CardSummary card) {
            return new CardReading(
                    card,
                    most(Part::visits),
                    most(Part::days),
                    parts.stream()
                            .filter(part -> part.type() == TouchpointType.READING_TIME)
                            .mapToLong(Part::amount)
                            .sum(),
                    parts.stream()
                            .map(Part::lastAt)
                            .max(Comparator.naturalOrder())
                            .orElse(null),
                    sections());
        }

        private long most(ToLongFunction<Part> of) {
            return parts.stream().mapToLong(of).max().orElse(0);
        }

        private List<SectionTime> sections() {
            return parts.stream()
                    .filter(part -> part.type() == TouchpointType.SECTION_READ)
                    .flatMap(part ->
                            TrackedSection.of(part.subject())
                                    .map(section -> new SectionTime(section, part.amount()))
                                    .stream())
                    .sorted(Comparator.comparingLong(SectionTime::millis).reversed())
                    .toList();
        }
    }

    /** What was read in visits after they opened the link, by product and part. */
    private List<Part> read(long link) {
        return jdbc.sql("""
                        select r.product_id, r.type, r.subject, coalesce(sum(r.amount), 0) amount,
                            count(distinct r.visit_id) visits, count(distinct cast(r.at as date)) days, max(r.at) last_at
                        from (
                            select visit_id, min(at) since from touchpoint
                            where link_id = :link and type = 'LINK_OPENED' and visit_id is not null
                            group by visit_id) o
                        join visit v on v.id = o.visit_id and not v.staff
                        join touchpoint r on r.visit_id = o.visit_id and r.at >= o.since and r.product_id is not null
                            and r.type in ('PRODUCT_VIEW', 'READING_TIME', 'SECTION_READ')
                        group by r.product_id, r.type, r.subject""")
                .param("link", link)
                .query((row, n) -> new Part(
                        row.getLong("product_id"),
                        TouchpointType.valueOf(row.getString("type")),
                        row.getString("subject"),
                        row.getLong("amount"),
                        row.getLong("visits"),
                        row.getLong("days"),
                        Times.read(row, "last_at")))
                .list();
    }
}
