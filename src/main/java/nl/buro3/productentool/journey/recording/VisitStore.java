package nl.buro3.productentool.journey.recording;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import nl.buro3.productentool.journey.Times;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Visits and visitors in the database. Every method works within the transaction of its caller. */
@Repository
class VisitStore {

    private static final String DUPLICATE = "23505";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    VisitStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** What decides about a visit that is there. */
    record Known(@Nullable Long person, @Nullable Long link, boolean staff) {}

    Optional<Known> find(UUID visit) {
        return jdbc.sql("select person_id, link_id, staff from visit where id = ?")
                .param(visit)
                .query((row, n) -> new Known(
                        Times.number(row, "person_id"), Times.number(row, "link_id"), row.getBoolean("staff")))
                .optional();
    }

    /**
     * The reader in a visit of their own: on a shared computer the next customer's visit is another one. An employee who
     * tries the portal as a customer stays in the visit of staff.
     */
    TouchpointSender inOwnVisit(TouchpointSender reader) {
        Long person = reader.personId();
        if (person == null || reader.isStaff()) {
            return reader;
        }
        return find(reader.visit().id())
                .filter(known -> !known.staff()
                        && known.person() != null
                        && !known.person().equals(person))
                .map(others -> reader.in(reader.visit().of(person)))
                .orElse(reader);
    }

    /** Notes that the reader's visit lasted from the one moment to the other, and makes it when it is new. */
    void touch(TouchpointSender reader, Instant from, Instant to) {
        if (reader.visitor() != null) {
            touchVisitor(reader.visitor(), reader, to);
        }
        if (!extend(reader, from, to)) {
            insertUnlessThere(
                    "insert into visit (id, device, source, started_at, last_at) values (?, ?, ?, ?, ?)",
                    reader.visit().id(),
                    reader.device().name(),
                    reader.visit().source(),
                    Times.stored(from),
                    Times.stored(to));
            extend(reader, from, to);
        }
    }

    /** The same for a visit that is there; says whether it is. A visitor who is not known yet is left for the next touch. */
    boolean extend(TouchpointSender reader, Instant from, Instant to) {
        return jdbc.sql("""
                        update visit set
                            started_at = least(started_at, cast(:from as timestamp with time zone)),
                            last_at = greatest(last_at, cast(:to as timestamp with time zone)),
                            staff = staff or :staff,
                            person_id = coalesce(person_id, cast(:person as bigint)),
                            visitor_id = coalesce(
                                (select id from visitor where id = cast(:visitor as uuid)), visitor_id)
                        where id = :id""")
                        .param("from", Times.stored(from))
                        .param("to", Times.stored(to))
                        .param("staff", reader.isStaff())
                        .param("person", reader.personId())
                        .param("visitor", reader.visitor())
                        .param("id", reader.visit().id())
                        .update()
                > 0;
    }

    /** An employee's browser is not remembered as the employee's: customers are recognised, not colleagues. */
    private void touchVisitor(UUID visitor, TouchpointSender reader, Instant at) {
        OffsetDateTime now = Times.stored(at);
        insertUnlessThere("insert into visitor (id, first_seen, last_seen) values (?, ?, ?)", visitor, now, now);
        jdbc.sql("""
                        update visitor set
                            last_seen = greatest(last_seen, cast(:at as timestamp with time zone)),
                            person_id = coalesce(cast(:person as bigint), person_id)
                        where id = :id""")
                .param("at", now)
                .param("person", reader.isStaff() ? null : reader.personId())
                .param("id", visitor)
                .update();
    }

    /** From now on the visit is one of this link. */
    void tie(UUID visit, long link) {
        jdbc.sql("update visit set link_id = ? where id = ?")
                .params(link, visit)
                .update();
    }

    /**
     * Inserts a row whose first value is its key. A key that is there already, or that another request is just
     * inserting, does no harm to the transaction.
     */
    private void insertUnlessThere(String insert, Object... values) {
        template.execute((Connection connection) -> {
            Savepoint before = connection.setSavepoint();
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                statement.executeUpdate();
                connection.releaseSavepoint(before);
            } catch (SQLException e) {
                if (!DUPLICATE.equals(e.getSQLState())) {
                    throw e;
                }
                connection.rollback(before);
            }
            return true;
        });
    }
}
