package nl.buro3.productentool.catalog.intake;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.Relation;
import nl.buro3.productentool.catalog.history.CardDifferences;
import nl.buro3.productentool.catalog.history.FieldChange;
import nl.buro3.productentool.catalog.intake.IncomingMore.Relating;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;

/** Relates cards once all of a feed are there: one may go with another that comes later. */
class LaterRelations {

    private static final int BATCH = 250;

    private final Products products;
    private final EntityManager entities;
    private final Map<String, IncomingCard> waiting = new LinkedHashMap<>();

    LaterRelations(Products products, EntityManager entities) {
        this.products = products;
        this.entities = entities;
    }

    /** Lays the relations of a card aside where they are others than it has, and says so; null when they are the same. */
    @Nullable
    FieldChange note(Product product, IncomingCard card) {
        List<Relating> wanted = card.more().relations();
        if (wanted == null) {
            return null;
        }
        IncomingCard earlier = waiting.get(card.slug());
        List<Relating> current = earlier == null
                ? product.relations().stream().map(LaterRelations::of).toList()
                : Objects.requireNonNull(earlier.more().relations());
        if (current.equals(wanted)) {
            return null;
        }
        waiting.put(card.slug(), card);
        return new FieldChange("relaties", words(current), words(wanted));
    }

    private static Relating of(Relation relation) {
        return new Relating(relation.type(), relation.related().getSlug(), relation.reason());
    }

    private static String words(List<Relating> relations) {
        return CardDifferences.listed(relations.stream().map(Relating::words).toList());
    }

    /** Relates them all. A card that names one that is not there is refused. */
    void relate(IntakeJournal journal) {
        List<IncomingCard> batch = new ArrayList<>();
        for (IncomingCard card : waiting.values()) {
            batch.add(card);
            if (batch.size() == BATCH) {
                relate(batch, journal);
                batch.clear();
            }
        }
        relate(batch, journal);
    }

    private void relate(List<IncomingCard> batch, IntakeJournal journal) {
        if (batch.isEmpty()) {
            return;
        }
        Set<String> slugs = new HashSet<>();
        batch.forEach(card -> {
            slugs.add(card.slug());
            wanted(card).forEach(relating -> slugs.add(relating.slug()));
        });
        Map<String, Product> bySlug =
                products.findBySlugIn(slugs).stream().collect(Collectors.toMap(Product::getSlug, Function.identity()));
        List<IncomingCard> good = batch.stream()
                .filter(card -> bySlug.containsKey(card.slug()) && isWhole(card, bySlug, journal))
                .toList();
        // A card may be related to another once, not even twice while the order changes: first none.
        good.forEach(card -> product(bySlug, card.slug()).relateExactly(List.of()));
        entities.flush();
        good.forEach(card -> product(bySlug, card.slug())
                .relateExactly(wanted(card).stream()
                        .map(relating ->
                                new Relation(relating.type(), product(bySlug, relating.slug()), relating.reason()))
                        .toList()));
        entities.flush();
        entities.clear();
    }

    private static boolean isWhole(IncomingCard card, Map<String, Product> bySlug, IntakeJournal journal) {
        String unknown = wanted(card).stream()
                .map(Relating::slug)
                .filter(slug -> !bySlug.containsKey(slug))
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            journal.refused(card, Texts.text(Texts.DUTCH, "feed.relations.unknown", unknown));
        }
        return unknown.isEmpty();
    }

    private static Product product(Map<String, Product> bySlug, String slug) {
        return Objects.requireNonNull(bySlug.get(slug));
    }

    private static List<Relating> wanted(IncomingCard card) {
        List<Relating> relations = card.more().relations();
        return relations == null ? List.of() : relations;
    }
}
