package nl.buro3.productentool.catalog.editing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.SetupProgress;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.CategoryNode;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.editing.CardTies.Named;
import nl.buro3.productentool.catalog.problem.Problems;
import nl.buro3.productentool.catalog.specialist.Specialists;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What employees find their cards by, and what these can be tied to. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class CardDesk {

    private final Catalog catalog;
    private final Products products;
    private final Categories categories;
    private final Specialists specialists;
    private final Problems problems;

    CardDesk(Catalog catalog, Products products, Categories categories, Specialists specialists, Problems problems) {
        this.catalog = catalog;
        this.products = products;
        this.categories = categories;
        this.specialists = specialists;
        this.problems = problems;
    }

    /** How many cards there are of each status; one without cards is zero. */
    public Map<ProductStatus, Long> counts() {
        return Stream.of(ProductStatus.values()).collect(Collectors.toMap(status -> status, products::countByStatus));
    }

    /**
     * The cards of this status whose name holds what was typed, the latest change first.
     *
     * @param typed in any case; empty for any card
     */
    public List<CardSummary> cards(ProductStatus status, String typed, int most) {
        return products.latest(status, typed, Limit.of(most)).stream()
                .map(Product::card)
                .toList();
    }

    /** Cards that can be related to, whose name holds what was typed, by name. */
    public List<Named> relatable(String typed, int most) {
        return products.relatable(typed, Limit.of(most)).stream()
                .map(product -> new Named(product.getSlug(), product.getName()))
                .toList();
    }

    /** What a card can be tied to. */
    public CardChoices choices() {
        List<CategoryRef> filed = catalog.categories().stream()
                .flatMap(main -> Stream.concat(Stream.of(main), main.children().stream()))
                .map(CategoryNode::category)
                .toList();
        return new CardChoices(
                filed,
                specialists.findAllByOrderByName().stream()
                        .map(specialist -> new Named(specialist.getHandle(), specialist.getName()))
                        .toList(),
                problems.findAllByOrderByPosition().stream()
                        .map(problem -> new Named(problem.getSlug(), problem.getText()))
                        .toList());
    }

    /** How far a portal is that began empty. */
    public SetupProgress setupProgress() {
        return new SetupProgress(
                categories.count() > 0,
                specialists.count() > 0,
                products.findFirstByStatusNotOrderByUpdatedAtDesc(ProductStatus.PUBLISHED)
                        .map(Product::getSlug),
                products.existsByStatus(ProductStatus.PUBLISHED));
    }
}
