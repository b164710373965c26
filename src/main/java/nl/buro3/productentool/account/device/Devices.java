package nl.buro3.productentool.account.device;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.login.SignedIn;
import nl.buro3.productentool.account.passkey.PasskeyLogIn;
import nl.buro3.productentool.storage.Unavailable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where people are logged in, as they see and end it themselves. Each session holds a key of its own; {@link nl.buro3.productentool.account.login.LogInCheck}
 * asks at each request whether its log-in was ended, so that it ends on every node.
 */
@Service
public class Devices {

    /** How many one sees at most; an account has fewer sessions than that. */
    static final int MOST_SHOWN = 50;

    static final Duration KEPT = Duration.ofDays(30);

    private static final String KEY = Devices.class.getName() + ".key";
    private static final String SEEN = Devices.class.getName() + ".seen";
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Logger log = LoggerFactory.getLogger(Devices.class);

    private final LogIns logIns;
    private final Clock clock;
    private final Duration timeout;

    /** @param timeout after how long a session ends that is not heard of */
    Devices(LogIns logIns, Clock clock, @Value("${server.servlet.session.timeout}") Duration timeout) {
        this.logIns = logIns;
        this.clock = clock;
        this.timeout = timeout;
    }

    /** How the log-in of a session is stored, or null where no session holds one. */
    public static @Nullable String stored(@Nullable HttpSession session) {
        @Nullable String key = key(session);
        return key == null ? null : LogIns.digest(key);
    }

    private static @Nullable String key(@Nullable HttpSession session) {
        try {
            return session == null ? null : (String) session.getAttribute(KEY);
        } catch (IllegalStateException e) {
            return null; // it ended meanwhile
        }
    }

    @EventListener
    void on(InteractiveAuthenticationSuccessEvent loggedIn) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes current
                && loggedIn.getAuthentication().getPrincipal() instanceof SignedIn user) {
            begin(current.getRequest(), user, PasskeyLogIn.passkeyOf(loggedIn.getAuthentication()));
        }
    }

    private void begin(HttpServletRequest request, SignedIn user, @Nullable String passkey) {
        String key = UUID.randomUUID().toString() + UUID.randomUUID();
        Instant now = clock.instant();
        try {
            logIns.add(user.account().id(), key, DeviceKind.of(request), passkey, now);
        } catch (DataAccessException e) {
            if (!Unavailable.isCauseOf(e)) {
                throw e;
            }
            log.warn("A log-in could not be noted, and cannot be ended from elsewhere");
            return;
        }
        HttpSession session = request.getSession();
        ended(session); // whoever logged in without logging out before
        session.setAttribute(KEY, key);
        session.setAttribute(SEEN, now);
    }

    /** Ends the log-ins that came in by a passkey. */
    public void endOf(String passkey) {
        logIns.endOf(passkey, clock.instant());
    }

    /** Notes that a session was heard of, once a minute. A database that is away keeps nobody from going on. */
    public void seen(HttpSession session) {
        @Nullable String key = key(session);
        Instant now = clock.instant();
        if (key == null || !isDue(session, now)) {
            return;
        }
        try {
            session.setAttribute(SEEN, now);
            logIns.seen(key, now);
        } catch (DataAccessException | IllegalStateException e) {
            log.debug("nobody noted that a session was heard of", e);
        }
    }

    private static boolean isDue(HttpSession session, Instant now) {
        return session.getAttribute(SEEN) instanceof Instant last && !now.isBefore(last.plus(MINUTE));
    }

    /** A session is over, by a log-out or by itself. */
    public void ended(HttpSession session) {
        @Nullable String key = key(session);
        if (key != null) {
            try {
                logIns.ended(key, clock.instant());
            } catch (DataAccessException e) {
                log.debug("nobody noted that a session ended", e);
            }
        }
    }

    /** Where who asks is logged in, the one last heard of first. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public List<Device> mine(@Nullable HttpSession session) {
        Instant since = clock.instant().minus(timeout).minus(MINUTE);
        return logIns.of(self(), ownKey(session), since, MOST_SHOWN);
    }

    /**
     * Ends one of the log-ins of who asks, at its next request.
     *
     * @throws NoSuchElementException when there is none of theirs with this number
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void end(long id) {
        if (!logIns.end(id, self(), clock.instant())) {
            throw new NoSuchElementException("no log-in " + id);
        }
    }

    /** Ends all log-ins of who asks but this one, and says how many those were. */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public int endOthers(@Nullable HttpSession session) {
        return logIns.endOthers(self(), ownKey(session), clock.instant());
    }

    private static String ownKey(@Nullable HttpSession session) {
        return Objects.requireNonNullElse(key(session), "");
    }

    private static long self() {
        return Accounts.current().map(Account::id).orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }

    /** A month after it ended, what was kept of a log-in goes. */
    @Scheduled(initialDelay = 3, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void forget() {
        logIns.deleteOlderThan(clock.instant().minus(KEPT));
    }
}
