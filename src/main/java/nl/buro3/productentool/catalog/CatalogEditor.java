package nl.buro3.productentool.catalog;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/** How employees keep the cards right. Every change is noted with its editor, and seen by readers at once. */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class CatalogEditor {

    private final Products products;
    private final ProductChanges changes;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatalogEditor(
            Products products,
            ProductChanges changes,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.products = products;
        this.changes = changes;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Gives a card new content.
     *
     * @param madeOn the version that the editor saw
     * @throws StaleCardException when somebody else changed the card meanwhile; nothing is changed then
     * @throws jakarta.validation.ConstraintViolationException when the content is not valid
     */
    public CardDetails revise(String slug, @Valid CardContent content, int madeOn) {
        Product product = existing(slug);
        if (product.version() != madeOn) {
            throw new StaleCardException(slug);
        }
        CardContent before = product.content();
        if (product.revise(content, clock.instant())) {
            note(product, String.join(", ", differences(before, content)));
        }
        return flushed(product);
    }

    /** Adds an example to a card, with its pictures. */
    public CardDetails addExample(String slug, @Valid ExampleText text, List<Picture> pictures) {
        Product product = existing(slug);
        product.addExample(text, pictures, clock.instant());
        note(product, "voorbeeld: " + text.title());
        return flushed(product);
    }

    /** The latest twenty changes of a card, newest first. */
    @Transactional(readOnly = true)
    public List<CardChange> changesOf(String slug) {
        return changes.findTop20ByProductIdOrderByAtDescIdDesc(existing(slug).getId()).stream()
                .map(ProductChange::card)
                .toList();
    }

    private Product existing(String slug) {
        return products.findBySlug(slug).orElseThrow(() -> new NoSuchElementException("no product " + slug));
    }

    private CardDetails flushed(Product product) {
        entities.flush();
        return Catalog.detailsOf(product);
    }

    private void note(Product product, String what) {
        Instant now = clock.instant();
        String editor = SecurityContextHolder.getContext().getAuthentication() == null
                ? "?"
                : SecurityContextHolder.getContext().getAuthentication().getName();
        changes.save(new ProductChange(product.getId(), now, editor, what));
        events.publishEvent(new CardEdited(product.getId(), product.getSlug(), now));
    }

    /** The parts of a card that differ, in words for the history. */
    static List<String> differences(CardContent before, CardContent after) {
        List<String> parts = new ArrayList<>();
        compare(parts, "naam", before.name(), after.name());
        compare(parts, "samenvatting", before.summary(), after.summary());
        compare(parts, "beschrijving", before.description(), after.description());
        compare(parts, "doelgroep", before.audience(), after.audience());
        compare(parts, "levertijd", before.delivery(), after.delivery());
        compare(parts, "prijs", before.price(), after.price());
        compare(parts, "voordelen", before.benefits(), after.benefits());
        compare(parts, "trefwoorden", before.keywords(), after.keywords());
        return parts;
    }

    private static void compare(List<String> parts, String part, Object before, Object after) {
        if (!before.equals(after)) {
            parts.add(part);
        }
    }
}
