package nl.buro3.productentool.catalog;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
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

    private static final int LONGEST_NOTE = 500;

    private final Products products;
    private final Categories categories;
    private final ProductChanges changes;
    private final FreeSlugs slugs;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CatalogEditor(
            Products products,
            Categories categories,
            ProductChanges changes,
            FreeSlugs slugs,
            EntityManager entities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.products = products;
        this.categories = categories;
        this.changes = changes;
        this.slugs = slugs;
        this.entities = entities;
        this.events = events;
        this.clock = clock;
    }

    /** The card with this slug, whatever its status. */
    @Transactional(readOnly = true)
    public Optional<CardDetails> card(String slug) {
        return products.findBySlug(slug).map(Catalog::detailsOf);
    }

    /** A picture of an example by its number, whatever the status of its card. */
    @Transactional(readOnly = true)
    public Optional<Picture> picture(long id) {
        return Optional.ofNullable(entities.find(ExamplePicture.class, id)).map(ExamplePicture::picture);
    }

    /** The cards that are being written, the latest change first. */
    @Transactional(readOnly = true)
    public List<CardSummary> drafts() {
        return products.findByStatusOrderByUpdatedAtDesc(ProductStatus.DRAFT).stream()
                .map(Product::card)
                .toList();
    }

    /**
     * Begins a card, as a draft. Its address is made of its name.
     *
     * @throws NoSuchElementException when there is no such category
     * @throws StaleCardException when somebody else took the same address just now; nothing is made then
     * @throws jakarta.validation.ConstraintViolationException when what it begins with is not valid
     */
    public CardDetails create(@Valid NewCard card) {
        Category category = categories
                .findByPath(card.category())
                .orElseThrow(() -> new NoSuchElementException("no category " + card.category()));
        Product product = Product.draft(slugs.of(card.name()), category, card.content(), clock.instant());
        try {
            products.saveAndFlush(product);
        } catch (DataIntegrityViolationException e) {
            throw new StaleCardException(product.getSlug());
        }
        note(product, "begonnen");
        return flushed(product);
    }

    /**
     * Shows a draft or an archived card to everybody.
     *
     * @throws UnfinishedCardException when it has no summary or no description; nothing is changed then
     */
    public CardDetails publish(String slug) {
        Product product = existing(slug);
        if (product.getStatus() != ProductStatus.PUBLISHED) {
            product.publish(clock.instant());
            note(product, "gepubliceerd");
        }
        return flushed(product);
    }

    /**
     * Takes a published card off the overview.
     *
     * @param successors the slugs of the published cards that take its place, best first
     * @throws UnknownSuccessorException when one of those is not there or not published; nothing is changed then
     * @throws StaleCardException when the card is not published any more
     */
    public CardDetails archive(String slug, List<String> successors) {
        Product product = existing(slug);
        if (product.getStatus() != ProductStatus.PUBLISHED) {
            throw new StaleCardException(slug);
        }
        product.archive(successors.stream().map(s -> successor(product, s)).toList(), clock.instant());
        note(
                product,
                successors.isEmpty()
                        ? "gearchiveerd"
                        : "gearchiveerd, opgevolgd door " + String.join(", ", successors));
        return flushed(product);
    }

    private Product successor(Product product, String slug) {
        return products.findBySlug(slug)
                .filter(other -> other.getStatus() == ProductStatus.PUBLISHED && !other.equals(product))
                .orElseThrow(() -> new UnknownSuccessorException(product.getSlug(), slug));
    }

    /**
     * Throws a draft away.
     *
     * @throws StaleCardException when it is published by now: that can only be archived
     */
    public void discard(String slug) {
        Product product = existing(slug);
        if (product.getStatus() != ProductStatus.DRAFT) {
            throw new StaleCardException(slug);
        }
        products.delete(product);
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
        changes.save(new ProductChange(
                product.getId(), now, editor, what.substring(0, Math.min(what.length(), LONGEST_NOTE))));
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
