package nl.buro3.productentool.account;

import jakarta.persistence.LockModeType;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Slug;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** Customer companies. */
public interface Organisations extends JpaRepository<Organisation, Long> {

    /** The longest short name before a number is put behind it. */
    int LONGEST_HANDLE = 70;

    /** A short name for addresses that no company has yet. */
    default String freeHandle(String name) {
        String made = Slug.of(name);
        String cut = made.substring(0, Math.min(made.length(), LONGEST_HANDLE)).replaceFirst("-+$", "");
        String base = cut.isEmpty() ? "klant" : cut;
        Set<String> taken = new HashSet<>(handlesBeginningWith(base));
        return Stream.concat(Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "-" + n))
                .filter(handle -> !taken.contains(handle))
                .findFirst()
                .orElseThrow();
    }

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
