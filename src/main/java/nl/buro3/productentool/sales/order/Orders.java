package nl.buro3.productentool.sales.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Orders extends JpaRepository<Order, Long> {

    Optional<Order> findByNumber(String number);

    Optional<Order> findByOrganisationIdAndFormKey(long organisation, UUID key);

    List<Order> findByOrganisationIdOrderByPlacedAtDescIdDesc(long organisation, Limit most);

    long countByDemoTrue();

    List<Order> findByDemoTrue();

    @Modifying
    @Query("delete from Order o where o.placedAt < :before")
    int deletePlacedBefore(Instant before);
}
