package nl.buro3.productentool.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Everybody who can log in, or could. */
public interface People extends JpaRepository<Person, Long> {

    /** With all that a log-in asks of them. */
    @EntityGraph(attributePaths = {"memberships", "memberships.organisation", "credentials"})
    Optional<Person> findByEmail(String email);

    @EntityGraph(attributePaths = {"memberships", "memberships.organisation"})
    List<Person> findByIdIn(Collection<Long> ids);

    @EntityGraph(attributePaths = {"memberships", "memberships.organisation"})
    List<Person> findByDemoTrueOrderByName();

    /** The people of the agency, by name. */
    @EntityGraph(attributePaths = {"memberships", "memberships.organisation"})
    @Query("select p from Person p where exists (select m from Membership m where m.person = p and m.role <> CUSTOMER)"
            + " order by p.name")
    List<Person> staff();

    /** How many there are who can come in as administrators, and are not of the demo unless those count as well. */
    @Query("select count(p) from Person p where p.enabled and (:demoToo = true or not p.demo)"
            + " and exists (select m from Membership m where m.person = p and m.role = ADMINISTRATOR)")
    long administrators(boolean demoToo);

    long countByDemoTrue();

    @Modifying
    @Query("delete from Person where demo = true")
    void deleteDemo();
}
