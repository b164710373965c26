package nl.buro3.productentool.catalog.editing;

import java.util.Optional;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.catalog.picture.StoredPicture;
import nl.buro3.productentool.catalog.picture.StoredPictures;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pictures by their number, also those of cards that only employees see. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class HiddenPictures {

    private final StoredPictures pictures;

    HiddenPictures(StoredPictures pictures) {
        this.pictures = pictures;
    }

    /** A picture of an example, by its number there. */
    public Optional<Picture> ofExample(long id) {
        return pictures.findOfExample(id).map(StoredPicture::picture);
    }

    /** A card's own picture. */
    public Optional<Picture> ofCard(long id) {
        return pictures.findById(id).map(StoredPicture::picture);
    }
}
