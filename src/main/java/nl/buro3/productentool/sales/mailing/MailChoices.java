package nl.buro3.productentool.sales.mailing;

import org.springframework.data.jpa.repository.JpaRepository;

interface MailChoices extends JpaRepository<MailChoice, Long> {}
