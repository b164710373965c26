package nl.buro3.productentool.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface People extends JpaRepository<Person, Long> {

    @EntityGraph(attributePaths = "organisation")
    Optional<Person> findByEmail(String email);

    @EntityGraph(attributePaths = "organisation")
    List<Person> findByIdIn(Collection<Long> ids);

    @EntityGraph(attributePaths = "organisation")
    List<Person> findByDemoTrueOrderByRoleDescName();

    List<Person> findByRoleNotAndEnabledTrueOrderByName(Role role);

    @EntityGraph(attributePaths = "organisation")
    List<Person> findByOrganisationHandleOrderByName(String handle);

    List<Person> findByRoleNotOrderByName(Role role);

    boolean existsByRoleAndEnabledTrueAndDemoFalse(Role role);

    boolean existsByRoleAndEnabledTrue(Role role);

    long countByDemoTrue();

    @Modifying
    @Query("delete from Person where demo = true")
    void deleteDemo();
}
