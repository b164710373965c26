package nl.buro3.productentool.catalog.example;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.Product;
import org.jspecify.annotations.Nullable;

/** A case in which the product was used for a customer. */
@Entity
public class Example {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Product product;

    private int position;
    private String title;
    private String sector;
    private String text;
    private @Nullable String link;

    @OneToMany(mappedBy = "example", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    private List<ExamplePicture> pictures = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Example() {}

    public Example(Product product, int position, ExampleText text) {
        this.product = product;
        this.position = position;
        this.title = text.title();
        this.sector = text.sector();
        this.text = text.text();
        this.link = text.link();
    }

    /** Shows the picture with this number behind the others. */
    public void show(long picture, String alternative) {
        pictures.add(new ExamplePicture(this, pictures.size(), picture, alternative));
    }

    /** Makes the examples of a product say this, in this order; one whose title stays keeps its pictures. */
    public static void fit(Product product, List<Example> examples, List<ExampleText> wanted) {
        List<Example> left = new ArrayList<>(examples);
        List<Example> fitted = new ArrayList<>();
        for (ExampleText words : wanted) {
            Example example = left.stream()
                    .filter(known -> known.title.equals(words.title()))
                    .findFirst()
                    .orElseGet(() -> new Example(product, 0, words));
            left.remove(example);
            example.say(words, fitted.size());
            fitted.add(example);
        }
        examples.clear();
        examples.addAll(fitted);
    }

    private void say(ExampleText words, int place) {
        position = place;
        sector = words.sector();
        text = words.text();
        link = words.link();
    }

    public Stream<Long> pictureIds() {
        return pictures.stream().map(ExamplePicture::pictureId);
    }

    public ExampleText words() {
        return new ExampleText(title, sector, text, link);
    }

    public ExampleCard card() {
        List<ExampleCard.PictureRef> shown =
                pictures.stream().map(ExamplePicture::ref).toList();
        return new ExampleCard(words(), shown);
    }
}
