package nl.buro3.productentool.catalog;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Specialists extends JpaRepository<Specialist, Long> {

    Optional<Specialist> findByHandle(String handle);
}
