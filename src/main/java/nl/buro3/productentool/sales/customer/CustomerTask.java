package nl.buro3.productentool.sales.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** What a colleague is to do for a customer, and by when. */
@Entity
@OffPages
class CustomerTask {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    private String what;
    private LocalDate due;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @Version
    private int version;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected CustomerTask() {}

    CustomerTask(long organisationId, @Nullable Long ownerId, String what, LocalDate due, boolean demo) {
        this.organisationId = organisationId;
        this.ownerId = ownerId;
        this.what = what;
        this.due = due;
        this.demo = demo;
    }

    /** Says that it was done; a second time changes nothing. */
    void finish(Instant now) {
        if (doneAt == null) {
            doneAt = now;
        }
    }

    void reopen() {
        doneAt = null;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long organisation() {
        return organisationId;
    }

    @Nullable
    Long owner() {
        return ownerId;
    }

    String what() {
        return what;
    }

    LocalDate due() {
        return due;
    }
}
