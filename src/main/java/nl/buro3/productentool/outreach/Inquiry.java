package nl.buro3.productentool.outreach;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.mail.Mail;
import nl.buro3.productentool.outreach.ContactRequest.Kind;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** A question or a wish for a talk that a reader sent, and what employees did about it. */
@Entity
@OffPages
class Inquiry {

    private static final int LONGEST_ANSWERS = 20_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "created_at")
    private Instant createdAt;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "product_id")
    private @Nullable Long productId;

    @Column(name = "product_name")
    private String productName;

    @Column(name = "specialist_name")
    private String specialistName;

    private String name;
    private String email;
    private String phone;
    private String message;
    private String language;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    private boolean suspect;
    private boolean mailed;
    private boolean confirmed;

    @Column(name = "mail_id")
    private @Nullable Long mailId;

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    @Enumerated(EnumType.STRING)
    private InquiryState state = InquiryState.NEW;

    @Column(name = "state_at")
    private @Nullable Instant stateAt;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "answered_at"))
    @AttributeOverride(name = "personId", column = @Column(name = "answered_by_id"))
    private @Nullable Turn answered;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "closed_at"))
    @AttributeOverride(name = "personId", column = @Column(name = "closed_by_id"))
    private @Nullable Turn closed;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "reopened_at"))
    @AttributeOverride(name = "personId", column = @Column(name = "reopened_by_id"))
    private @Nullable Turn reopened;

    @Column(name = "changed_by_id")
    private @Nullable Long changedById;

    private String note = "";
    private String answer = "";

    /** What the form held; no two that came shortly after each other have the same. Null once that time is over. */
    private @Nullable String fingerprint;

    @Version
    private int version;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Inquiry() {}

    Inquiry(ContactRequest request, Addressee asked, Locale language, Instant now) {
        createdAt = now;
        kind = request.kind();
        CardSummary card = asked.card();
        productId = card == null ? null : card.id();
        productName = asked.subject();
        specialistName = asked.name();
        name = request.name();
        email = request.email();
        phone = request.phone();
        message = request.message();
        this.language = language.toLanguageTag();
        suspect = !request.trap().isEmpty();
        fingerprint = request.fingerprint(asked.handle());
    }

    Inquiry asDemo() {
        demo = true;
        fingerprint = null;
        return this;
    }

    /** By whom it was sent and who answers for it, as far as accounts tell. */
    Inquiry known(KnownPeople.Sender sender, @Nullable Long owner) {
        personId = sender.personId();
        organisationId = sender.organisationId();
        ownerId = owner;
        return this;
    }

    void mailedAs(Mail letter) {
        mailed = true;
        mailId = letter.id();
    }

    /** The reader gets a confirmation. */
    void confirmed() {
        confirmed = true;
    }

    void take(long person) {
        handOver(person, person);
    }

    void handOver(long owner, long by) {
        ownerId = owner;
        changedById = by;
    }

    /** Whoever answers what nobody had taken has taken it. */
    void answer(long by, Instant now) {
        ownerId = Objects.requireNonNullElse(ownerId, by);
        answered = turn(InquiryState.ANSWERED, by, now);
    }

    /** The same, with the words of it; a later answer stands below the one before. */
    void answer(String words, long by, Instant now) {
        String all = answer.isEmpty() ? words : answer + "\n\n" + words;
        answer = all.substring(Math.max(0, all.length() - LONGEST_ANSWERS));
        answer(by, now);
    }

    void close(long by, Instant now) {
        closed = turn(InquiryState.CLOSED, by, now);
    }

    void reopen(long by, Instant now) {
        reopened = turn(InquiryState.NEW, by, now);
    }

    private Turn turn(InquiryState next, long by, Instant now) {
        state = next;
        stateAt = now;
        changedById = by;
        return new Turn(now, by);
    }

    /** A program wrote it, as far as a person can tell. */
    void distrust(long by) {
        suspect = true;
        changedById = by;
    }

    /** A person wrote it after all. */
    void trust(long by) {
        suspect = false;
        changedById = by;
    }

    void note(String words, long by) {
        note = words;
        changedById = by;
    }

    ReaderQuestion seen(InquiryContext context) {
        return new ReaderQuestion(
                new ReaderQuestion.Seen(id(), version),
                createdAt,
                kind,
                new ReaderQuestion.About(productName, context.card(productId)),
                new ReaderQuestion.Sender(name, email, phone, context.organisation(organisationId), personId != null),
                message,
                language(),
                specialistName,
                context.person(ownerId),
                new ReaderQuestion.Progress(
                        state, turns(context), context.person(changedById), context.isOverdue(state, createdAt)),
                suspect,
                new ReaderQuestion.Delivery(mailed, context.letter(mailId)),
                answer,
                note);
    }

    private List<ReaderQuestion.Turned> turns(InquiryContext context) {
        return Stream.of(
                        turned(InquiryState.ANSWERED, answered, context),
                        turned(InquiryState.CLOSED, closed, context),
                        turned(InquiryState.NEW, reopened, context))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(ReaderQuestion.Turned::at))
                .toList();
    }

    private static Optional<ReaderQuestion.Turned> turned(
            InquiryState to, @Nullable Turn turn, InquiryContext context) {
        return turn == null
                ? Optional.empty()
                : Optional.of(new ReaderQuestion.Turned(to, turn.at(), context.person(turn.personId())));
    }

    /** The employees who had to do with it. */
    Stream<Long> staff() {
        Stream<Long> turners =
                Stream.of(answered, closed, reopened).filter(Objects::nonNull).map(Turn::personId);
        return Stream.concat(Stream.of(ownerId, changedById), turners).filter(Objects::nonNull);
    }

    Correspondence.Asked asked() {
        return new Correspondence.Asked(
                createdAt, kind, productName, specialistName, name, email, phone, message, state, answer, note);
    }

    long id() {
        return Objects.requireNonNull(id, "a question has a number once stored");
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }

    int version() {
        return version;
    }

    boolean isConfirmed() {
        return confirmed;
    }

    boolean isSuspect() {
        return suspect;
    }

    @Nullable
    Long productId() {
        return productId;
    }

    @Nullable
    Long organisationId() {
        return organisationId;
    }

    @Nullable
    Long mailId() {
        return mailId;
    }
}
