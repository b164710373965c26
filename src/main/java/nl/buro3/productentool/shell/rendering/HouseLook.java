package nl.buro3.productentool.shell.rendering;

import java.nio.file.Path;
import java.time.Duration;
import nl.buro3.productentool.common.House;
import org.jsoup.nodes.Document;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The agency's picture and colours, for pages that do not have them in the document. */
@RestController
public class HouseLook {

    private static final String STYLES = "/media/huis/stijl";
    private static final MediaType SVG = MediaType.parseMediaType("image/svg+xml");
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    /** Gives a document that links the portal's styles the agency's colours. */
    public static void dress(Document document) {
        if (!House.current().colours().styles().isEmpty()) {
            document.head().appendElement("link").attr("rel", "stylesheet").attr("href", STYLES);
        }
    }

    @GetMapping(STYLES)
    ResponseEntity<String> styles() {
        String styles = House.current().colours().styles();
        return styles.isEmpty()
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .cacheControl(AN_HOUR)
                        .contentType(MediaType.valueOf("text/css"))
                        .body(styles);
    }

    @GetMapping("/media/huis/logo")
    ResponseEntity<Resource> logo() {
        String file = House.current().logo();
        return file.isEmpty()
                ? ResponseEntity.notFound().build()
                : ResponseEntity.ok()
                        .cacheControl(AN_HOUR)
                        .contentType(file.endsWith(".svg") ? SVG : MediaType.IMAGE_PNG)
                        .body(new FileSystemResource(Path.of(file)));
    }
}
