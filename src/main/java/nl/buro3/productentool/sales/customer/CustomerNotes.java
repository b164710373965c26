package nl.buro3.productentool.sales.customer;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CustomerNotes extends JpaRepository<CustomerNote, Long> {

    List<CustomerNote> findByOrganisationIdOrderByWrittenAtDescIdDesc(long organisationId, Limit most);

    /** Those in which a pattern in small letters occurs. */
    @Query("select n from CustomerNote n where lower(n.words) like :mark escape '!'")
    List<CustomerNote> naming(String mark);

    long countByDemoTrue();

    @Modifying
    @Query("delete from CustomerNote where demo = true")
    void deleteDemo();
}
