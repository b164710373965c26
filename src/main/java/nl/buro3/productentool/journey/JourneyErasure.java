package nl.buro3.productentool.journey;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes away what was recorded: all of it after a time, or what is known of somebody who asks. */
@Service
@Transactional
public class JourneyErasure {

    private static final Logger log = LoggerFactory.getLogger(JourneyErasure.class);

    private final JdbcClient jdbc;
    private final JourneyProperties properties;
    private final Clock clock;

    JourneyErasure(JdbcClient jdbc, JourneyProperties properties, Clock clock) {
        this.jdbc = jdbc;
        this.properties = properties;
        this.clock = clock;
    }

    /** Deletes what is older than {@code portal.journey.retention}: a minute after the start, and every night. */
    @Scheduled(initialDelay = 1, timeUnit = TimeUnit.MINUTES)
    @Scheduled(cron = "${portal.journey.erase-at:0 17 3 * * *}")
    public void deleteOld() {
        Instant limit = clock.instant().minus(properties.retention());
        OffsetDateTime before = Times.stored(limit);
        int touchpoints = delete("delete from touchpoint where at < ?", before);
        int visits = delete("delete from visit where last_at < ?", before);
        delete("""
                delete from visitor where last_seen < ?
                or not exists (select 1 from visit where visit.visitor_id = visitor.id)""", before);
        if (touchpoints + visits > 0) {
            log.info("Deleted {} touchpoints and {} visits from before {}", touchpoints, visits, limit);
        }
    }

    /** Deletes all that a person did, logged in or recognised. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void erasePerson(long person) {
        delete("delete from touchpoint where person_id = ?", person);
        delete("""
                delete from visit where person_id = ?
                or visitor_id in (select id from visitor where person_id = ?)""", person, person);
        delete("delete from visitor where person_id = ?", person);
    }

    /** Deletes all that a recognised browser did. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void eraseVisitor(UUID visitor) {
        delete("delete from visit where visitor_id = ?", visitor);
        forgetVisitor(visitor);
    }

    /** Deletes the visits that came through these links, with all that was done in them, and their openings. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void eraseThroughLinks(List<Long> links) {
        for (long link : links) {
            delete("delete from touchpoint where link_id = ?", link);
            delete("delete from visit where link_id = ?", link);
        }
        delete("delete from visitor where not exists (select 1 from visit where visit.visitor_id = visitor.id)");
    }

    /** Deletes what was searched for and noted in words that fit a pattern in small letters: it tells who it is about. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void eraseNaming(String mark) {
        delete("delete from touchpoint where lower(subject) like ? escape '!'", mark);
    }

    /** Forgets that visits were of one visitor; the visits remain. */
    public void forgetVisitor(UUID visitor) {
        delete("delete from visitor where id = ?", visitor);
    }

    private int delete(String sql, Object... parameters) {
        return jdbc.sql(sql).params(parameters).update();
    }
}
