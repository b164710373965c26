package nl.buro3.productentool.catalog.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That an example shows a picture, where among its others, and what it says to who cannot see it. */
@Entity
@Table(name = "example_picture")
public class ExamplePicture {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Example example;

    private int position;
    private String alternative;

    @Column(name = "picture_id")
    private long pictureId;

    @SuppressWarnings("NullAway.Init")
    protected ExamplePicture() {}

    ExamplePicture(Example example, int position, long picture, String alternative) {
        this.example = example;
        this.position = position;
        this.pictureId = picture;
        this.alternative = alternative;
    }

    ExampleCard.PictureRef ref() {
        return new ExampleCard.PictureRef(Objects.requireNonNull(id), alternative);
    }

    long pictureId() {
        return pictureId;
    }
}
