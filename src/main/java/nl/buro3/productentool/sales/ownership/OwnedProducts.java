package nl.buro3.productentool.sales.ownership;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface OwnedProducts extends JpaRepository<OwnedProduct, Long> {

    /** What an organisation has or had: what lasts first, and of that what ends first. */
    @Query("select o from OwnedProduct o where o.organisationId = :organisation"
            + " order by case when o.replaced then 2 when o.until is null then 1 when o.until < :today then 2 else 0 end,"
            + " o.until, o.since desc, o.id")
    List<OwnedProduct> of(long organisation, LocalDate today, Limit most);

    Optional<OwnedProduct> findByIdAndOrganisationId(long id, long organisation);

    /** For who is going to change it; a second one waits, and then sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from OwnedProduct o where o.id = :id")
    Optional<OwnedProduct> forChange(long id);

    /** What came from the lines of an order or a quote, such as {@code offerte/7/%}, to be changed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from OwnedProduct o where o.origin like :origin order by o.id")
    List<OwnedProduct> fromLinesOf(String origin);

    boolean existsByOrigin(String origin);

    long countByDemoTrue();

    @Modifying
    @Query("delete from OwnedProduct where demo = true")
    void deleteDemo();
}
