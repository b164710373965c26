package nl.buro3.productentool.sharing;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buro3.productentool.account.proof.OneTimeCode;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** A link to product cards that an employee handed out. Of what opens it a hash is kept. */
@Entity
@OffPages
@Table(name = "share_link")
class ShareLink {

    /** How long a withdrawal can be undone. */
    static final Duration REGRET = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "token_hash")
    private String tokenHash;

    /** The hash of the token in small letters, for who has it in capitals. */
    @Column(name = "folded_hash")
    private String foldedHash;

    /** The token as {@link TokenSeal} keeps it. */
    @Column(name = "sealed_token")
    private String sealedToken;

    @Column(name = "product_id")
    private long productId;

    /** The cards behind the first. */
    @ElementCollection
    @CollectionTable(name = "share_link_card", joinColumns = @JoinColumn(name = "link_id"))
    @OrderColumn(name = "place")
    @Column(name = "product_id")
    private List<Long> further = new ArrayList<>();

    private @Nullable String recipient;
    private @Nullable String quote;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Column(name = "creator_id")
    private long creatorId;

    @Column(name = "taken_by")
    private @Nullable Long takenBy;

    @Column(name = "created_at")
    private Instant createdAt;

    private @Nullable String note;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    private @Nullable String language;

    @Column(name = "code_to")
    private @Nullable String codeTo;

    private OneTimeCode code = new OneTimeCode();

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable Long revokedBy;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected ShareLink() {}

    ShareLink(String token, TokenSeal seal, List<Long> products, LinkPurpose purpose, long creatorId, Instant now) {
        this.tokenHash = Sha256.hex(token);
        this.foldedHash = Sha256.hex(fold(token));
        this.sealedToken = seal.seal(token, tokenHash);
        leadTo(products);
        this.recipient = purpose.recipient();
        this.quote = purpose.quote();
        this.organisationId = purpose.organisationId();
        this.creatorId = creatorId;
        this.createdAt = now;
    }

    /** A token without the difference between capitals and small letters. */
    static String fold(String token) {
        return token.toLowerCase(Locale.ROOT);
    }

    ShareLink asDemo() {
        demo = true;
        return this;
    }

    /** Makes the link lead nowhere from now on; the first to do so is the one who did. */
    boolean revoke(long person, Clock clock) {
        if (revokedAt != null) {
            return false;
        }
        revokedAt = clock.instant();
        revokedBy = person;
        return true;
    }

    /**
     * Makes the link lead to its card again.
     *
     * @return whether it did not already
     * @throws RevokedForGoodException when it was withdrawn longer ago than {@link #REGRET}
     */
    boolean restore(Clock clock) {
        if (revokedAt == null) {
            return false;
        }
        if (clock.instant().isAfter(revokedAt.plus(REGRET))) {
            throw new RevokedForGoodException();
        }
        revokedAt = null;
        revokedBy = null;
        return true;
    }

    /** Opens as these terms say from now on; a code that was sent to another address opens nothing any more. */
    void open(LinkTerms terms) {
        if (!Objects.equals(codeTo, terms.codeTo())) {
            code = new OneTimeCode();
        }
        note = terms.note();
        endsOn = terms.endsOn();
        language = terms.language();
        codeTo = terms.codeTo();
    }

    /** Shows these cards from now on, the first of which is at least there. */
    final void leadTo(List<Long> products) {
        productId = products.getFirst();
        further.clear();
        further.addAll(products.subList(1, products.size()));
    }

    /** Is the link of this colleague from now on, too. */
    void takeOver(long person) {
        takenBy = person == creatorId ? null : person;
    }

    boolean isOpenOn(LocalDate day) {
        return revokedAt == null && (endsOn == null || !day.isAfter(endsOn));
    }

    boolean asksCode() {
        return codeTo != null;
    }

    /** A new code, to be sent to the address that the link asks one of. */
    String nextCode(Instant now) {
        return code.next(tokenHash, now);
    }

    boolean opensBy(String typed, Instant now) {
        return code.opens(tokenHash, typed, now);
    }

    List<Long> products() {
        return Stream.concat(Stream.of(productId), further.stream()).toList();
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long creatorId() {
        return creatorId;
    }

    long keeper() {
        return takenBy == null ? creatorId : takenBy;
    }

    boolean isOf(long person) {
        return creatorId == person || keeper() == person;
    }

    /** What opens it, where the key is there. */
    @Nullable
    String token(TokenSeal seal) {
        return seal.open(sealedToken, tokenHash).orElse(null);
    }

    LinkTerms terms() {
        return new LinkTerms(note, endsOn, language, codeTo);
    }

    /**
     * As others see it.
     *
     * @param token what opens it, for who may know that; else null
     */
    SharedLink link(@Nullable String token) {
        return new SharedLink(
                id(),
                token,
                products(),
                new LinkPurpose(recipient, quote, organisationId),
                terms(),
                creatorId,
                takenBy,
                createdAt,
                revokedAt == null ? null : new SharedLink.Revocation(revokedAt, revokedBy, revokedAt.plus(REGRET)));
    }
}
