package nl.buro3.productentool.sales.mailing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface CardMails extends JpaRepository<CardMail, Long> {

    List<CardMail> findByPersonIdInAndSentAtAfter(Collection<Long> people, Instant after);

    List<CardMail> findByPersonIdOrderById(long personId);
}
