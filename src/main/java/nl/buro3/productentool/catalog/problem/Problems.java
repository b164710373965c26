package nl.buro3.productentool.catalog.problem;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.category.Category;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All problems, in the order in which they are shown. */
public interface Problems extends JpaRepository<Problem, Long> {

    List<Problem> findAllByOrderByPosition();

    Optional<Problem> findBySlug(String slug);

    /** The place behind the last problem. */
    @Query("select coalesce(max(p.position) + 1, 0) from Problem p")
    int nextPosition();

    /** The place after the last solution of each problem that has any. */
    @Query("select new nl.buro3.productentool.catalog.problem.Problems$NextPlace(s.problem.id, max(s.position) + 1)"
            + " from Solution s group by s.problem.id")
    List<NextPlace> nextPlaces();

    /** Counts a change of these problems, so that who edits one of them sees that it is not what it was. */
    @Modifying
    @Query("update Problem p set p.version = p.version + 1 where p.id in :ids")
    void changed(Collection<Long> ids);

    /** All problems in their order, for the editors' list. */
    @Query("select new nl.buro3.productentool.catalog.problem.ProblemLine(p.slug, p.text,"
            + " (select count(s) from Solution s where s.problem = p),"
            + " (select count(q) from Question q where q.problem = p)) from Problem p order by p.position")
    List<ProblemLine> lines();

    /** The problems that a published product solves, in their order, with the category of each such product, best first. */
    @Query(
            "select new nl.buro3.productentool.catalog.problem.Problems$Solved(s.problem, s.product.category) from Solution s"
                    + " where s.product.status = PUBLISHED order by s.problem.position, s.problem.id, s.position")
    List<Solved> solved();

    /** Where the next solution of a problem goes. */
    record NextPlace(Long problem, Integer position) {}

    /** A problem, and the category of a product that solves it. */
    record Solved(Problem problem, Category category) {}
}
