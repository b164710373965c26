package nl.buro3.productentool.outreach;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface Inquiries extends JpaRepository<Inquiry, Long>, JpaSpecificationExecutor<Inquiry> {

    /** What the same form left behind since then. */
    Optional<Inquiry> findByFingerprintAndCreatedAtGreaterThanEqual(String fingerprint, Instant since);

    /** Lets the same form be sent anew: what came before then was another time. */
    @Modifying
    @Query("update Inquiry i set i.fingerprint = null where i.fingerprint = :fingerprint and i.createdAt < :since")
    void release(String fingerprint, Instant since);

    /** For who is going to change it; a second one waits, and then sees what the first did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Inquiry i where i.id = :id")
    Optional<Inquiry> forChange(long id);

    long countByStateAndSuspectFalse(InquiryState state);

    long countByStateAndSuspectFalseAndCreatedAtBefore(InquiryState state, Instant before);

    @Query("select i from Inquiry i where lower(i.email) = lower(:email) or i.personId in :people order by i.id")
    List<Inquiry> of(String email, Collection<Long> people);

    @Modifying
    @Query("delete from Inquiry i where i.state <> NEW and i.stateAt < :before")
    int deleteDoneBefore(Instant before);

    long countByDemoTrue();

    @Modifying
    @Query("delete from Inquiry where demo = true")
    void deleteDemo();
}
