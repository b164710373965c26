package nl.buro3.productentool.catalog.editing;

import jakarta.persistence.EntityManager;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.CardEdited;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.FreeSlugs;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.catalog.UnfinishedCardException;
import nl.buro3.productentool.catalog.category.Categories;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.example.ExamplePicture;
import nl.buro3.productentool.catalog.example.Example;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.history.CardChange;
import nl.buro3.productentool.catalog.history.CardDifferences;
import nl.buro3.productentool.catalog.history.ProductChange;
import nl.buro3.productentool.catalog.history.ProductChanges;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.catalog.picture.StoredPicture;
import nl.buro3.productentool.catalog.picture.StoredPictures;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
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
    private final Categories categories;
    private final ProductChanges changes;
    private final FreeSlugs slugs;
    private final EntityManager entities;
    private final ApplicationEventPublisher events;
    private final CardTying tying;
    private final StoredPictures pictures;
    private final Clock clock;

    CatalogEditor(
            Products products,
            Categories categories,
            ProductChanges changes,
            FreeSlugs slugs,
            EntityManager entities,
            ApplicationEventPublisher events,
            CardTying tying,
            StoredPictures pictures,
            Clock clock) {
        this.products = products;
        this.categories = categories;
        this.changes = changes;
        this.slugs = slugs;
        this.entities = entities;
        this.events = events;
        this.tying = tying;
        this.pictures = pictures;
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
        return pictures.findOfExample(id).map(StoredPicture::picture);
    }

    /** A card's own picture by its number, whatever the status of its card. */
    @Transactional(readOnly = true)
    public Optional<Picture> ownPicture(long id) {
        return pictures.findById(id).map(StoredPicture::picture);
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
            audit("card.published", product, "", "");
            note(product, "gepubliceerd");
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
        List<Product> instead =
                successors.stream().map(given -> successor(product, given)).toList();
        product.archive(instead, clock.instant());
        audit("card.archived", product, "", "");
        note(
                product,
                instead.isEmpty()
                        ? "gearchiveerd"
                        : instead.stream()
                                .map(Product::getSlug)
                                .collect(Collectors.joining(", ", "gearchiveerd, opgevolgd door ", "")));
        return flushed(product);
    }

    private Product successor(Product product, String given) {
        return products.findBySlug(given)
                .or(() -> products.findFirstByNameIgnoreCaseAndStatus(given, ProductStatus.PUBLISHED))
                .filter(other -> other.getStatus() == ProductStatus.PUBLISHED && !other.equals(product))
                .orElseThrow(() -> new UnknownSuccessorException(product.getSlug(), given));
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
        audit("card.discarded", product, product.getName(), "");
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
        if (!product.getPrice().equals(content.price())) {
            audit("card.price", product, inFull(product.getPrice()), inFull(content.price()));
        }
        product.revise(content, clock.instant());
        changed.addAll(tying.tie(product, ties));
        if (!changed.isEmpty()) {
            product.touched(clock.instant());
            note(product, String.join("; ", changed));
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
        note(product, "beeld");
        entities.flush();
        pictures.erase(before);
        return flushed(product);
    }

    /** Adds an example to a card, with its pictures. */
    public CardDetails addExample(String slug, @Valid ExampleText text, List<Picture> shown) {
        Product product = existing(slug);
        Example example = product.addExample(text, clock.instant());
        shown.forEach(picture -> example.show(pictures.keep(picture), picture.alternative()));
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

    private void audit(String action, Product product, String before, String after) {
        events.publishEvent(Accounts.audited(action, "kaart/" + product.getSlug(), before, after));
    }

    private static String inFull(PriceIndication price) {
        return price.wordsInFull(Texts.DUTCH);
    }

    private void note(Product product, String what) {
        Instant now = clock.instant();
        changes.save(new ProductChange(product.getId(), now, editor(), what));
        events.publishEvent(new CardEdited(product.getId(), product.getSlug(), now));
    }

    private static String editor() {
        return Accounts.current().map(Account::name).orElseGet(() -> {
            Authentication who = SecurityContextHolder.getContext().getAuthentication();
            return who == null ? "?" : who.getName();
        });
    }
}
