package nl.buro3.productentool.audit;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was changed by whom, for administrators. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class AuditTrail {

    /** How many entries a page holds. */
    public static final int PAGE_SIZE = 100;

    private final JdbcClient jdbc;

    AuditTrail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * An entry.
     *
     * @param actor the name of who did it; empty for the portal itself, and for who is not there any more
     */
    public record Entry(Instant at, String actor, String action, String subject, String before, String after) {}

    /**
     * The latest first.
     *
     * @param words in the name of who did it, or in the subject; empty for all
     * @param page from 1 on
     */
    public List<Entry> latest(String words, int page) {
        return jdbc.sql("""
                        select a.*, coalesce(p.name, '') actor
                        from (select e.* from audit_entry e
                            where :words = '' or position(:words in lower(e.subject)) > 0 or e.actor_id in
                                (select n.id from person n where position(:words in lower(n.name)) > 0)
                            order by e.id desc limit :size offset :skip) a
                        left join person p on p.id = a.actor_id
                        order by a.id desc""")
                .param("words", words.strip().toLowerCase(Locale.ROOT))
                .param("size", PAGE_SIZE)
                .param("skip", (long) (page - 1) * PAGE_SIZE)
                .query((row, n) -> new Entry(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getString("actor"),
                        row.getString("action"),
                        row.getString("subject"),
                        row.getString("before_value"),
                        row.getString("after_value")))
                .list();
    }
}
