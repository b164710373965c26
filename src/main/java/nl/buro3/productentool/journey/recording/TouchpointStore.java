package nl.buro3.productentool.journey.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.buro3.productentool.journey.Times;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Touchpoints in the database, where they are only ever added. Works within the transaction of its caller. */
@Repository
class TouchpointStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    TouchpointStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    /** Which of these are stored already. */
    Set<UUID> stored(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : new HashSet<>(jdbc.sql("select id from touchpoint where id in (:ids)")
                        .param("ids", ids)
                        .query(UUID.class)
                        .list());
    }

    /** How many there are of a visit. */
    long inVisit(UUID visit) {
        return jdbc.sql("select count(*) from touchpoint where visit_id = ?")
                .param(visit)
                .query(Long.class)
                .single();
    }

    /** Whether the link was opened around this moment, so long before or after it, by somebody who is not followed. */
    boolean openedApart(long link, Instant moment, Duration around) {
        return jdbc.sql("""
                        select exists (select 1 from touchpoint where link_id = ? and type = 'LINK_OPENED'
                            and visit_id is null and at > ? and at < ?)""")
                .params(link, Times.stored(moment.minus(around)), Times.stored(moment.plus(around)))
                .query(Boolean.class)
                .single();
    }

    /** @throws org.springframework.dao.DuplicateKeyException when one of them is there already */
    void add(List<Touchpoint> touchpoints) {
        template.batchUpdate("""
                insert into touchpoint
                    (id, visit_id, person_id, type, phase, at, product_id, link_id, subject, amount, demo, organisation_id)
                values (?, cast(? as uuid), cast(? as bigint), ?, ?, ?, cast(? as bigint), cast(? as bigint), ?, cast(? as bigint), ?, cast(? as bigint))""", touchpoints, 100, (statement, t) -> {
            statement.setObject(1, t.id());
            statement.setObject(2, t.visit());
            statement.setObject(3, t.person());
            statement.setString(4, t.type().name());
            statement.setString(5, t.type().phase().name());
            statement.setObject(6, Times.stored(t.at()));
            statement.setObject(7, t.product());
            statement.setObject(8, t.link());
            statement.setString(9, t.subject());
            statement.setObject(10, t.amount());
            statement.setBoolean(11, t.demo());
            statement.setObject(12, t.organisation());
        });
    }

    void add(Touchpoint touchpoint) {
        add(List.of(touchpoint));
    }

    /** Says of touchpoints anew what they are about; of none that is nothing. */
    void say(Collection<UUID> ids, String subject) {
        if (!ids.isEmpty()) {
            jdbc.sql("update touchpoint set subject = :subject where id in (:ids)")
                    .param("subject", subject)
                    .param("ids", ids)
                    .update();
        }
    }
}
