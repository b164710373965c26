package nl.buro3.productentool.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Specialists extends JpaRepository<Specialist, Long> {

    Optional<Specialist> findByHandle(String handle);

    Optional<Specialist> findFirstByEmailIgnoreCaseOrderById(String email);

    /** Those who answer for most published products first. */
    @Query("select s from Specialist s order by (select count(p) from Product p join p.specialists answering"
            + " where answering = s and p.status = PUBLISHED) desc, s.id")
    List<Specialist> byProducts(Limit most);

    /** Those who answer for a published product, those for most first. */
    @Query("select s from Product p join p.specialists s where p.status = PUBLISHED group by s"
            + " order by count(p) desc, s.id")
    List<Specialist> answering();
}
