package nl.buro3.productentool.catalog;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface Problems extends JpaRepository<Problem, Long> {

    List<Problem> findAllByOrderByPosition();

    Optional<Problem> findBySlug(String slug);

    /** The place after the last solution of each problem that has any. */
    @Query("select new nl.buro3.productentool.catalog.Problems$NextPlace(s.problem.id, max(s.position) + 1)"
            + " from Solution s group by s.problem.id")
    List<NextPlace> nextPlaces();

    /** Where the next solution of a problem goes. */
    record NextPlace(Long problem, Integer position) {}
}
