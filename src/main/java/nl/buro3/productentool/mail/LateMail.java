package nl.buro3.productentool.mail;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells employees that letters stay behind: what they send reaches nobody yet. */
@Service
@PreAuthorize("hasRole('EMPLOYEE')")
public class LateMail {

    /** A letter that waits for longer does not go out as it should. */
    private static final Duration USUAL = Duration.ofMinutes(15);

    private final Mails mails;
    private final Outbox outbox;
    private final Clock clock;

    LateMail(Mails mails, Outbox outbox, Clock clock) {
        this.mails = mails;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Letters that wait.
     *
     * @param hasServer whether there is a mail server, which does not take them
     */
    public record Waiting(long letters, boolean hasServer) {}

    /** What waits for longer than usual, or for a mail server; empty when mail goes out. */
    @Transactional(readOnly = true)
    public Optional<Waiting> now() {
        boolean hasServer = outbox.hasServer();
        long letters = hasServer
                ? mails.countByCreatedAtBeforeAndSentAtIsNullAndHopelessFalse(
                        clock.instant().minus(USUAL))
                : mails.countBySentAtIsNullAndHopelessFalse();
        return letters == 0 && hasServer ? Optional.empty() : Optional.of(new Waiting(letters, hasServer));
    }
}
