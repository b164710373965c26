package nl.buro3.productentool.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whether a log-in still stands: the account is as it was then. */
@Component
public class LogIns {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(LogIns.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Instant silentUntil = Instant.MIN;

    LogIns(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * False once the account was disabled, deleted, given another role, organisation or password. A database that does not
     * answer ends nobody's session, and is left alone for a second.
     */
    public boolean stand(@Nullable Authentication who) {
        if (!(who != null && who.getPrincipal() instanceof SignedIn user)
                || clock.instant().isBefore(silentUntil)) {
            return true;
        }
        try {
            return find(user.account().id())
                    .filter(now -> now.enabled() && now.equals(user.standing()))
                    .isPresent();
        } catch (DataAccessException e) {
            silentUntil = clock.instant().plus(PAUSE);
            log.debug("nobody can say whether an account is as it was", e);
            return true;
        }
    }

    private Optional<Standing> find(long id) {
        return jdbc.sql("select role, enabled, organisation_id, password_hash from person where id = ?")
                .param(id)
                .query(LogIns::standing)
                .optional();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return Standing.of(
                Role.valueOf(row.getString("role")),
                row.getBoolean("enabled"),
                row.getObject("organisation_id", Long.class),
                row.getString("password_hash"));
    }
}
