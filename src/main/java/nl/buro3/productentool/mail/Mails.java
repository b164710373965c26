package nl.buro3.productentool.mail;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import org.hibernate.jpa.SpecHints;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

/** All letters that are still kept, sent or not. */
public interface Mails extends JpaRepository<Mail, Long> {

    /** What is to be sent now, the longest waiting first; what another node is sending is passed over. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = "-2"))
    @Query("select m from Mail m where m.sentAt is null and not m.hopeless and m.dueAt <= :now order by m.dueAt, m.id")
    List<Mail> due(Instant now, Limit most);

    @Modifying
    @Query("delete from Mail m where m.createdAt < :before")
    int deleteCreatedBefore(Instant before);

    long countByCreatedAtBeforeAndSentAtIsNull(Instant before);

    long countByCreatedAtBeforeAndSentAtIsNullAndHopelessFalse(Instant before);

    long countBySentAtIsNullAndHopelessFalse();

    long countBySentAtIsNullAndHopelessTrue();

    @Query("select m from Mail m order by case when m.sentAt is null then 0 else 1 end, m.createdAt desc, m.id desc")
    List<Mail> latest(Limit most);

    /** To this address, or with answers to it. */
    @Query("select m from Mail m where lower(m.recipient) = lower(:email) or lower(m.replyTo) = lower(:email)"
            + " order by m.id")
    List<Mail> of(String email);

    @Modifying
    @Query("update Mail m set m.dueAt = :now, m.hopeless = false where m.sentAt is null")
    void makeDue(Instant now);
}
