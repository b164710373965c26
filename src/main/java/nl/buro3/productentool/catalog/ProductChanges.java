package nl.buro3.productentool.catalog;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProductChanges extends JpaRepository<ProductChange, Long> {

    List<ProductChange> findTop20ByProductIdOrderByAtDescIdDesc(long productId);
}
