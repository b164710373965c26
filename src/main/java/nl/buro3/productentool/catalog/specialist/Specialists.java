package nl.buro3.productentool.catalog.specialist;

import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.Product;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All specialists. */
public interface Specialists extends JpaRepository<Specialist, Long> {

    Optional<Specialist> findByHandle(String handle);

    Optional<Specialist> findFirstByEmailIgnoreCaseOrderById(String email);

    List<Specialist> findAllByOrderByName();

    /** The handles that are this one, or this one with something behind it. */
    @Query("select s.handle from Specialist s where s.handle like concat(:handle, '%')")
    List<String> handlesBeginningWith(String handle);

    /** The cards on which a specialist stands, whatever their state. */
    @Query("select p from Product p join p.specialists s where s = :specialist order by p.id")
    List<Product> cardsOf(Specialist specialist);

    /** On how many cards each specialist stands. */
    @Query("select new nl.buro3.productentool.catalog.specialist.Specialists$Asked(s.id, count(p)) from Product p"
            + " join p.specialists s group by s.id")
    List<Asked> asked();

    /** On how many cards a specialist stands. */
    record Asked(Long specialist, Long cards) {}

    /** Those who answer for most published products first. */
    @Query("select s from Specialist s order by (select count(p) from Product p join p.specialists answering"
            + " where answering = s and p.status = PUBLISHED) desc, s.id")
    List<Specialist> byProducts(Limit most);

    /** Those who answer for a published product, those for most first. */
    @Query("select s from Product p join p.specialists s where p.status = PUBLISHED group by s"
            + " order by count(p) desc, s.id")
    List<Specialist> answering();
}
