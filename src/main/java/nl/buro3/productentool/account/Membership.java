package nl.buro3.productentool.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.Objects;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** Where somebody belongs, and with which role: to a customer company, or to the agency itself. */
@Entity
@OffPages
public class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean manages;

    @Column(name = "chosen_at")
    private @Nullable Instant chosenAt;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    /** @param organisation the customer company; given for a customer, and only then */
    Membership(Person person, Role role, @Nullable Organisation organisation) {
        if ((role == Role.CUSTOMER) != (organisation != null)) {
            throw new IllegalArgumentException("a customer, and nobody else, belongs to a customer company");
        }
        this.person = person;
        this.role = role;
        this.organisation = organisation;
    }

    Role role() {
        return role;
    }

    @Nullable
    OrganisationRef organisation() {
        return organisation == null ? null : organisation.ref();
    }

    /** The customer company of a membership that has one. */
    public Organisation company() {
        return Objects.requireNonNull(organisation, "the agency is no customer company");
    }

    boolean isOf(long company) {
        return organisation != null && organisation.ref().id() == company;
    }

    /** Whether they keep the people of the company. */
    public boolean manages() {
        return manages;
    }

    void manage(boolean keepsPeople) {
        if (organisation == null) {
            throw new IllegalStateException("the agency's own people have roles");
        }
        manages = keepsPeople;
    }

    /** From now on its person acts by this one. */
    public void choose(Instant now) {
        chosenAt = now;
    }

    /** When it was chosen; before all times where it never was. */
    Instant chosenAt() {
        return chosenAt == null ? Instant.MIN : chosenAt;
    }

    /** Makes an administrator of an employee, or the other way round. */
    void become(Role wanted) {
        if (organisation != null || wanted == Role.CUSTOMER) {
            throw new IllegalStateException("nobody is both of the agency and a customer");
        }
        role = wanted;
    }

    public Person person() {
        return person;
    }
}
