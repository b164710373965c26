package nl.buro3.productentool.sales.quote;

import org.springframework.data.jpa.repository.JpaRepository;

interface QuoteAcceptances extends JpaRepository<QuoteAcceptance, Long> {}
