package nl.buro3.productentool.catalog.category;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All categories. */
public interface Categories extends JpaRepository<Category, Long> {

    @EntityGraph(attributePaths = "parent")
    List<Category> findAllByOrderByPosition();

    Optional<Category> findByPath(String path);

    /** How many cards are filed under each category, as their main one or a further one, whatever their state. */
    @Query("select new nl.buro3.productentool.catalog.category.Categories$Filed(c.id, count(p)) from Category c"
            + " join Product p on p.category = c or c member of p.furtherCategories group by c.id")
    List<Filed> filed();

    /** How many cards a category has. */
    record Filed(Long category, Long cards) {}
}
