package nl.buro3.productentool.sales.ownership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** A wish of a customer to renew, change or stop what they have, and what employees answered. */
@Entity
@OffPages
@Table(name = "owned_request")
class OwnedRequest {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "owned_product_id")
    private OwnedProduct owned;

    /** The number of the owned product as long as this waits: there is one at a time. */
    @Column(name = "open_for_id")
    private @Nullable Long openForId;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    private String note;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "asked_by_id")
    private @Nullable Long askedById;

    private String language;

    @Enumerated(EnumType.STRING)
    private RequestState state = RequestState.OPEN;

    private String answer = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by_id")
    private @Nullable Long answeredById;

    @Version
    private int version;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected OwnedRequest() {}

    /** @param person the number of who asks */
    OwnedRequest(OwnedProduct owned, Wish wish, long person, Locale language, Instant now) {
        this.owned = owned;
        this.openForId = owned.id();
        this.kind = Objects.requireNonNull(wish.kind());
        this.note = wish.note();
        this.askedAt = now;
        this.askedById = person;
        this.language = language.toLanguageTag();
    }

    OwnedRequest asDemo() {
        demo = true;
        return this;
    }

    /** Says yes or no to it, in words. */
    void answer(RequestState answered, String words, long by, Instant now) {
        state = answered;
        answer = words;
        answeredAt = now;
        answeredById = by;
        openForId = null;
    }

    /** It is asked no longer; there is no answer, but a moment at which it ended. */
    void withdraw(Instant now) {
        state = RequestState.WITHDRAWN;
        answeredAt = now;
        openForId = null;
    }

    boolean isOpen() {
        return state == RequestState.OPEN;
    }

    RequestSeen seen() {
        return new RequestSeen(
                new Seen(id(), version), owned.id(), kind, note, askedAt, state, answer, answeredAt, askedById);
    }

    long id() {
        return Objects.requireNonNull(id, "a request has a number once stored");
    }

    int version() {
        return version;
    }

    OwnedProduct owned() {
        return owned;
    }

    RequestKind kind() {
        return kind;
    }

    @Nullable
    Long askedById() {
        return askedById;
    }

    @Nullable
    Long answeredById() {
        return answeredById;
    }

    Locale language() {
        return Locale.forLanguageTag(language);
    }
}
