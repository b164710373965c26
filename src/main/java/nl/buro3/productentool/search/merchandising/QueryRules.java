package nl.buro3.productentool.search.merchandising;

import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.Product;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface QueryRules extends JpaRepository<QueryRule, Long> {

    @EntityGraph(attributePaths = {"product", "product.category"})
    @Query("select r from QueryRule r order by r.id")
    List<QueryRule> withProducts();

    @Query("select r from QueryRule r order by r.id")
    List<QueryRule> inOrder();

    @Query("select p from Product p where p.id = :id")
    Optional<Product> product(long id);

    @Query("select p from Product p where p.slug = :slug")
    Optional<Product> product(String slug);

    long countByDemoTrue();

    @Modifying
    @Query("delete from QueryRule where demo = true")
    int deleteDemo();
}
