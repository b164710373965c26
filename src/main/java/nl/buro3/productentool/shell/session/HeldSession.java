package nl.buro3.productentool.shell.session;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.time.Instant;

/** A session as {@link Sessions} counts it; guarded by its lock. */
final class HeldSession {

    private final HttpSession session;
    private final Object owner;
    private Instant lastSign;
    private boolean living;
    private int pages;

    /** @param owner the network of a visitor, or the name of who is logged in */
    HeldSession(HttpSession session, Object owner, Instant now) {
        this.session = session;
        this.owner = owner;
        this.lastSign = now;
    }

    boolean isOf(Object other) {
        return owner.equals(other);
    }

    Instant lastSign() {
        return lastSign;
    }

    /** Whether a page in it was ever heard of after it had begun. */
    boolean isLiving() {
        return living;
    }

    /** Whether its page should have been heard of since. */
    boolean isSilent(Duration longest, Instant now) {
        return lastSign.plus(longest).isBefore(now);
    }

    /** What it counts for: its live pages, and one while it has none. */
    int weight() {
        return Math.max(1, pages);
    }

    void hear(Instant now) {
        lastSign = now;
        living = true;
    }

    void open() {
        pages++;
    }

    /** Says whether that was the last page. */
    boolean close() {
        pages--;
        return pages == 0;
    }

    void lasts(Duration silence) {
        session.setMaxInactiveInterval(Math.toIntExact(silence.toSeconds()));
    }

    void end() {
        Sessions.end(session);
    }
}
