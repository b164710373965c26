package nl.buro3.productentool.sales.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** What a colleague heard of a customer. It is not changed afterwards, only taken away by who wrote it. */
@Entity
@OffPages
class CustomerNote {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String words;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected CustomerNote() {}

    CustomerNote(long organisationId, @Nullable Long authorId, Instant writtenAt, String words, boolean demo) {
        this.organisationId = organisationId;
        this.authorId = authorId;
        this.writtenAt = writtenAt;
        this.words = words;
        this.demo = demo;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    @Nullable
    Long author() {
        return authorId;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String words() {
        return words;
    }
}
