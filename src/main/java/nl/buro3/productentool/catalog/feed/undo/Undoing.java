package nl.buro3.productentool.catalog.feed.undo;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.Relation;
import nl.buro3.productentool.catalog.feed.whole.Restoring;
import nl.buro3.productentool.catalog.feed.whole.WholeCard;
import nl.buro3.productentool.catalog.intake.CatalogIntake;
import nl.buro3.productentool.catalog.intake.IncomingCard;
import nl.buro3.productentool.catalog.intake.IntakeJournal;
import nl.buro3.productentool.catalog.picture.StoredPictures;
import org.jspecify.annotations.Nullable;

/** One import while it is undone. First the cards that it changed, which may refer to those that it made; then those. */
final class Undoing implements IntakeJournal {

    private static final int BATCH = 100;

    private final KeptImport imported;
    private final Set<String> chosen;
    private final List<String> columns;
    private final Instant now;
    private final List<KeptCard> restoring = new ArrayList<>();
    private final Map<Long, String> slugs = new HashMap<>();
    private final List<KeptCard> leaving = new ArrayList<>();
    private final List<Undone.Named> archived = new ArrayList<>();
    private final List<Undone.Changed> changed = new ArrayList<>();
    private final List<String> refused = new ArrayList<>();
    private int erased;
    private int gone;

    Undoing(KeptImport imported, Set<String> chosen, List<String> columns, Instant now) {
        this.imported = imported;
        this.chosen = chosen;
        this.columns = columns;
        this.now = now;
    }

    Undone run(
            CardsBefore cards,
            CardReferences references,
            Products products,
            StoredPictures pictures,
            CatalogIntake intake,
            EntityManager entities) {
        sort(cards, products, entities);
        intake.restore(
                restoring.stream().map(this::incoming).iterator(), "import ongedaan gemaakt: " + imported.file(), this);
        restoring.forEach(card -> cards.undone(imported.id(), card.product()));
        leave(references, products, pictures, entities);
        leaving.forEach(card -> cards.undone(imported.id(), card.product()));
        return new Undone(restoring.size() - refused.size(), erased, archived, changed, gone, List.copyOf(refused));
    }

    private IncomingCard incoming(KeptCard card) {
        WholeCard before = card.before();
        if (before == null) {
            throw new IllegalStateException("a card that was not there has nothing to get back");
        }
        return Restoring.incoming(before, Objects.requireNonNull(slugs.get(card.product())));
    }

    /** Which cards go back, which go, and which people changed since. */
    private void sort(CardsBefore cards, Products products, EntityManager entities) {
        long last = 0;
        List<KeptCard> batch = cards.next(imported.id(), last, BATCH);
        while (!batch.isEmpty()) {
            Map<Long, Product> now = products
                    .findByIdIn(batch.stream().map(KeptCard::product).toList())
                    .stream()
                    .collect(Collectors.toMap(Product::getId, Function.identity()));
            batch.forEach(card -> sort(card, now.get(card.product()), cards));
            entities.clear();
            last = batch.getLast().product();
            batch = cards.next(imported.id(), last, BATCH);
        }
    }

    private void sort(KeptCard card, @Nullable Product product, CardsBefore cards) {
        if (product == null) {
            gone++;
            cards.undone(imported.id(), card.product());
            return;
        }
        WholeCard now = WholeCard.of(product);
        if (!now.equals(card.after()) && !chosen.contains(card.slug())) {
            changed.add(new Undone.Changed(card.slug(), product.getName(), now.differencesFrom(card.after())));
        } else if (card.isNew()) {
            leaving.add(card);
        } else {
            restoring.add(card);
            slugs.put(card.product(), product.getSlug());
        }
    }

    /** Those that nothing refers to go; among themselves they let go of each other first. The others are archived. */
    private void leave(CardReferences references, Products products, StoredPictures pictures, EntityManager entities) {
        List<Product> made = leaving.stream()
                .flatMap(card -> products.findById(card.product()).stream())
                .toList();
        List<Product> free = new ArrayList<>(made);
        made.stream()
                .filter(product -> references.reach(product.getId(), columns))
                .forEach(product -> {
                    archive(product);
                    free.remove(product);
                });
        Map<Product, List<Relation>> relations = free.stream()
                .collect(Collectors.toMap(Function.identity(), product -> List.copyOf(product.relations())));
        free.forEach(product -> product.relateExactly(List.of()));
        entities.flush();
        List<Long> shown = new ArrayList<>();
        for (Product product : free) {
            if (references.related(product.getId())) {
                product.relateExactly(Objects.requireNonNull(relations.get(product)).stream()
                        .filter(relation -> !made.contains(relation.related()))
                        .toList());
                archive(product);
            } else {
                shown.addAll(product.pictureIds());
                products.delete(product);
                erased++;
            }
        }
        entities.flush();
        pictures.erase(shown);
    }

    private void archive(Product product) {
        product.standAgain(ProductStatus.ARCHIVED);
        product.touched(now);
        archived.add(new Undone.Named(product.getSlug(), product.getName()));
    }

    @Override
    public void created(IncomingCard card) {
        // none is made anew: each of them is there
    }

    @Override
    public void updated(IncomingCard card) {
        // counted by what is restored
    }

    @Override
    public void unchanged(IncomingCard card) {
        // people gave it back already what it had
    }

    @Override
    public void refused(IncomingCard card, String reason) {
        refused.add(card.slug() + ": " + reason);
    }

    @Override
    public boolean isAcceptable() {
        return true;
    }
}
