package nl.buro3.productentool.sales.customer;

import org.springframework.data.jpa.repository.JpaRepository;

interface CustomerOwners extends JpaRepository<CustomerOwner, Long> {}
