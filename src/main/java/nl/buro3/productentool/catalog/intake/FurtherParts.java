package nl.buro3.productentool.catalog.intake;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.history.CardDifferences;
import nl.buro3.productentool.catalog.history.FieldChange;
import nl.buro3.productentool.catalog.problem.Solution;
import org.jspecify.annotations.Nullable;

/** What few feeds say of a card: its further categories, reasons, examples and status. */
class FurtherParts {

    private final EntityManager entities;
    private final KnownNames names;
    private final Instant now;
    private final boolean restoring;
    private final Set<Long> reasoned = new HashSet<>();

    /** @param restoring whether cards get back what they had: any status they had is right */
    FurtherParts(EntityManager entities, KnownNames names, Instant now, boolean restoring) {
        this.entities = entities;
        this.names = names;
        this.now = now;
        this.restoring = restoring;
    }

    /** The problems for which a card has another reason now. */
    Set<Long> reasoned() {
        return reasoned;
    }

    /** @throws RefusedCardException when the card cannot become this; {@code known} is null for one that is new */
    void check(@Nullable Product known, IncomingCard card, CardContent content) {
        ProductStatus status = card.more().status();
        if (known != null && !restoring && status != null && status != known.getStatus()) {
            if (status == ProductStatus.DRAFT) {
                throw new RefusedCardException("feed.status.draft");
            }
            boolean unfinished =
                    content.summary().isBlank() || content.description().isBlank();
            if (status == ProductStatus.PUBLISHED && unfinished) {
                throw new RefusedCardException("feed.status.unfinished");
            }
        }
        List<ExampleText> wanted = card.more().examples();
        if (known != null && wanted != null) {
            List<String> titles = wanted.stream().map(ExampleText::title).toList();
            String lost = known.examples().stream()
                    .filter(example -> example.pictureIds().findAny().isPresent())
                    .map(example -> example.words().title())
                    .filter(title -> !titles.contains(title))
                    .collect(Collectors.joining(", "));
            if (!lost.isEmpty()) {
                throw new RefusedCardException("feed.examples.pictures", lost);
            }
        }
        boolean itself = card.more().relations() != null
                && card.more().relations().stream()
                        .anyMatch(relating -> relating.slug().equals(card.slug()));
        if (itself) {
            throw new RefusedCardException("feed.relations.itself");
        }
    }

    /** A new card, as its feed says that it stands: published where it says nothing. */
    Product begin(IncomingCard card, Category category, CardContent content) {
        ProductStatus status = card.more().status();
        if (status == ProductStatus.DRAFT) {
            return Product.draft(card.slug(), category, content, now);
        }
        Product product = new Product(card.slug(), category, content, now);
        if (status == ProductStatus.ARCHIVED) {
            product.archive(List.of(), now);
        }
        return product;
    }

    /** Puts all but the relations on the card, and says what changed. */
    List<FieldChange> put(Product product, IncomingCard card) {
        List<FieldChange> fields = new ArrayList<>();
        further(product, card, fields);
        reason(product, card, fields);
        exemplify(product, card, fields);
        stand(product, card, fields);
        return fields;
    }

    private void further(Product product, IncomingCard card, List<FieldChange> fields) {
        List<List<String>> said = card.more().alsoIn();
        if (said == null) {
            return;
        }
        Set<Long> wanted = said.stream().map(names::category).collect(Collectors.toCollection(LinkedHashSet::new));
        wanted.remove(product.getCategory().id());
        Set<Long> current = product.furtherCategories().map(Category::id).collect(Collectors.toSet());
        if (wanted.equals(current)) {
            return;
        }
        String before = CardDifferences.listed(
                product.furtherCategories().map(Category::getPath).sorted().toList());
        product.fileUnder(
                product.getCategory(),
                wanted.stream()
                        .map(id -> entities.getReference(Category.class, id))
                        .collect(Collectors.toSet()));
        String after = CardDifferences.listed(
                said.stream().map(names -> String.join("/", names)).toList());
        fields.add(new FieldChange("ook in", before, after));
    }

    private void reason(Product product, IncomingCard card, List<FieldChange> fields) {
        Map<Long, String> wanted = new LinkedHashMap<>();
        card.more()
                .reasons()
                .forEach((name, why) -> names.problems(List.of(name)).forEach(problem -> wanted.put(problem, why)));
        List<String> before = new ArrayList<>();
        List<String> after = new ArrayList<>();
        for (Solution solution : product.getSolutions()) {
            String why = wanted.get(solution.getProblem().id());
            if (why != null && !why.equals(solution.getReason())) {
                before.add(solution.getReason());
                after.add(why);
                solution.say(why);
                reasoned.add(solution.getProblem().id());
            }
        }
        if (!after.isEmpty()) {
            fields.add(new FieldChange(
                    "waarom bij problemen", CardDifferences.listed(before), CardDifferences.listed(after)));
        }
    }

    private static void exemplify(Product product, IncomingCard card, List<FieldChange> fields) {
        List<ExampleText> wanted = card.more().examples();
        List<ExampleText> current = product.exampleTexts();
        if (wanted != null && !wanted.equals(current)) {
            product.exemplify(wanted);
            fields.add(new FieldChange("voorbeelden", told(current), told(wanted)));
        }
    }

    private static String told(List<ExampleText> examples) {
        return CardDifferences.listed(examples.stream()
                .map(example -> example.title() + ": " + example.text())
                .toList());
    }

    private void stand(Product product, IncomingCard card, List<FieldChange> fields) {
        ProductStatus wanted = card.more().status();
        ProductStatus current = product.getStatus();
        if (wanted == null || wanted == current) {
            return;
        }
        if (restoring) {
            product.standAgain(wanted);
        } else if (wanted == ProductStatus.PUBLISHED) {
            product.publish(now);
        } else {
            product.archive(List.of(), now);
        }
        fields.add(new FieldChange("status", current.name(), wanted.name()));
    }
}
