package nl.buro3.productentool.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.NativeQuery;
import org.springframework.data.jpa.repository.Query;

interface ShareLinkRepository extends JpaRepository<ShareLink, Long> {

    Optional<ShareLink> findByToken(String token);

    /** Those whose recipient or quote fits a pattern in small letters. */
    @Query("""
            select l from ShareLink l
            where lower(l.recipient) like :mark escape '!' or lower(l.quote) like :mark escape '!'""")
    List<ShareLink> naming(String mark);

    @Query("""
            select l from ShareLink l
            where l.organisationId = :organisationId and lower(l.recipient) = lower(:firstName)""")
    List<ShareLink> forFirstName(String firstName, long organisationId);

    List<ShareLink> findByFoldedToken(String foldedToken);

    /** The e-mail address of an employee who made links, as long as they can log in. */
    @NativeQuery("select email from person where id = :creatorId and enabled")
    Optional<String> addressOf(long creatorId);

    @Query("""
            select l from ShareLink l
            where l.creatorId = :creatorId and l.productId = :productId and l.revokedAt is null
              and l.recipient is null and l.quote is null and l.organisationId is null
            order by l.id limit 1""")
    Optional<ShareLink> forAnyone(long creatorId, long productId);

    @Query("""
            select l.productId from ShareLink l where l.creatorId = :creatorId
            group by l.productId order by max(l.createdAt) desc, max(l.id) desc""")
    List<Long> productsSharedBy(long creatorId, Limit most);

    List<ShareLink> findByIdIn(Collection<Long> ids);

    List<ShareLink> findTop200ByOrderByCreatedAtDescIdDesc();

    List<ShareLink> findByOrganisationIdOrderByCreatedAtDesc(long organisationId);
}
