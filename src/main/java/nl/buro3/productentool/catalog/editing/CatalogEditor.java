package nl.buro3.productentool.catalog.editing;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.FreeSlugs;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.UnfinishedCardException;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.example.Example;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.history.CardChange;
import nl.buro3.productentool.catalog.history.CardDifferences;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.catalog.picture.StoredPictures;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
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
    private final Categories categories;
    private final FreeSlugs slugs;
    private final EntityManager entities;
    private final CardLog log;
    private final CardTying tying;
    private final StoredPictures pictures;
    private final Clock clock;

    CatalogEditor(
            Products products,
            Categories categories,
            FreeSlugs slugs,
            EntityManager entities,
            CardLog log,
            CardTying tying,
            StoredPictures pictures,
            Clock clock) {
        this.products = products;
        this.categories = categories;
        this.slugs = slugs;
        this.entities = entities;
        this.log = log;
        this.tying = tying;
        this.pictures = pictures;
        this.clock = clock;
    }

    /** The card with this slug, whatever its status. */
    @Transactional(readOnly = true)
    public Optional<CardDetails> card(String slug) {
        return products.findBySlug(slug).map(Catalog::detailsOf);
    }

    /** What the card with this slug is tied to. */
    @Transactional(readOnly = true)
    public CardTies ties(String slug) {
        return CardTying.of(existing(slug));
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
        log.note(product, "begonnen");
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
            log.audit("card.published", product, "", "");
            log.note(product, "gepubliceerd");
        }
        return flushed(product);
    }

    /**
     * Takes a published card off the overview.
     *
     * @param successors the slugs or names of the published cards that take its place, best first
     * @throws UnknownSuccessorException when one of those is not there or not published; nothing is changed then
     * @throws StaleCardException when the card is not published any more
     */
    public CardDetails archive(String slug, List<String> successors) {
        Product product = existing(slug);
        if (product.getStatus() != ProductStatus.PUBLISHED) {
            throw new StaleCardException(slug);
        }
        List<Product> instead = tying.successors(product, successors);
        product.archive(instead, clock.instant());
        log.audit("card.archived", product, "", "");
        log.note(
                product,
                instead.isEmpty()
                        ? "gearchiveerd"
                        : instead.stream()
                                .map(Product::getSlug)
                                .collect(Collectors.joining(", ", "gearchiveerd, opgevolgd door ", "")));
        return flushed(product);
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
        List<Long> shown = product.pictureIds();
        log.audit("card.discarded", product, product.getName(), "");
        products.delete(product);
        entities.flush();
        pictures.erase(shown);
    }

    /**
     * Gives a card new content.
     *
     * @param madeOn the version that the editor saw
     * @throws StaleCardException when somebody else changed the card meanwhile; nothing is changed then
     * @throws jakarta.validation.ConstraintViolationException when the content is not valid
     */
    public CardDetails revise(String slug, @Valid CardContent content, int madeOn) {
        return revise(slug, content, ties(slug), madeOn);
    }

    /**
     * The same, and ties it to other things.
     *
     * @throws UnknownTieException when one of those is not there any more; nothing is changed then
     */
    public CardDetails revise(String slug, @Valid CardContent content, @Valid CardTies ties, int madeOn) {
        Product product = existing(slug);
        if (product.version() != madeOn) {
            throw new StaleCardException(slug);
        }
        List<String> changed = CardDifferences.told(CardDifferences.between(product.content(), content));
        log.price(product, content.price());
        product.revise(content, clock.instant());
        changed.addAll(tying.tie(product, ties));
        if (!changed.isEmpty()) {
            product.touched(clock.instant());
            log.note(product, String.join("; ", changed));
        }
        return flushed(product);
    }

    /** Shows this picture on the card from now on; none for the drawn one. */
    public CardDetails illustrate(String slug, @Nullable Picture picture) {
        Product product = existing(slug);
        Long before = product.pictureId();
        if (picture == null) {
            product.picture(null, "", clock.instant());
        } else {
            product.picture(pictures.keep(picture), picture.alternative(), clock.instant());
        }
        log.note(product, "beeld");
        entities.flush();
        pictures.erase(before);
        return flushed(product);
    }

    /** Adds an example to a card, with its pictures. */
    public CardDetails addExample(String slug, @Valid ExampleText text, List<Picture> shown) {
        Product product = existing(slug);
        Example example = product.addExample(text, clock.instant());
        shown.forEach(picture -> example.show(pictures.keep(picture), picture.alternative()));
        log.note(product, "voorbeeld: " + text.title());
        return flushed(product);
    }

    /** The latest twenty changes of a card, newest first. */
    @Transactional(readOnly = true)
    public List<CardChange> changesOf(String slug) {
        return log.latest(existing(slug));
    }

    private Product existing(String slug) {
        return products.findBySlug(slug).orElseThrow(() -> new NoSuchElementException("no product " + slug));
    }

    private CardDetails flushed(Product product) {
        entities.flush();
        return Catalog.detailsOf(product);
    }
}
