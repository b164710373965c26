package nl.buro3.productentool.account.login;

import jakarta.servlet.http.HttpSession;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.account.device.Devices;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/**
 * Checks at each request that a session's account still has the rights, and the password, that it had at the log-in.
 */
@Component
public class LogInCheck {

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Logger log = LoggerFactory.getLogger(LogInCheck.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private volatile Instant silentUntil = Instant.MIN;

    LogInCheck(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * False once the account was disabled, deleted, given another role, organisation or password, or this very log-in was
     * ended by its person. A database that does not answer ends nobody's session, and is left alone for a second.
     *
     * @param session that the log-in is kept in, or null
     */
    public boolean stillStands(@Nullable Authentication who, @Nullable HttpSession session) {
        if (!(who != null && who.getPrincipal() instanceof SignedIn user)
                || clock.instant().isBefore(silentUntil)) {
            return true;
        }
        try {
            return find(user.account().id(), user.standing(), Devices.stored(session))
                    .filter(now -> now.enabled() && now.equals(user.standing()))
                    .isPresent();
        } catch (DataAccessException e) {
            silentUntil = clock.instant().plus(PAUSE);
            log.debug("nobody can say whether an account is as it was", e);
            return true;
        }
    }

    /** The same for a log-in that no session holds. */
    boolean stillStands(@Nullable Authentication who) {
        return stillStands(who, null);
    }

    /** The account as it is now, with the membership by which it came in. */
    private Optional<Standing> find(long id, Standing then, @Nullable String key) {
        return jdbc.sql("""
                        select m.role, p.enabled, m.organisation_id, coalesce(c.secret, '') secret
                        from person p join membership m on m.person_id = p.id
                            left join credential c on c.person_id = p.id and c.kind = 'PASSWORD'
                        where p.id = :id and m.role = :role
                            and m.organisation_id is not distinct from cast(:organisation as bigint)
                            and (cast(:key as varchar(64)) is null or exists (select 1 from signed_in s
                                where s.key_hash = :key and s.person_id = p.id and s.ended_at is null))""")
                .param("id", id)
                .param("role", then.role().name())
                .param("organisation", then.organisation(), Types.BIGINT)
                .param("key", key, Types.VARCHAR)
                .query(LogInCheck::standing)
                .optional();
    }

    private static Standing standing(ResultSet row, int number) throws SQLException {
        return Standing.of(
                Role.valueOf(row.getString("role")),
                row.getBoolean("enabled"),
                row.getObject("organisation_id", Long.class),
                row.getString("secret"));
    }
}
