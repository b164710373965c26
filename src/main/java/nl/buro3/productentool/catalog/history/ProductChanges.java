package nl.buro3.productentool.catalog.history;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

/** What changed on cards, by whom. */
public interface ProductChanges extends JpaRepository<ProductChange, Long> {

    List<ProductChange> findTop20ByProductIdOrderByAtDescIdDesc(long productId);
}
