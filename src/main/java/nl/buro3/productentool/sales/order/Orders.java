package nl.buro3.productentool.sales.order;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Orders extends JpaRepository<Order, Long> {

    Optional<Order> findByNumber(String number);

    Optional<Order> findByOrganisationIdAndFormKey(long organisation, UUID key);

    List<Order> findByOrganisationIdOrderByPlacedAtDescIdDesc(long organisation, Limit most);

    /** Those in whose number, reference or organisation's name this is, placed in a period, the newest first. */
    @Query(
            value = "select o from Order o join Organisation c on c.id = o.organisationId"
                    + " where o.placedAt >= :from and o.placedAt < :before and (lower(o.number) like :typed escape '!'"
                    + " or lower(o.reference) like :typed escape '!' or lower(c.name) like :typed escape '!')"
                    + " order by o.placedAt desc, o.id desc",
            countQuery = "select count(o) from Order o join Organisation c on c.id = o.organisationId"
                    + " where o.placedAt >= :from and o.placedAt < :before and (lower(o.number) like :typed escape '!'"
                    + " or lower(o.reference) like :typed escape '!' or lower(c.name) like :typed escape '!')")
    Page<Order> found(String typed, Instant from, Instant before, Pageable page);

    long countByDemoTrue();

    List<Order> findByDemoTrue();

    @Modifying
    @Query("delete from Order o where o.placedAt < :before")
    int deletePlacedBefore(Instant before);
}
