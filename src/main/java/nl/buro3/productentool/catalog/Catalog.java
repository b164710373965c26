package nl.buro3.productentool.catalog;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.category.CategoryNode;
import nl.buro3.productentool.catalog.example.Example;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.catalog.picture.StoredPicture;
import nl.buro3.productentool.catalog.picture.StoredPictures;
import nl.buro3.productentool.catalog.problem.Problem;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.catalog.problem.Problems;
import nl.buro3.productentool.catalog.specialist.Specialist;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.specialist.Specialists;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The catalogue as readers see it. Drafts are not in it; archived products are, so that their page can say so. */
@Service
@Transactional(readOnly = true)
public class Catalog {

    private static final int MOST_LISTED = 500;

    private final Products products;
    private final Categories categories;
    private final Problems problems;
    private final Specialists specialists;
    private final StoredPictures pictures;

    Catalog(
            Products products,
            Categories categories,
            Problems problems,
            Specialists specialists,
            StoredPictures pictures) {
        this.products = products;
        this.categories = categories;
        this.problems = problems;
        this.specialists = specialists;
        this.pictures = pictures;
    }

    /** The card with this slug, published or archived. */
    public Optional<CardDetails> details(String slug) {
        return products.findBySlug(slug)
                .filter(p -> p.getStatus() != ProductStatus.DRAFT)
                .map(Catalog::detailsOf);
    }

    /** The published card with this slug and everything on it. */
    public Optional<CardDetails> published(String slug) {
        return products.findBySlug(slug).filter(Catalog::isPublished).map(Catalog::detailsOf);
    }

    /** The present slug of a product that was known under this one before. */
    public Optional<String> movedTo(String oldSlug) {
        return products.currentSlugOf(oldSlug);
    }

    /** The published card with this slug, as in a list. */
    public Optional<CardSummary> card(String slug) {
        return products.findBySlug(slug).filter(Catalog::isPublished).map(Product::card);
    }

    /** The name of the card with this slug, published or archived. */
    public Optional<String> name(String slug) {
        return products.findBySlug(slug)
                .filter(p -> p.getStatus() != ProductStatus.DRAFT)
                .map(p -> p.card().name());
    }

    /** The cards with these numbers, whatever their status, by number; unknown numbers are left out. */
    public Map<Long, CardSummary> cards(Collection<Long> ids) {
        return products.findByIdIn(ids).stream()
                .map(Product::card)
                .collect(Collectors.toMap(CardSummary::id, Function.identity()));
    }

    /** The same in the order of their numbers. */
    public List<CardSummary> cardsInOrder(List<Long> ids) {
        Map<Long, CardSummary> known = cards(ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(known.get(id))).toList();
    }

    /**
     * The cards with these numbers, published or archived, with their relations, by number; others are left out. It costs
     * as many queries for many cards as for one.
     */
    public Map<Long, OfferedCard> offered(Collection<Long> ids) {
        return products.findByIdIn(ids).stream()
                .filter(p -> p.getStatus() != ProductStatus.DRAFT)
                .map(p -> new OfferedCard(p.card(), p.getStatus(), related(p)))
                .collect(Collectors.toMap(offered -> offered.card().id(), Function.identity()));
    }

    /** Whether readers can see the page of the product with this number: it is published, or archived. */
    public boolean isShown(long id) {
        return products.existsByIdAndStatusNot(id, ProductStatus.DRAFT);
    }

    /** Who is asked about a product, whatever its status: the specialist with this e-mail address, or else its first. */
    public Optional<SpecialistCard> contact(long id, String email) {
        return specialists
                .findFirstByEmailIgnoreCaseOrderById(email)
                .or(() -> products.findById(id)
                        .flatMap(p -> p.specialists().stream().findFirst()))
                .map(Specialist::card);
    }

    /** The numbers of the products with these slugs, by slug; unknown slugs and drafts are left out. */
    public Map<String, Long> idsOf(Collection<String> slugs) {
        return products.findBySlugIn(slugs).stream()
                .filter(p -> p.getStatus() != ProductStatus.DRAFT)
                .collect(Collectors.toMap(Product::getSlug, Product::getId));
    }

    /** Where the published cards stand, those that changed last first. */
    public List<CardAddress> addresses(int most) {
        return products.addresses(Limit.of(most));
    }

    /** The published cards by the name of their main category, both by name; at most {@value #MOST_LISTED} cards. */
    public Map<String, List<CardSummary>> byCategory() {
        return products.named("", Limit.of(MOST_LISTED)).stream()
                .map(Product::card)
                .collect(Collectors.groupingBy(card -> card.category().mainName(), TreeMap::new, Collectors.toList()));
    }

    /** The main categories with their sub-categories, in order. */
    public List<CategoryNode> categories() {
        List<Category> all = categories.findAllByOrderByPosition();
        return childrenOf(null, all);
    }

    private static List<CategoryNode> childrenOf(@Nullable Category parent, List<Category> all) {
        return all.stream()
                .filter(c -> Objects.equals(c.getParent(), parent))
                .map(c -> new CategoryNode(c.ref(), c.summary(), childrenOf(c, all)))
                .toList();
    }

    /** The problems that the catalogue solves, in order. */
    public List<ProblemRef> problems() {
        return problems.findAllByOrderByPosition().stream().map(Problem::ref).toList();
    }

    /** The problem with this slug. */
    public Optional<ProblemRef> problem(String slug) {
        return problems.findBySlug(slug).map(Problem::ref);
    }

    /** A picture of an example of a published card, by its number. */
    public Optional<Picture> picture(long id) {
        return pictures.findOfPublishedExample(id).map(StoredPicture::picture);
    }

    /** The picture of a published card or a specialist, by its number. */
    public Optional<Picture> shownPicture(long id) {
        return pictures.findShown(id).map(StoredPicture::picture);
    }

    private static boolean isPublished(Product product) {
        return product.getStatus() == ProductStatus.PUBLISHED;
    }

    private static List<CardDetails.Related> related(Product product) {
        return product.relations().stream()
                .filter(r -> isPublished(r.related()))
                .map(r -> new CardDetails.Related(r.type(), r.related().card(), r.reason()))
                .toList();
    }

    public static CardDetails detailsOf(Product product) {
        return new CardDetails(
                product.card(),
                product.content(),
                product.getCategory().line().stream().map(Category::ref).toList(),
                product.examples().stream().map(Example::card).toList(),
                product.specialists().stream().map(Specialist::card).toList(),
                related(product),
                product.getSolutions().stream()
                        .sorted(Comparator.comparingInt(s -> s.getProblem().position()))
                        .map(s -> new CardDetails.Solved(s.getProblem().ref(), s.getReason()))
                        .toList(),
                product.getStatus(),
                product.version(),
                product.getUpdatedAt());
    }
}
