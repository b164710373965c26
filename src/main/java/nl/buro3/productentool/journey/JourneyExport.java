package nl.buro3.productentool.journey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out what is recorded of somebody who asks, as records that are ready to be written as JSON. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class JourneyExport {

    private static final String TOUCHPOINTS = """
            select t.visit_id, t.type, t.phase, t.at, p.slug, t.subject, t.amount
            from touchpoint t left join product p on p.id = t.product_id
            """;

    private final JdbcClient jdbc;

    JourneyExport(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is kept of a person or a visitor, oldest first.
     *
     * @param apart what happened outside of a visit
     */
    public record Journey(List<Visit> visits, List<Moment> apart) {

        /** Nothing at all. */
        static final Journey NONE = new Journey(List.of(), List.of());
    }

    /**
     * A visit with all that happened in it.
     *
     * @param source the site that referred to the portal, or empty
     */
    public record Visit(
            UUID id, DeviceType device, String source, Instant startedAt, Instant lastAt, List<Moment> moments) {}

    /**
     * One touchpoint.
     *
     * @param product the slug of the product, or null
     * @param amount milliseconds, per cents or results, by type
     */
    public record Moment(
            String type,
            Phase phase,
            Instant at,
            @Nullable String product,
            String subject,
            @Nullable Long amount) {}

    private record Row(@Nullable UUID visit, Moment moment) {}

    /** All that a person did, logged in or recognised. */
    public Journey ofPerson(long person) {
        List<Visit> visits = visits("""
                where v.person_id = :id or v.visitor_id in (select id from visitor where person_id = :id)""", person);
        List<Moment> apart = jdbc.sql(TOUCHPOINTS + "where t.person_id = :id order by t.at, t.id")
                .param("id", person)
                .query((row, n) -> moment(row))
                .list();
        return new Journey(visits, apart);
    }

    /** All that a recognised browser did. */
    public Journey ofVisitor(UUID visitor) {
        return new Journey(visits("where v.visitor_id = :id", visitor), List.of());
    }

    /** All that was done in visits that came through these links, and their openings by who was not followed. */
    public Journey throughLinks(List<Long> links) {
        if (links.isEmpty()) {
            return Journey.NONE;
        }
        List<Moment> apart = jdbc.sql(
                        TOUCHPOINTS + "where t.link_id in (:id) and t.visit_id is null order by t.at, t.id")
                .param("id", links)
                .query((row, n) -> moment(row))
                .list();
        return new Journey(visits("where v.link_id in (:id)", links), apart);
    }

    private List<Visit> visits(String condition, Object id) {
        String chosen = "select v.id from visit v " + condition;
        Map<UUID, List<Moment>> moments = jdbc
                .sql(TOUCHPOINTS + "where t.visit_id in (" + chosen + ") order by t.at, t.id")
                .param("id", id)
                .query((row, n) -> new Row(row.getObject("visit_id", UUID.class), moment(row)))
                .stream()
                .collect(Collectors.groupingBy(Row::visit, Collectors.mapping(Row::moment, Collectors.toList())));
        return jdbc.sql("select v.* from visit v " + condition + " order by v.started_at, v.id")
                .param("id", id)
                .query((row, n) -> visit(row, moments))
                .list();
    }

    private static Visit visit(ResultSet row, Map<UUID, List<Moment>> moments) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Visit(
                id,
                DeviceType.valueOf(row.getString("device")),
                row.getString("source"),
                Times.read(row, "started_at"),
                Times.read(row, "last_at"),
                moments.getOrDefault(id, List.of()));
    }

    private static Moment moment(ResultSet row) throws SQLException {
        return new Moment(
                TouchpointType.valueOf(row.getString("type")).code(),
                Phase.valueOf(row.getString("phase")),
                Times.read(row, "at"),
                row.getString("slug"),
                row.getString("subject"),
                Times.number(row, "amount"));
    }
}
