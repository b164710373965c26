package nl.buro3.productentool.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A link to a product card that an employee handed out. */
@Entity
@Table(name = "share_link")
class ShareLink {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String token;

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

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected ShareLink() {}

    ShareLink(String token, long productId, LinkPurpose purpose, long creatorId, Instant createdAt) {
        this.token = token;
        this.productId = productId;
        this.recipient = purpose.recipient();
        this.quote = purpose.quote();
        this.organisationId = purpose.organisationId();
        this.creatorId = creatorId;
        this.createdAt = createdAt;
    }

    ShareLink asDemo() {
        demo = true;
        return this;
    }

    /** Makes the link lead nowhere from now on. */
    void revoke(Clock clock) {
        if (revokedAt == null) {
            revokedAt = clock.instant();
        }
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
                revokedAt);
    }
}
