package nl.buro3.productentool.catalog;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.example.Example;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.problem.Solution;
import nl.buro3.productentool.catalog.specialist.Specialist;
import org.hibernate.annotations.BatchSize;

/**
 * Something that Buro 3 offers: a product or a service, as its card describes it.
 *
 * <p>Public for the search index, which maps it; the other modules get records from {@link Catalog}.
 */
@Entity
public class Product extends Card {

    @ManyToOne(fetch = FetchType.LAZY)
    private Category category;

    @ManyToMany
    @JoinTable(
            name = "product_category",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "category_id"))
    @BatchSize(size = 100)
    private Set<Category> furtherCategories = new LinkedHashSet<>();

    @ManyToMany
    @JoinTable(
            name = "product_specialist",
            joinColumns = @JoinColumn(name = "product_id"),
            inverseJoinColumns = @JoinColumn(name = "specialist_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    private List<Specialist> specialists = new ArrayList<>();

    @Embedded
    private Relations relations = new Relations();

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("position, id")
    @BatchSize(size = 100)
    private List<Example> examples = new ArrayList<>();

    @OneToMany(mappedBy = "product", cascade = CascadeType.ALL, orphanRemoval = true)
    @BatchSize(size = 100)
    private List<Solution> solutions = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private ProductStatus status = ProductStatus.PUBLISHED;

    @SuppressWarnings("NullAway.Init")
    protected Product() {}

    /** A new card with nothing on it but a name; publish-ready once revised. */
    public Product(String slug, Category category, CardContent content, Instant now) {
        super(slug, now);
        this.category = category;
        write(content);
    }

    /** A new card that only employees see, until it is published. */
    public static Product draft(String slug, Category category, CardContent content, Instant now) {
        Product product = new Product(slug, category, content, now);
        product.status = ProductStatus.DRAFT;
        return product;
    }

    /** Marks the card as part of the demo data. */
    public Product asDemo() {
        markAsDemo();
        return this;
    }

    /** Gives the card new content. Says whether anything changed. */
    public boolean revise(CardContent content, Instant now) {
        if (content.equals(content())) {
            return false;
        }
        write(content);
        touched(now);
        return true;
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
    public void fileUnderMain(Category main) {
        category = main;
        furtherCategories.removeIf(further -> further.id() == main.id());
    }

    /** The numbers of all its pictures: its own, and those of its examples. */
    public List<Long> pictureIds() {
        return Stream.concat(Stream.ofNullable(pictureId()), examples.stream().flatMap(Example::pictureIds))
                .toList();
    }

    /** Relates the card to these and no others, besides its successors. */
    public void relateOnly(List<Relation> wanted) {
        relations.only(wanted);
    }

    /** Relates the card to these and no others, successors too. */
    public void relateExactly(List<Relation> wanted) {
        relations.exactly(wanted);
    }

    /** Has these examples and no others, in this order; one whose title stays keeps its pictures. */
    public void exemplify(List<ExampleText> wanted) {
        Example.fit(this, examples, wanted);
    }

    /** Stands again where it stood before something that is undone. */
    public void standAgain(ProductStatus before) {
        status = before;
    }

    /** Says who answers for the product; the first one is asked first. */
    public void answeredBy(List<Specialist> responsible) {
        replace(specialists, responsible);
    }

    /** Relates this product to another; a relation that is there already keeps its place. */
    public void relate(RelationType type, Product other, String reason) {
        if (other.equals(this)) {
            throw new IllegalArgumentException("a product cannot relate to itself: " + getSlug());
        }
        relations.add(type, other, reason);
    }

    /** Adds an example at the end, without pictures yet. */
    public Example addExample(ExampleText text, Instant now) {
        Example example = new Example(this, examples.size(), text);
        examples.add(example);
        touched(now);
        return example;
    }

    public void solves(Solution solution) {
        solutions.add(solution);
    }

    public void solvesNoLonger(Solution solution) {
        solutions.remove(solution);
    }

    /** Takes back that the product helps with the problems whose numbers are not among these. */
    public void solvesOnly(Set<Long> problems) {
        solutions.removeIf(s -> !problems.contains(s.getProblem().id()));
    }

    public boolean isFiledUnder(Category main) {
        return category.id() == main.id();
    }

    /**
     * Shows the card to everybody; one that was archived has no successors any more.
     *
     * @throws UnfinishedCardException when it does not say what it is about
     */
    public void publish(Instant now) {
        if (getSummary().isBlank() || getDescription().isBlank()) {
            throw new UnfinishedCardException(
                    getSlug(), !getSummary().isBlank(), !getDescription().isBlank());
        }
        relations.withoutSuccessors();
        status = ProductStatus.PUBLISHED;
        touched(now);
    }

    /** Takes the card off the overview; its address answers 410 and names the successors from then on. */
    public void archive(List<Product> successors, Instant now) {
        successors.forEach(successor -> relate(RelationType.SUCCESSOR, successor, ""));
        status = ProductStatus.ARCHIVED;
        touched(now);
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

    /** The categories under which it is found besides its main one. */
    public Stream<Category> furtherCategories() {
        return furtherCategories.stream();
    }

    public ProductStatus getStatus() {
        return status;
    }

    public boolean isPublished() {
        return status == ProductStatus.PUBLISHED;
    }

    public List<Specialist> specialists() {
        return specialists;
    }

    /** The products that this one is related to, however. */
    public List<Product> relatedProducts() {
        return relations.all().stream().map(Relation::related).toList();
    }

    public List<Relation> relations() {
        return relations.all();
    }

    /** The words of the examples. */
    public List<ExampleText> exampleTexts() {
        return examples.stream().map(Example::words).toList();
    }

    public List<Example> examples() {
        return examples;
    }

    /** The card in a list. */
    public CardSummary card() {
        return new CardSummary(getId(), getSlug(), getName(), getSummary(), category.ref(), getPrice(), image());
    }
}
