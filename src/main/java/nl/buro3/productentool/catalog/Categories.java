package nl.buro3.productentool.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;

interface Categories extends JpaRepository<Category, Long> {

    @EntityGraph(attributePaths = "parent")
    List<Category> findAllByOrderByPosition();

    Optional<Category> findByPath(String path);
}
