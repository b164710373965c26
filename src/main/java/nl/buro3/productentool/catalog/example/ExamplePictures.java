package nl.buro3.productentool.catalog.example;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface ExamplePictures extends JpaRepository<ExamplePicture, Long> {

    @Query("select p from ExamplePicture p where p.id = :id and p.example.product.status = PUBLISHED")
    Optional<ExamplePicture> findPublished(long id);
}
