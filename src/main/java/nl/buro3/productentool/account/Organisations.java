package nl.buro3.productentool.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Organisations extends JpaRepository<Organisation, Long> {

    Optional<Organisation> findByHandle(String handle);

    List<Organisation> findAllByOrderByName();

    /** The handles that are this one, or this one with something behind it. */
    @Query("select o.handle from Organisation o where o.handle like concat(:handle, '%')")
    List<String> handlesBeginningWith(String handle);

    @Modifying
    @Query(
            "delete from Organisation o where o.demo = true and not exists (select m from Membership m where m.organisation = o)")
    void deleteDemoWithoutPeople();
}
