package nl.buro3.productentool.catalog.ui;

import java.time.Duration;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.Picture;
import nl.buro3.productentool.common.Slug;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
    private static final CacheControl ALWAYS =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private static final Resource ANY = new ClassPathResource("illustrations/default.svg");

    private final Catalog catalog;

    MediaController(Catalog catalog) {
        this.catalog = catalog;
    }

    @GetMapping("/media/kaarten/{slug}.svg")
    ResponseEntity<Resource> illustration(@PathVariable String slug) {
        return drawing("demo/illustrations/", slug);
    }

    @GetMapping("/media/portretten/{handle}.svg")
    ResponseEntity<Resource> portrait(@PathVariable String handle) {
        return drawing("demo/portraits/", handle);
    }

    @GetMapping("/media/voorbeelden/{id}")
    ResponseEntity<byte[]> example(@PathVariable long id) {
        Picture picture = catalog.picture(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .cacheControl(ALWAYS)
                .contentType(MediaType.parseMediaType(picture.mediaType()))
                .body(picture.content());
    }

    /** The drawing of this name or, where there is none, one that fits everything. */
    private static ResponseEntity<Resource> drawing(String folder, String name) {
        Resource own = new ClassPathResource(folder + name + ".svg");
        Resource shown = Slug.isValid(name) && own.exists() ? own : ANY;
        return ResponseEntity.ok().cacheControl(A_DAY).contentType(SVG).body(shown);
    }
}
