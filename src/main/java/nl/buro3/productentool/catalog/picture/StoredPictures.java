package nl.buro3.productentool.catalog.picture;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** All pictures, by their numbers. */
public interface StoredPictures extends JpaRepository<StoredPicture, Long> {

    /** The picture with this number, if a published card or a specialist shows it. */
    @Query("select p from StoredPicture p where p.id = :id"
            + " and (exists (select 1 from Product c where c.pictureId = p.id and c.status = PUBLISHED)"
            + " or exists (select 1 from Specialist s where s.portraitId = p.id))")
    Optional<StoredPicture> findShown(long id);

    /** What an example shows under this number of its own. */
    @Query("select p from StoredPicture p, ExamplePicture e where p.id = e.pictureId and e.id = :id")
    Optional<StoredPicture> findOfExample(long id);

    /** The same, if the example is one of a published card. */
    @Query("select p from StoredPicture p, ExamplePicture e where p.id = e.pictureId and e.id = :id"
            + " and e.example.product.status = PUBLISHED")
    Optional<StoredPicture> findOfPublishedExample(long id);

    /** Stores a picture and says by which number it is known. */
    default long keep(Picture picture) {
        return save(new StoredPicture(picture)).id();
    }

    /** Erases pictures that nothing shows any more, without reading them. */
    @Modifying
    @Query("delete from StoredPicture p where p.id in :ids")
    void erase(Collection<Long> ids);

    /** The same for one, or for none. */
    default void erase(@Nullable Long id) {
        erase(id == null ? List.of() : List.of(id));
    }
}
