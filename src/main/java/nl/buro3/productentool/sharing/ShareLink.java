package nl.buro3.productentool.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** A link to a product card that an employee handed out. */
@Entity
@OffPages
@Table(name = "share_link")
class ShareLink {

    /** How long a withdrawal can be undone. */
    static final Duration REGRET = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String token;

    /** The token in small letters, for who has it in capitals. */
    @Column(name = "folded_token")
    private String foldedToken;

    @Column(name = "product_id")
    private long productId;

    private @Nullable String recipient;
    private @Nullable String quote;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Column(name = "creator_id")
    private long creatorId;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "revoked_by")
    private @Nullable Long revokedBy;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected ShareLink() {}

    ShareLink(String token, long productId, LinkPurpose purpose, long creatorId, Instant createdAt) {
        this.token = token;
        this.foldedToken = fold(token);
        this.productId = productId;
        this.recipient = purpose.recipient();
        this.quote = purpose.quote();
        this.organisationId = purpose.organisationId();
        this.creatorId = creatorId;
        this.createdAt = createdAt;
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
    void revoke(long person, Clock clock) {
        if (revokedAt == null) {
            revokedAt = clock.instant();
            revokedBy = person;
        }
    }

    /**
     * Makes the link lead to its card again.
     *
     * @throws RevokedForGoodException when it was withdrawn longer ago than {@link #REGRET}
     */
    void restore(Clock clock) {
        if (revokedAt != null && clock.instant().isAfter(revokedAt.plus(REGRET))) {
            throw new RevokedForGoodException();
        }
        revokedAt = null;
        revokedBy = null;
    }

    boolean isOpen() {
        return revokedAt == null;
    }

    boolean isDemo() {
        return demo;
    }

    SharedLink link() {
        return new SharedLink(
                Objects.requireNonNull(id),
                token,
                productId,
                new LinkPurpose(recipient, quote, organisationId),
                creatorId,
                createdAt,
                revokedAt == null ? null : new SharedLink.Revocation(revokedAt, revokedBy, revokedAt.plus(REGRET)));
    }
}
