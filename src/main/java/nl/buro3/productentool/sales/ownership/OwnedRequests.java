package nl.buro3.productentool.sales.ownership;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface OwnedRequests extends JpaRepository<OwnedRequest, Long> {

    @EntityGraph(attributePaths = "owned")
    @Query("select r from OwnedRequest r where r.owned.id in :owned order by r.askedAt desc, r.id desc")
    List<OwnedRequest> about(Collection<Long> owned, Limit most);

    Optional<OwnedRequest> findByOpenForId(long owned);

    @EntityGraph(attributePaths = "owned")
    Page<OwnedRequest> findByState(RequestState state, Pageable page);

    @EntityGraph(attributePaths = "owned")
    Page<OwnedRequest> findByStateNot(RequestState state, Pageable page);

    long countByState(RequestState state);

    /** For who is going to answer it; a second one waits, and then sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from OwnedRequest r where r.id = :id")
    Optional<OwnedRequest> forChange(long id);
}
