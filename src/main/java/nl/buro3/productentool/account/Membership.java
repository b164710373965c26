package nl.buro3.productentool.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** Where somebody belongs, and with which role: to a customer company, or to the agency itself. */
@Entity
@OffPages
class Membership {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Organisation organisation;

    @Enumerated(EnumType.STRING)
    private Role role;

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
}
