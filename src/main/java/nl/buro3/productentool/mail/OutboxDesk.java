package nl.buro3.productentool.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.Limit;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators see of the outbox: which letters there are, how far each came and what it says. */
@Service
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class OutboxDesk {

    private static final Limit LATEST = Limit.of(50);

    private final Mails mails;
    private final ObjectProvider<JavaMailSender> server;
    private final Clock clock;

    OutboxDesk(Mails mails, ObjectProvider<JavaMailSender> server, Clock clock) {
        this.mails = mails;
        this.server = server;
        this.clock = clock;
    }

    /**
     * A letter on its way.
     *
     * @param id its number
     * @param sentAt null while it waits
     * @param dueAt when it is tried next, while it waits
     * @param attempts how often it could not be sent
     * @param problem what the mail server said last; empty when nothing went wrong
     * @param hopeless whether it can never be sent as it is, and is tried again only when somebody asks for that
     */
    public record Line(
            long id,
            Instant writtenAt,
            String to,
            String subject,
            @Nullable Instant sentAt,
            Instant dueAt,
            int attempts,
            String problem,
            boolean hopeless) {}

    /** Whether there is a mail server to bring letters to. */
    public boolean hasServer() {
        return server.getIfAvailable() != null;
    }

    /** How many letters wait. */
    @Transactional(readOnly = true)
    public long waiting() {
        return mails.countBySentAtIsNullAndHopelessFalse();
    }

    /** How many cannot be sent. */
    @Transactional(readOnly = true)
    public long hopeless() {
        return mails.countBySentAtIsNullAndHopelessTrue();
    }

    /** The letters that were written last, the newest first, and before them those that wait. */
    @Transactional(readOnly = true)
    public List<Line> latest() {
        return mails.latest(LATEST).stream().map(Mail::line).toList();
    }

    /**
     * One letter. What lets its reader in is left out, but where there is no mail server: then somebody has to bring it.
     */
    @Transactional(readOnly = true)
    public Optional<KeptLetter> read(long id) {
        return mails.findById(id).map(mail -> hasServer() ? mail.kept() : mail.whole());
    }

    /** Has all that waits tried again within seconds. */
    @Transactional
    public void hurry() {
        mails.makeDue(clock.instant());
    }
}
