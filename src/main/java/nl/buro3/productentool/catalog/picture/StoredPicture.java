package nl.buro3.productentool.catalog.picture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A picture of a card, an example or a person. They know it by its number alone, so that reading them reads no bytes. */
@Entity
@Table(name = "picture")
public class StoredPicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected StoredPicture() {}

    public StoredPicture(Picture picture) {
        this.mediaType = picture.mediaType();
        this.content = picture.content();
    }

    public long id() {
        return Objects.requireNonNull(id, "a picture has its number once it is stored");
    }

    public Picture picture() {
        return new Picture(mediaType, "", content);
    }
}
