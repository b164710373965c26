package nl.buro3.productentool.sharing;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface ShareLinkRepository extends JpaRepository<ShareLink, Long> {

    Optional<ShareLink> findByToken(String token);

    @Query("""
            select l from ShareLink l
            where l.creatorId = :creatorId and l.productId = :productId and l.revokedAt is null
              and l.recipient is null and l.quote is null and l.organisationId is null
            order by l.id limit 1""")
    Optional<ShareLink> forAnyone(long creatorId, long productId);

    List<ShareLink> findByIdIn(Collection<Long> ids);

    List<ShareLink> findTop200ByOrderByCreatedAtDescIdDesc();

    List<ShareLink> findByOrganisationIdOrderByCreatedAtDesc(long organisationId);
}
