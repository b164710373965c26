package nl.buro3.productentool.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface Problems extends JpaRepository<Problem, Long> {

    List<Problem> findAllByOrderByPosition();

    Optional<Problem> findBySlug(String slug);
}
