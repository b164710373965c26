package nl.buro3.productentool.sales.mailing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** That somebody was sent a mail with cards; what stood in it is in the outbox as long as letters are kept. */
@Entity
@OffPages
class CardMail {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Column(name = "sender_id")
    private @Nullable Long senderId;

    private String subject;

    @Column(name = "sent_at")
    private Instant sentAt;

    @SuppressWarnings("NullAway.Init")
    protected CardMail() {}

    CardMail(long personId, long organisationId, long senderId, String subject, Instant sentAt) {
        this.personId = personId;
        this.organisationId = organisationId;
        this.senderId = senderId;
        this.subject = subject;
        this.sentAt = sentAt;
    }

    long person() {
        return personId;
    }

    String subject() {
        return subject;
    }

    Instant sentAt() {
        return sentAt;
    }
}
