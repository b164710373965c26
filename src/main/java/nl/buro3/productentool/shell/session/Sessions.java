package nl.buro3.productentool.shell.session;

import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import nl.buro3.productentool.common.Network;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;

/**
 * All sessions, so that nobody fills the memory with them. A visitor's session lasts a minute until its page is heard of,
 * and as long as everybody's from then on. Where there is no room for another page, the visitors' sessions end that were
 * never heard of, oldest first, then those that fell silent; a page that somebody reads, or a log-in, never makes room
 * for a stranger.
 *
 * @see <a href="../../../../../../../../docs/decisions/0016-doors.md">Decision 16</a>
 */
@Component
@ConditionalOnWebApplication
class Sessions {

    static final Duration UNHEARD = Duration.ofMinutes(1);
    /** Two heartbeats and some: a page that is open was heard of. */
    static final Duration SILENT = Duration.ofMinutes(11);

    private final SessionLimits limits;
    private final Clock clock;
    private final Duration heard;
    private final Map<HttpSession, HeldSession> visitors = new HashMap<>();
    private final Map<HttpSession, HeldSession> signedIn = new HashMap<>();

    Sessions(SessionLimits limits, Clock clock, @Value("${server.servlet.session.timeout}") Duration heard) {
        this.limits = limits;
        this.clock = clock;
        this.heard = heard;
    }

    /** Whether there is room for a page more. */
    enum Room {
        FREE,
        NETWORK_IS_FULL,
        ALL_IS_FULL
    }

    /** Makes room for one more page of a visitor if it can, before the page begins. */
    Room makeRoom(Network network) {
        List<HeldSession> ending = new ArrayList<>();
        Room room = makeRoom(network, ending);
        ending.forEach(HeldSession::end); // outside the lock: ending one comes back here
        return room;
    }

    private synchronized Room makeRoom(Network network, List<HeldSession> ending) {
        if (!free(limits.pagesPerNetwork(), held -> held.isOf(network), ending)) {
            return Room.NETWORK_IS_FULL;
        }
        return free(limits.pages(), held -> true, ending) ? Room.FREE : Room.ALL_IS_FULL;
    }

    private boolean free(int most, Predicate<HeldSession> counted, List<HeldSession> ending) {
        int pages = visitors.values().stream()
                .filter(counted)
                .mapToInt(HeldSession::weight)
                .sum();
        while (pages >= most) {
            Optional<HeldSession> spare = spare(counted);
            if (spare.isEmpty()) {
                return false;
            }
            pages -= spare.get().weight();
            visitors.values().remove(spare.get());
            ending.add(spare.get());
        }
        return true;
    }

    private Optional<HeldSession> spare(Predicate<HeldSession> counted) {
        Instant now = clock.instant();
        return visitors.values().stream()
                .filter(counted)
                .filter(held -> !held.isLiving() || held.isSilent(SILENT, now))
                .min(Comparator.comparing(HeldSession::isLiving).thenComparing(HeldSession::lastSign));
    }

    /** A page of a session begins. */
    synchronized void opened(HttpSession session, Network network) {
        HeldSession held = signedIn.get(session);
        (held == null ? visitor(session, network) : held).open();
    }

    /** A page of a session ended; a visitor's session without a page is soon over. */
    synchronized void closed(HttpSession session) {
        HeldSession held = visitors.getOrDefault(session, signedIn.get(session));
        if (held != null && held.close() && visitors.containsKey(session)) {
            held.lasts(UNHEARD);
        }
    }

    /** A page of a visitor's session was heard of. */
    synchronized void heard(HttpSession session) {
        HeldSession held = visitors.get(session);
        if (held != null) {
            held.hear(clock.instant());
            held.lasts(heard);
        }
    }

    private HeldSession visitor(HttpSession session, Network network) {
        return visitors.computeIfAbsent(session, begun -> {
            HeldSession held = new HeldSession(begun, network, clock.instant());
            held.lasts(UNHEARD);
            return held;
        });
    }

    /** Somebody who is logged in was heard of. Of too many sessions of one account the one ends that is silent longest. */
    void signedIn(HttpSession session, String name) {
        tooMany(session, name).ifPresent(HeldSession::end);
    }

    private synchronized Optional<HeldSession> tooMany(HttpSession session, String name) {
        HeldSession known = signedIn.get(session);
        if (known != null) {
            known.hear(clock.instant());
            return Optional.empty();
        }
        visitors.remove(session);
        HeldSession held = new HeldSession(session, name, clock.instant());
        held.lasts(heard);
        Optional<HeldSession> oldest = signedIn.values().stream()
                .filter(other -> other.isOf(name))
                .min(Comparator.comparing(HeldSession::lastSign));
        long number =
                signedIn.values().stream().filter(other -> other.isOf(name)).count();
        signedIn.put(session, held);
        return number < limits.perAccount() ? Optional.empty() : oldest;
    }

    /** Ends a session that nobody needs. */
    static void end(HttpSession session) {
        try {
            session.invalidate();
        } catch (IllegalStateException e) {
            // it ended by itself meanwhile
        }
    }

    /** A session is over. */
    synchronized void ended(HttpSession session) {
        visitors.remove(session);
        signedIn.remove(session);
    }

    /** Whether it is counted. */
    synchronized boolean isKnown(HttpSession session) {
        return visitors.containsKey(session) || signedIn.containsKey(session);
    }

    /** How many sessions of visitors there are. */
    synchronized int ofVisitors() {
        return visitors.size();
    }
}
