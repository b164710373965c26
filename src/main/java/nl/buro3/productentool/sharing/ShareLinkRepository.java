package nl.buro3.productentool.sharing;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface ShareLinkRepository extends JpaRepository<ShareLink, Long> {

    Optional<ShareLink> findByTokenHash(String tokenHash);

    List<ShareLink> findByFoldedHash(String foldedHash);

    /** For a change: who else changes it waits. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from ShareLink l where l.id = :id")
    Optional<ShareLink> forChange(long id);

    /** Those whose recipient, quote, note or address fits a pattern in small letters. */
    @Query("""
            select l from ShareLink l
            where lower(l.recipient) like :mark escape '!' or lower(l.quote) like :mark escape '!'
              or lower(l.note) like :mark escape '!' or lower(l.codeTo) like :mark escape '!'""")
    List<ShareLink> naming(String mark);

    @Query("""
            select l from ShareLink l
            where l.organisationId = :organisationId and lower(l.recipient) = lower(:firstName)""")
    List<ShareLink> forFirstName(String firstName, long organisationId);

    /** The e-mail address of an employee whose link it is, as long as they can log in. */
    @NativeQuery("select email from person where id = :person and enabled")
    Optional<String> addressOf(long person);

    /** Their name, as long as they can log in. */
    @NativeQuery("select name from person where id = :person and enabled")
    Optional<String> nameOf(long person);

    /** The newest, since one whose token cannot be read any more is followed by another. */
    @Query("""
            select l from ShareLink l
            where l.creatorId = :creatorId and l.productId = :productId and l.revokedAt is null
              and l.recipient is null and l.quote is null and l.organisationId is null
              and l.note is null and l.endsOn is null and l.language is null and l.codeTo is null
              and l.further is empty
            order by l.id desc limit 1""")
    Optional<ShareLink> forAnyone(long creatorId, long productId);

    @Query("""
            select l.productId from ShareLink l where l.creatorId = :creatorId
            group by l.productId order by max(l.createdAt) desc, max(l.id) desc""")
    List<Long> productsSharedBy(long creatorId, Limit most);

    List<ShareLink> findByIdIn(Collection<Long> ids);

    List<ShareLink> findTop200ByOrderByCreatedAtDescIdDesc();

    List<ShareLink> findByOrganisationIdOrderByCreatedAtDesc(long organisationId);
}
