package nl.buro3.productentool.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** Who belongs where. */
public interface Memberships extends JpaRepository<Membership, Long> {

    @Query("select m from Membership m where m.person.id = :person and m.organisation.id = :organisation")
    Optional<Membership> of(long person, long organisation);

    /** The customer companies of a person, the oldest first. */
    @EntityGraph(attributePaths = "organisation")
    @Query("select m from Membership m where m.person.id = :person and m.organisation is not null order by m.id")
    List<Membership> ofPerson(long person);

    /** The people of a customer company, those who keep it first, then by name. */
    @EntityGraph(attributePaths = "person")
    @Query(
            value = "select m from Membership m where m.organisation.id = :organisation"
                    + " order by m.manages desc, m.person.name, m.id",
            countQuery = "select count(m) from Membership m where m.organisation.id = :organisation")
    Page<Membership> ofOrganisation(long organisation, Pageable page);

    @EntityGraph(attributePaths = "person")
    @Query("select m from Membership m where m.organisation.handle = :handle"
            + " order by m.manages desc, m.person.name, m.id")
    List<Membership> ofHandle(String handle, Limit most);

    /** The people of a customer company who can come in, those who keep its people first, then by name. */
    @EntityGraph(attributePaths = "person")
    @Query("select m from Membership m where m.organisation.id = :organisation and m.person.enabled"
            + " order by m.manages desc, m.person.name, m.id")
    List<Membership> whoCanComeIn(long organisation, Limit most);

    /** How many belong to a company besides this person. */
    @Query("select count(m) from Membership m where m.organisation.id = :organisation and m.person.id <> :person")
    long others(long organisation, long person);

    /** How many besides this person keep the people of a company, and can come in. */
    @Query("select count(m) from Membership m where m.organisation.id = :organisation and m.person.id <> :person"
            + " and m.manages and m.person.enabled")
    long otherManagers(long organisation, long person);
}
