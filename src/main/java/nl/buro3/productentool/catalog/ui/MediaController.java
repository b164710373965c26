package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.editing.HiddenPictures;
import nl.buro3.productentool.catalog.picture.Picture;
import nl.buro3.productentool.common.Texts;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Serves the pictures: illustrations of cards, portraits of specialists, pictures of examples. */
@RestController
class MediaController {

    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final CacheControl A_DAY =
            CacheControl.maxAge(Duration.ofDays(1)).cachePublic();
    /** Not longer: a card can be withdrawn, and its pictures with it. */
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private static final Resource HERO = new ClassPathResource("META-INF/resources/portal/images/hero.svg");
    private static final int KEPT = 200;

    private final SingletonSupplier<byte[]> portal = SingletonSupplier.of(() -> PreviewPicture.of(
            text(Texts.DUTCH, "portal.owner"),
            text(Texts.DUTCH, "overview.title"),
            text(Texts.DUTCH, "portal.brand"),
            Drawing.of(HERO)));

    private final Catalog catalog;
    private final HiddenPictures hidden;
    private final Cache<CardSummary, byte[]> previews =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    MediaController(Catalog catalog, HiddenPictures hidden) {
        this.catalog = catalog;
        this.hidden = hidden;
    }

    @GetMapping("/media/kaarten/{slug}.svg")
    ResponseEntity<byte[]> illustration(@PathVariable String slug) {
        return shown(Drawing.ofCard(slug));
    }

    /** The picture of a card in the preview of a link. */
    @GetMapping("/media/kaarten/{slug}.png")
    ResponseEntity<byte[]> preview(@PathVariable String slug) {
        CardSummary card = catalog.card(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return png(previews.get(
                card,
                shown -> PreviewPicture.of(
                        shown.category().mainName(),
                        shown.name(),
                        shown.price().wordsInFull(Texts.DUTCH),
                        drawing(shown))));
    }

    private Drawing drawing(CardSummary card) {
        return Optional.ofNullable(card.image())
                .flatMap(image -> catalog.shownPicture(image.id()))
                .flatMap(Drawing::ofPhoto)
                .orElseGet(() -> Drawing.ofCard(card.slug()));
    }

    /** The picture of every other page in the preview of a link. */
    @GetMapping("/media/portaal.png")
    ResponseEntity<byte[]> preview() {
        return png(portal.obtain());
    }

    private static ResponseEntity<byte[]> png(byte[] picture) {
        return ResponseEntity.ok()
                .cacheControl(A_DAY)
                .contentType(MediaType.IMAGE_PNG)
                .body(picture);
    }

    @GetMapping("/media/portretten/{handle}.svg")
    ResponseEntity<byte[]> portrait(@PathVariable String handle) {
        return shown(Drawing.ofSpecialist(handle));
    }

    /** A picture of a published card; of another one for employees only, and kept nowhere. */
    @GetMapping("/media/voorbeelden/{id}")
    ResponseEntity<byte[]> example(@PathVariable long id) {
        return catalog.picture(id)
                .map(picture -> example(picture, AN_HOUR))
                .or(() -> unpublished(id).map(picture -> example(picture, CacheControl.noStore())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** The own picture of a published card or a specialist; of another card for employees only, and kept nowhere. */
    @GetMapping("/media/beelden/{id}")
    ResponseEntity<byte[]> own(@PathVariable long id) {
        return catalog.shownPicture(id)
                .map(picture -> example(picture, AN_HOUR))
                .or(() -> ownOfDraft(id).map(picture -> example(picture, CacheControl.noStore())))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Picture> ownOfDraft(long id) {
        return Accounts.staffIsLooking() ? hidden.ofCard(id) : Optional.empty();
    }

    private Optional<Picture> unpublished(long id) {
        return Accounts.staffIsLooking() ? hidden.ofExample(id) : Optional.empty();
    }

    private static ResponseEntity<byte[]> example(Picture picture, CacheControl kept) {
        return ResponseEntity.ok()
                .cacheControl(kept)
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .body(picture.content());
    }

    private static ResponseEntity<byte[]> shown(Drawing drawing) {
        return ResponseEntity.ok()
                .cacheControl(A_DAY)
                .contentType(SVG)
                .body(drawing.svg().getBytes(StandardCharsets.UTF_8));
    }
}
