package nl.buro3.productentool.audit;

import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores each change in the transaction of that change, and deletes what is older than the retention period. */
@Component
class AuditKeeper {

    private static final int LONGEST = 400;
    private static final Logger log = LoggerFactory.getLogger(AuditKeeper.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration retention;

    AuditKeeper(JdbcClient jdbc, Clock clock, @Value("${portal.audit.retention:1100d}") Duration retention) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.retention = retention;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void keep(Audited change) {
        jdbc.sql("""
                        insert into audit_entry (at, actor_id, action, subject, before_value, after_value)
                        values (:at, :actor, :action, :subject, :before, :after)""")
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("actor", change.actor(), Types.BIGINT)
                .param("action", change.action())
                .param("subject", change.subject())
                .param("before", cut(change.before()))
                .param("after", cut(change.after()))
                .update();
    }

    private static String cut(String words) {
        return words.substring(0, Math.min(words.length(), LONGEST));
    }

    @Scheduled(cron = "${portal.audit.forget-at:0 37 3 * * *}")
    @Transactional
    void forget() {
        int forgotten = jdbc.sql("delete from audit_entry where at < ?")
                .param(clock.instant().minus(retention).atOffset(ZoneOffset.UTC))
                .update();
        if (forgotten > 0) {
            log.info("Deleted {} entries of the audit trail that were {} days old", forgotten, retention.toDays());
        }
    }
}
