package nl.buro3.productentool.sales.quote;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface QuoteQuestions extends JpaRepository<QuoteQuestion, Long> {

    List<QuoteQuestion> findByQuoteIdOrderById(long quote);

    long countByQuoteId(long quote);
}
