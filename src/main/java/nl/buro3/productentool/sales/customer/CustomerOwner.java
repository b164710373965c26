package nl.buro3.productentool.sales.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import nl.buro3.productentool.page.OffPages;

/** Which colleague looks after a customer company. */
@Entity
@OffPages
class CustomerOwner {

    @Id
    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "person_id")
    private long personId;

    @SuppressWarnings("NullAway.Init")
    protected CustomerOwner() {}

    CustomerOwner(long organisationId, long personId) {
        this.organisationId = organisationId;
        this.personId = personId;
    }

    long organisation() {
        return organisationId;
    }

    long person() {
        return personId;
    }
}
