package nl.buro3.productentool.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Limit;
import org.springframework.mail.MailException;
import org.springframework.mail.MailParseException;
import org.springframework.mail.MailPreparationException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Sends mail. A letter is kept with the transaction that wrote it and goes out within seconds; while no mail server
 * takes it, it waits. After {@value #KEPT_DAYS} days it is forgotten, as readers are told, sent or not. A sudden end
 * between sending and noting it may send a letter twice, and never none.
 */
@Service
public class Outbox {

    private static final int KEPT_DAYS = 30;
    private static final int PAUSE_SECONDS = 5;
    private static final int MOST_AT_ONCE = 50;
    private static final Logger log = LoggerFactory.getLogger(Outbox.class);

    private final Mails mails;
    private final ObjectProvider<JavaMailSender> server;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final String from;

    Outbox(
            Mails mails,
            ObjectProvider<JavaMailSender> server,
            TransactionOperations transaction,
            Clock clock,
            @Value("${portal.mail.from}") String from) {
        this.mails = mails;
        this.server = server;
        this.transaction = transaction;
        this.clock = clock;
        this.from = from;
    }

    /** Takes a letter, within the transaction of the caller. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void put(Letter letter) {
        keep(letter);
    }

    /** The same, for who wants to know what becomes of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Mail keep(Letter letter) {
        return mails.save(new Mail(letter, clock.instant()));
    }

    /** Whether there is a mail server to bring letters to. */
    public boolean hasServer() {
        return server.getIfAvailable() != null;
    }

    /** Sends what is due, one letter in a transaction; without a mail server nothing is tried. */
    @Scheduled(fixedDelay = PAUSE_SECONDS, timeUnit = TimeUnit.SECONDS)
    void send() {
        server.ifAvailable(mailServer -> {
            int sent = 0;
            while (sent < MOST_AT_ONCE && Boolean.TRUE.equals(transaction.execute(status -> sendNext(mailServer)))) {
                sent++;
            }
        });
    }

    /** Whether there was one and it was dealt with: after a failure of the server the others wait for the next time. */
    private boolean sendNext(JavaMailSender mailServer) {
        Instant now = clock.instant();
        return mails.due(now, Limit.of(1)).stream().anyMatch(mail -> send(mail, mailServer, now));
    }

    private boolean send(Mail mail, JavaMailSender mailServer, Instant now) {
        try {
            mailServer.send(new MimeLetter(mail.letter(), from));
            mail.sent(now);
            return true;
        } catch (MailParseException | MailPreparationException e) {
            mail.giveUp(reason(e));
            log.error("A letter can never be sent: {}", reason(e));
            return true;
        } catch (MailException e) {
            mail.failed(String.valueOf(e.getMessage()), now);
            log.warn("A letter could not be sent, attempt {}: {}", mail.attempts(), e.getMessage());
            return false;
        }
    }

    /** What the library said, which is behind what its caller says. */
    private static String reason(MailException e) {
        return String.valueOf(e.getMostSpecificCause().getMessage());
    }

    @Scheduled(initialDelay = 1, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    @Transactional
    void forget() {
        Instant before = clock.instant().minus(Duration.ofDays(KEPT_DAYS));
        long lost = mails.countByCreatedAtBeforeAndSentAtIsNull(before);
        if (lost > 0) {
            log.error("{} letters found no mail server in {} days and are deleted", lost, KEPT_DAYS);
        }
        mails.deleteCreatedBefore(before);
    }
}
