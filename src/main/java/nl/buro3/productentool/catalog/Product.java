package nl.buro3.productentool.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/**
 * Something that Buro 3 offers: a product or a service, as its card describes it.
 *
 * <p>Public for the search index, which maps it; the other modules get records from {@link Catalog}.
 */
@Entity
public class Product {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String slug;
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    private Category category;

    @ManyToMany
    @JoinTable(
            name = "product_category",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"))
    @BatchSize(size = 100)
    private Set<Category> furtherCategories = new LinkedHashSet<>();

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

    @ManyToMany
    @JoinTable(
            name = "product_specialist",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "specialist_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Specialist> specialists = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "product_relation", joinColumns = @JoinColumn(name = "product_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Relation> relations = new ArrayList<>();

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    @BatchSize(size = 100)
    private List<Example> examples = new ArrayList<>();

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 100)
    private List<Solution> solutions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ProductStatus status = ProductStatus.PUBLISHED;

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
    protected Product() {}

    /** A new card with nothing on it but a name; publish-ready once revised. */
    public Product(String slug, Category category, CardContent content, Instant now) {
        this.slug = slug;
        this.createdAt = now;
        this.category = category;
        apply(content, now);
    }

    /** A new card that only employees see, until it is published. */
    static Product draft(String slug, Category category, CardContent content, Instant now) {
        Product product = new Product(slug, category, content, now);
        product.status = ProductStatus.DRAFT;
        return product;
    }

    /** Marks the card as part of the demo data. */
    public Product asDemo() {
        demo = true;
        return this;
    }

    /** Gives the card new content. Says whether anything changed. */
    public boolean revise(CardContent content, Instant now) {
        if (content.equals(content())) {
            return false;
        }
        apply(content, now);
        return true;
    }

    private void apply(CardContent content, Instant now) {
        name = content.name();
        summary = content.summary();
        description = content.description();
        audience = content.audience();
        delivery = content.delivery();
        price = content.price();
        replace(benefits, content.benefits());
        replace(keywords, content.keywords());
        updatedAt = now;
    }

    private static <T> void replace(List<T> current, List<T> wanted) {
        if (!current.equals(wanted)) {
            current.clear();
            current.addAll(wanted);
        }
    }

    /** Files the card under a main category, and further ones. */
    public void fileUnder(Category main, Set<Category> further) {
        category = main;
        if (!furtherCategories.equals(further)) {
            furtherCategories.clear();
            furtherCategories.addAll(further);
        }
    }

    /** Files the card under another main category; a further one stays so unless it is now the main one. */
    void fileUnderMain(Category main) {
        category = main;
        furtherCategories.removeIf(further -> further.id() == main.id());
    }

    /** Gives the card a picture of its own, by its number; null for the drawn one. */
    void picture(@Nullable Long picture, String alternative, Instant now) {
        pictureId = picture;
        pictureAlternative = alternative;
        updatedAt = now;
    }

    @Nullable
    Long pictureId() {
        return pictureId;
    }

    /** The numbers of all its pictures: its own, and those of its examples. */
    List<Long> pictureIds() {
        return Stream.concat(Stream.ofNullable(pictureId), examples.stream().flatMap(Example::pictureIds))
                .toList();
    }

    private @Nullable CardImage image() {
        return pictureId == null ? null : new CardImage(pictureId, pictureAlternative);
    }

    /** Relates the card to these and no others, besides its successors. */
    void relateOnly(List<Relation> wanted) {
        relations.removeIf(relation -> relation.type() != RelationType.SUCCESSOR);
        relations.addAll(0, wanted);
    }

    /** Says who answers for the product; the first one is asked first. */
    public void answeredBy(List<Specialist> responsible) {
        replace(specialists, responsible);
    }

    /** Relates this product to another; a relation that is there already keeps its place. */
    public void relate(RelationType type, Product other, String reason) {
        if (other.equals(this)) {
            throw new IllegalArgumentException("a product cannot relate to itself: " + slug);
        }
        boolean known =
                relations.stream().anyMatch(r -> r.type() == type && r.related().equals(other));
        if (!known) {
            relations.add(new Relation(type, other, reason));
        }
    }

    /** Adds an example at the end, without pictures yet. */
    Example addExample(ExampleText text, Instant now) {
        Example example = new Example(this, examples.size(), text);
        examples.add(example);
        updatedAt = now;
        return example;
    }

    void solves(Solution solution) {
        solutions.add(solution);
    }

    void solvesNoLonger(Solution solution) {
        solutions.remove(solution);
    }

    /** Takes back that the product helps with the problems whose numbers are not among these. */
    void solvesOnly(Set<Long> problems) {
        solutions.removeIf(s -> !problems.contains(s.getProblem().id()));
    }

    /** Notes that something of the card besides its content changed. */
    void touched(Instant now) {
        updatedAt = now;
    }

    boolean isFiledUnder(Category main) {
        return category.id() == main.id();
    }

    /**
     * Shows the card to everybody; one that was archived has no successors any more.
     *
     * @throws UnfinishedCardException when it does not say what it is about
     */
    void publish(Instant now) {
        if (summary.isBlank() || description.isBlank()) {
            throw new UnfinishedCardException(slug, !summary.isBlank(), !description.isBlank());
        }
        relations.removeIf(relation -> relation.type() == RelationType.SUCCESSOR);
        status = ProductStatus.PUBLISHED;
        updatedAt = now;
    }

    /** Takes the card off the overview; its address answers 410 and names the successors from then on. */
    public void archive(List<Product> successors, Instant now) {
        successors.forEach(successor -> relate(RelationType.SUCCESSOR, successor, ""));
        status = ProductStatus.ARCHIVED;
        updatedAt = now;
    }

    public long getId() {
        return Objects.requireNonNull(id, "a product has its number once it is stored");
    }

    public String getSlug() {
        return slug;
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

    public List<Solution> getSolutions() {
        return solutions;
    }

    public Category getCategory() {
        return category;
    }

    /** All categories under which the card is found, each with its main category, without repetition. */
    public Stream<Category> allCategories() {
        return Stream.concat(Stream.of(category), furtherCategories.stream())
                .flatMap(c -> c.line().stream())
                .distinct();
    }

    public ProductStatus getStatus() {
        return status;
    }

    boolean isPublished() {
        return status == ProductStatus.PUBLISHED;
    }

    public Instant getUpdatedAt() {
        return updatedAt;
    }

    CardContent content() {
        return new CardContent(
                name, summary, description, audience, delivery, price, List.copyOf(benefits), List.copyOf(keywords));
    }

    int version() {
        return version;
    }

    boolean isDemo() {
        return demo;
    }

    Instant createdAt() {
        return createdAt;
    }

    List<Specialist> specialists() {
        return specialists;
    }

    /** The products that this one is related to, however. */
    public List<Product> relatedProducts() {
        return relations.stream().map(Relation::related).toList();
    }

    List<Relation> relations() {
        return relations;
    }

    /** The words of the examples. */
    public List<ExampleText> exampleTexts() {
        return examples.stream().map(Example::words).toList();
    }

    List<Example> examples() {
        return examples;
    }

    /** The card in a list. */
    public CardSummary card() {
        return new CardSummary(getId(), slug, name, summary, category.ref(), price, image());
    }
}
