package nl.buro3.productentool.sales.bundle;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface StoredBundles extends JpaRepository<Bundle, Long> {

    /** For who is going to change it; a second one waits, and then sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Bundle b where b.id = :id")
    Optional<Bundle> forChange(long id);

    /** The bundles of an organisation and those that are somebody's alone, those that changed last first. */
    @Query("select b from Bundle b where not b.brought and (b.organisationId = :organisation or b.ownerId = :person)"
            + " order by b.changedAt desc, b.id desc")
    List<Bundle> of(@Nullable Long organisation, long person, Limit most);

    /** The bundles of an organisation, those that changed last first. */
    @Query("select b from Bundle b where not b.brought and b.organisationId = :organisation"
            + " order by b.changedAt desc, b.id desc")
    List<Bundle> ofOrganisation(long organisation, Limit most);

    /** What somebody brought along and has not decided about, the oldest first. */
    @Query("select b from Bundle b where b.brought and b.ownerId = :person order by b.id")
    List<Bundle> broughtBy(long person, Limit most);

    @Query("select b.revision from Bundle b where b.id = :id")
    Optional<Integer> revision(long id);

    /** The bundles of customers in whose name, or that of whose organisation or owner, these letters are. */
    @Query("select b from Bundle b left join Organisation o on o.id = b.organisationId"
            + " left join Person p on p.id = b.ownerId where not b.brought"
            + " and (locate(:letters, lower(b.name)) > 0 or locate(:letters, lower(o.name)) > 0"
            + " or locate(:letters, lower(p.name)) > 0)"
            + " order by case when b.sharedAt is null then 1 else 0 end, b.changedAt desc, b.id desc")
    Page<Bundle> found(String letters, Pageable page);

    /** What somebody began, changed or owns, with its lines. */
    @EntityGraph(attributePaths = "lines")
    @Query("select b from Bundle b where b.ownerId = :person or b.begunById = :person or b.changedById = :person"
            + " order by b.id")
    List<Bundle> by(long person);

    @Modifying
    @Query("delete from Bundle b where b.ownerId = :person")
    void deleteOwned(long person);

    @Modifying
    @Query(value = "update bundle set begun_by_id = null where begun_by_id = :person", nativeQuery = true)
    void forgetBeginner(long person);

    @Modifying
    @Query(value = "update bundle set changed_by_id = null where changed_by_id = :person", nativeQuery = true)
    void forgetChanger(long person);

    @Modifying
    @Query(value = "update bundle_meeting set by_id = null where by_id = :person", nativeQuery = true)
    void forgetLeader(long person);

    /** Takes the notes away that name somebody. */
    @Modifying
    @Query(value = "update bundle_line set note = '' where lower(note) like :mark escape '!'", nativeQuery = true)
    void blankNotes(String mark);

    @Modifying
    @Query(
            value = "update bundle_meeting set agreed = '' where lower(agreed) like :mark escape '!'",
            nativeQuery = true)
    void blankAgreements(String mark);

    @Modifying
    @Query(
            value = "update bundle_topic set note = '', agreed = ''"
                    + " where lower(note) like :mark escape '!' or lower(agreed) like :mark escape '!'",
            nativeQuery = true)
    void blankTopics(String mark);

    @Modifying
    @Query(value = "update bundle set name = 'Pakket' where lower(name) like :mark escape '!'", nativeQuery = true)
    void blankNames(String mark);

    long countByDemoTrue();

    @Modifying
    @Query("delete from Bundle where demo = true")
    void deleteDemo();
}
