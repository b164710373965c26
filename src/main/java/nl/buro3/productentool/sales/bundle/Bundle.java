package nl.buro3.productentool.sales.bundle;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.page.OffPages;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What a customer puts together: of an organisation, or of one person who belongs to none. */
@Entity
@OffPages
class Bundle {

    static final int LONGEST_NAME = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String name;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    private boolean brought;
    private int revision = 1;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "begun_by_id")
    private @Nullable Long begunById;

    @Column(name = "changed_by_id")
    private @Nullable Long changedById;

    @Column(name = "shared_at")
    private @Nullable Instant sharedAt;

    private boolean demo;

    @OneToMany(mappedBy = "bundle", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("place, id")
    @BatchSize(size = 100)
    private List<StoredLine> lines = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Bundle() {}

    /** An empty one, of the organisation for which somebody acts, or else of themselves. */
    Bundle(String name, Account by, Instant now) {
        this.name = name;
        belongTo(by);
        begunById = by.id();
        changedById = by.id();
        createdAt = now;
        changedAt = now;
    }

    private void belongTo(Account person) {
        OrganisationRef organisation = person.organisation();
        organisationId = organisation == null ? null : organisation.id();
        ownerId = organisation == null ? person.id() : null;
    }

    /** What somebody had chosen before they logged in, theirs alone until they decide about it. */
    static Bundle brought(String name, Account by, Instant now) {
        Bundle bundle = new Bundle(name, by, now);
        bundle.organisationId = null;
        bundle.ownerId = by.id();
        bundle.brought = true;
        return bundle;
    }

    Bundle asDemo() {
        demo = true;
        return this;
    }

    /** Makes what was brought along a bundle like any other. */
    void keepApart(String as, Account by, Instant now) {
        brought = false;
        name = as;
        belongTo(by);
        touched(by, now);
    }

    void rename(String to, Account by, Instant now) {
        name = to;
        touched(by, now);
    }

    /** Notes that the agency was asked to look along. */
    void share(Account by, Instant now) {
        sharedAt = now;
        touched(by, now);
    }

    /** Makes the stored lines hold these. Says whether anything changed. */
    boolean write(BundleLines wanted, Account by, Instant now) {
        if (lines().equals(wanted)) {
            return false;
        }
        lines.removeIf(stored -> wanted.of(stored.product()).isEmpty());
        for (int place = 0; place < wanted.size(); place++) {
            write(wanted.all().get(place), place);
        }
        lines.sort(StoredLine.IN_ORDER);
        touched(by, now);
        return true;
    }

    private void write(BundleLine line, int place) {
        lines.stream()
                .filter(stored -> stored.product() == line.product())
                .findFirst()
                .orElseGet(() -> {
                    StoredLine added = new StoredLine(this, line.product());
                    lines.add(added);
                    return added;
                })
                .write(line, place);
    }

    private void touched(Account by, Instant now) {
        revision++;
        changedAt = now;
        changedById = by.id();
    }

    long id() {
        return Objects.requireNonNull(id, "a bundle has its number once it is stored");
    }

    int revision() {
        return revision;
    }

    boolean isBrought() {
        return brought;
    }

    BundleLines lines() {
        return new BundleLines(lines.stream().map(StoredLine::line).toList());
    }

    /** Whether somebody may see and change it: people of its organisation, its owner, and those of the agency. */
    boolean isFor(Account person) {
        if (brought) {
            return Objects.equals(ownerId, person.id());
        }
        OrganisationRef organisation = person.organisation();
        return person.isStaff()
                || Objects.equals(ownerId, person.id())
                || (organisationId != null && organisation != null && organisationId == organisation.id());
    }

    BundleHead head() {
        return new BundleHead(
                id(), revision, name, organisationId, ownerId, lines.size(), changedAt, changedById, sharedAt);
    }
}
