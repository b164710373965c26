package nl.buro3.productentool.recommendation;

import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.specialist.Specialist;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

interface RecommendationRepository extends JpaRepository<Recommendation, Long> {

    @EntityGraph(attributePaths = {"product", "product.category", "category", "specialist"})
    @Query("select r from Recommendation r where :day between r.startsOn and r.endsOn order by r.startsOn desc, r.id")
    List<Recommendation> onDay(LocalDate day);

    boolean existsByCategory(Category category);

    boolean existsBySpecialist(Specialist specialist);

    List<Recommendation> findBySpecialist(Specialist specialist);

    long countByProductDemoTrue();

    @Modifying
    @Query("delete from Recommendation r where r.product in (select p from Product p where p.demo = true)")
    void deleteOfDemoCards();

    @Query("select p from Product p where p.slug = :slug")
    Product product(String slug);

    @Query("select c from Category c where c.path = :path")
    Category category(String path);

    @Query("select s from Specialist s where s.handle = :handle")
    Specialist specialist(String handle);
}
