package nl.buro3.productentool.account;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Customer companies. */
public interface Organisations extends JpaRepository<Organisation, Long> {

    Optional<Organisation> findByHandle(String handle);

    /** For who changes the people of a company: the next one waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Organisation o where o.id = :id")
    Optional<Organisation> forChange(long id);

    /** Some of those with this in their name, by name; {@code !} stands before a sign that means something to SQL. */
    @Query("select o from Organisation o where lower(o.name) like :pattern escape '!' order by o.name, o.id")
    List<Organisation> named(String pattern, Limit most);

    Optional<Organisation> findFirstByNameIgnoreCaseOrderById(String name);

    /** The handles that are this one, or this one with something behind it. */
    @Query("select o.handle from Organisation o where o.handle like concat(:handle, '%')")
    List<String> handlesBeginningWith(String handle);

    @Modifying
    @Query(
            "delete from Organisation o where o.demo = true and not exists (select m from Membership m where m.organisation = o)")
    void deleteDemoWithoutPeople();
}
