package nl.buro3.productentool.catalog;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

/** All cards, whatever their status. */
public interface Products extends JpaRepository<Product, Long> {

    @EntityGraph(attributePaths = {"category", "category.parent"})
    Optional<Product> findBySlug(String slug);

    Optional<Product> findFirstByNameIgnoreCaseAndStatus(String name, ProductStatus status);

    @EntityGraph(attributePaths = {"category", "category.parent"})
    List<Product> findByIdIn(Collection<Long> ids);

    @Query("select s.slug from SlugHistory h join Product s on s.id = h.productId where h.oldSlug = :oldSlug")
    Optional<String> currentSlugOf(String oldSlug);

    boolean existsByIdAndStatusNot(long id, ProductStatus status);

    List<Product> findBySlugIn(Collection<String> slugs);

    /** Published products whose name holds these letters, by name. */
    @EntityGraph(attributePaths = {"category", "category.parent"})
    @Query("select p from Product p where p.status = PUBLISHED"
            + " and locate(lower(:letters), lower(p.name)) > 0 order by p.name, p.id")
    List<Product> named(String letters, Limit most);

    /** The slugs that are this one, or this one with something behind it. */
    @Query("select p.slug from Product p where p.slug like concat(:slug, '%')")
    List<String> slugsBeginningWith(String slug);

    /** The same of the slugs that products had before. */
    @Query("select h.oldSlug from SlugHistory h where h.oldSlug like concat(:slug, '%')")
    List<String> oldSlugsBeginningWith(String slug);

    @EntityGraph(attributePaths = {"category", "category.parent"})
    List<Product> findByStatusOrderByUpdatedAtDesc(ProductStatus status);

    /** Where the published cards stand, those that changed last first. */
    @Query("select new nl.buro3.productentool.catalog.CardAddress(p.slug, p.updatedAt) from Product p"
            + " where p.status = PUBLISHED order by p.updatedAt desc, p.id")
    List<CardAddress> addresses(Limit most);

    long countByStatus(ProductStatus status);

    boolean existsByStatus(ProductStatus status);

    Optional<Product> findFirstByStatusNotOrderByUpdatedAtDesc(ProductStatus status);

    /** Products of a status whose name holds these letters, the latest change first. */
    @EntityGraph(attributePaths = {"category", "category.parent"})
    @Query("select p from Product p where p.status = :status"
            + " and locate(lower(:letters), lower(p.name)) > 0 order by p.updatedAt desc, p.id")
    List<Product> latest(ProductStatus status, String letters, Limit most);

    /** Products that are offered or will be, whose name holds these letters, by name. */
    @Query("select p from Product p where p.status <> ARCHIVED"
            + " and locate(lower(:letters), lower(p.name)) > 0 order by p.name, p.id")
    List<Product> relatable(String letters, Limit most);

    @Query("select p.slug from Product p")
    List<String> allSlugs();

    long countByDemoTrue();
}
