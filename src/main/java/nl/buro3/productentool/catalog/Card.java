package nl.buro3.productentool.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.buro3.productentool.catalog.picture.CardImage;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * A card as such: its address, what it says and shows itself, and since when. To what it is tied, and how it lives, is the
 * product's.
 */
@MappedSuperclass
public abstract class Card {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;

    private String name;
    private String summary;
    private String description;
    private String audience;
    private String delivery;

    @Embedded
    private PriceIndication price;

    @ElementCollection
    @CollectionTable(name = "product_benefit", joinColumns = @JoinColumn(name = "product_id"))
    @OrderColumn(name = "position")
    @Column(name = "text")
    @BatchSize(size = 100)
    private List<String> benefits = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_keyword", joinColumns = @JoinColumn(name = "product_id"))
    @OrderColumn(name = "position")
    @Column(name = "keyword")
    @BatchSize(size = 100)
    private List<String> keywords = new ArrayList<>();

    @Column(name = "picture_id")
    private @Nullable Long pictureId;

    @Column(name = "picture_alternative")
    private String pictureAlternative = "";

    private boolean demo;

    @Version
    private int version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init")
    Card() {}

    @SuppressWarnings("NullAway.Init")
    Card(String slug, Instant now) {
        this.slug = slug;
        createdAt = now;
        updatedAt = now;
    }

    /** Takes all of the content; lists that are the same are not touched, so that they are not written anew. */
    void write(CardContent content) {
        name = content.name();
        summary = content.summary();
        description = content.description();
        audience = content.audience();
        delivery = content.delivery();
        price = content.price();
        replace(benefits, content.benefits());
        replace(keywords, content.keywords());
    }

    /** Makes one list hold what the other does, and leaves it alone where it does already. */
    static <T> void replace(List<T> current, List<T> wanted) {
        if (!current.equals(wanted)) {
            current.clear();
            current.addAll(wanted);
        }
    }

    /** Gives the card a picture of its own, by its number; null for the drawn one. */
    public void picture(@Nullable Long picture, String alternative, Instant now) {
        pictureId = picture;
        pictureAlternative = alternative;
        touched(now);
    }

    public @Nullable Long pictureId() {
        return pictureId;
    }

    @Nullable
    CardImage image() {
        return pictureId == null ? null : new CardImage(pictureId, pictureAlternative);
    }

    /** Notes that something of the card changed. */
    public void touched(Instant now) {
        updatedAt = now;
    }

    void markAsDemo() {
        demo = true;
    }

    boolean isDemo() {
        return demo;
    }

    public long getId() {
        return Objects.requireNonNull(id, "a product has its number once it is stored");
    }

    public String getSlug() {
        return slug;
    }

    public int version() {
        return version;
    }

    Instant createdAt() {
        return createdAt;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    public CardContent content() {
        return new CardContent(
                name, summary, description, audience, delivery, price, List.copyOf(benefits), List.copyOf(keywords));
    }

    public String getName() {
        return name;
    }

    public String getSummary() {
        return summary;
    }

    public String getDescription() {
        return description;
    }

    public String getAudience() {
        return audience;
    }

    public PriceIndication getPrice() {
        return price;
    }

    public List<String> getBenefits() {
        return benefits;
    }

    public List<String> getKeywords() {
        return keywords;
    }
}
