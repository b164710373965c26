package nl.buro3.productentool.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** A letter in the outbox, and how far it came. */
@Entity
@OffPages
public class Mail {

    private static final int LONGEST_PROBLEM = 300;
    private static final Duration LONGEST_PAUSE = Duration.ofHours(4);
    private static final int MOST_DOUBLINGS = 8;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String recipient;

    @Column(name = "reply_to")
    private String replyTo;

    private String subject;
    private String body;
    private String language;
    private String unsubscribe;

    /** One a line. */
    private String secrets;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "due_at")
    private Instant dueAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    private int attempts;
    private String problem = "";
    private boolean hopeless;

    @SuppressWarnings("NullAway.Init")
    protected Mail() {}

    Mail(Letter letter, Instant now) {
        recipient = letter.to();
        replyTo = letter.replyTo();
        subject = letter.subject();
        body = letter.body();
        language = letter.language().toLanguageTag();
        unsubscribe = letter.unsubscribe();
        secrets = String.join("\n", letter.secrets());
        createdAt = now;
        dueAt = now;
    }

    public long id() {
        return Objects.requireNonNull(id, "a letter has a number once stored");
    }

    Letter letter() {
        return new Letter(recipient, replyTo, subject, body, Locale.forLanguageTag(language), unsubscribe, secrets());
    }

    public OutboxDesk.Line line() {
        return new OutboxDesk.Line(
                Objects.requireNonNullElse(id, 0L),
                createdAt,
                recipient,
                hidden().in(subject),
                sentAt,
                dueAt,
                attempts,
                problem,
                hopeless);
    }

    /** As anybody may see it. */
    public KeptLetter kept() {
        HiddenKeys keys = hidden();
        return new KeptLetter(createdAt, recipient, keys.in(subject), keys.in(body));
    }

    private HiddenKeys hidden() {
        return new HiddenKeys(
                Stream.concat(secrets().stream(), Stream.of(unsubscribe)).toList());
    }

    /** As its reader gets it. */
    KeptLetter whole() {
        return new KeptLetter(createdAt, recipient, subject, body);
    }

    private List<String> secrets() {
        return secrets.lines().toList();
    }

    public boolean isTo(String email) {
        return recipient.equalsIgnoreCase(email);
    }

    public Instant createdAt() {
        return createdAt;
    }

    boolean isSent() {
        return sentAt != null;
    }

    int attempts() {
        return attempts;
    }

    String problem() {
        return problem;
    }

    Instant dueAt() {
        return dueAt;
    }

    void sent(Instant now) {
        sentAt = now;
        problem = "";
    }

    /** It could not be sent; it is tried again after a pause that doubles each time, up to four hours. */
    void failed(String why, Instant now) {
        note(why);
        Duration pause = Duration.ofMinutes(1L << Math.min(attempts - 1, MOST_DOUBLINGS));
        dueAt = now.plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    /** It cannot be made, however often it is tried. */
    void giveUp(String why) {
        note(why);
        hopeless = true;
    }

    private void note(String why) {
        attempts++;
        problem = why.substring(0, Math.min(why.length(), LONGEST_PROBLEM));
    }
}
