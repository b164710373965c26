package nl.buro3.productentool.catalog.example;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import nl.buro3.productentool.catalog.picture.Picture;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "example_picture")
public class ExamplePicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Example example;

    private int position;

    @Column(name = "media_type")
    private String mediaType;

    private String alternative;

    @Basic(fetch = FetchType.LAZY)
    private byte[] content;

    @SuppressWarnings("NullAway.Init")
    protected ExamplePicture() {}

    ExamplePicture(Example example, int position, Picture picture) {
        this.example = example;
        this.position = position;
        this.mediaType = picture.mediaType();
        this.alternative = picture.alternative();
        this.content = picture.content();
    }

    ExampleCard.PictureRef ref() {
        return new ExampleCard.PictureRef(Objects.requireNonNull(id), alternative);
    }

    public Picture picture() {
        return new Picture(mediaType, alternative, content);
    }
}
