package nl.buro3.productentool.catalog.picture;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

public interface StoredPictures extends JpaRepository<StoredPicture, Long> {

    /** The picture with this number, if a published card or a specialist shows it. */
    @Query("select p from StoredPicture p where p.id = :id"
            + " and (exists (select 1 from Product c where c.pictureId = p.id and c.status = PUBLISHED)"
            + " or exists (select 1 from Specialist s where s.portraitId = p.id))")
    Optional<StoredPicture> findShown(long id);
}
