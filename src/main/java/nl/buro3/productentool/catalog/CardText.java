package nl.buro3.productentool.catalog;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;

/** What is written on a card itself, as columns of its table: {@link CardContent}, as it is stored. */
@MappedSuperclass
public abstract class CardText {

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

    @SuppressWarnings("NullAway.Init")
    CardText() {}

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
