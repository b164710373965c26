package nl.buro3.productentool.sales.customer;

import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface CustomerTasks extends JpaRepository<CustomerTask, Long> {

    List<CustomerTask> findByOrganisationIdAndDoneAtIsNullOrderByDueAscIdAsc(long organisationId, Limit most);

    List<CustomerTask> findByOwnerIdAndDoneAtIsNullOrderByDueAscIdAsc(long ownerId, Limit most);

    /** Those in which a pattern in small letters occurs. */
    @Query("select t from CustomerTask t where lower(t.what) like :mark escape '!'")
    List<CustomerTask> naming(String mark);

    long countByDemoTrue();

    @Modifying
    @Query("delete from CustomerTask where demo = true")
    void deleteDemo();
}
