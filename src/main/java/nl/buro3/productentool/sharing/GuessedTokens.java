package nl.buro3.productentool.sharing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import nl.buro3.productentool.account.Signatures;
import nl.buro3.productentool.common.Network;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Counts the tokens that nobody made, by the network that asked for them and for all nodes together. A link that is there
 * costs nothing, so that an office whose people read many is never refused because of that.
 */
@Component
class GuessedTokens {

    /** How many may be wrong within {@link #WITHIN}: who types a link by hand needs a few. */
    static final int MOST = 60;

    static final Duration WITHIN = Duration.ofMinutes(15);
    private static final Duration KEPT = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Signatures signatures;
    private final Clock clock;
    private final TransactionTemplate apart;

    GuessedTokens(JdbcClient jdbc, Signatures signatures, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.signatures = signatures;
        this.clock = clock;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Whether too many were wrong lately. */
    boolean areTooMany(Network sender) {
        return jdbc.sql("select misses from link_guess where network = ? and since > ?")
                .params(name(sender), time(clock.instant().minus(WITHIN)))
                .query(Integer.class)
                .optional()
                .filter(misses -> misses >= MOST)
                .isPresent();
    }

    /** Counts one more that was wrong. */
    void missed(Network sender) {
        if (!counted(sender)) {
            try {
                apart.executeWithoutResult(status -> begin(sender));
            } catch (DuplicateKeyException e) {
                counted(sender); // another request of the same network was first
            }
        }
    }

    private boolean counted(Network sender) {
        Instant now = clock.instant();
        Integer changed = apart.execute(status -> jdbc.sql("""
                        update link_guess set
                            misses = case when since > :begin then misses + 1 else 1 end,
                            since = case when since > :begin then since else :now end
                        where network = :network""")
                .param("begin", time(now.minus(WITHIN)))
                .param("now", time(now))
                .param("network", name(sender))
                .update());
        return changed != null && changed > 0;
    }

    private void begin(Network sender) {
        Instant now = clock.instant();
        jdbc.sql("delete from link_guess where since < ?")
                .param(time(now.minus(KEPT)))
                .update();
        jdbc.sql("insert into link_guess (network, since, misses) values (?, ?, 1)")
                .params(name(sender), time(now))
                .update();
    }

    private String name(Network sender) {
        return signatures.pseudonym("deellink " + sender.name());
    }

    private static OffsetDateTime time(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
