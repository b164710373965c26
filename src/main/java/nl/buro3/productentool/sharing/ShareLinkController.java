package nl.buro3.productentool.sharing;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Leads who opens a share link to its card. */
@Controller
class ShareLinkController {

    private final ShareLinks links;
    private final Catalog catalog;

    ShareLinkController(ShareLinks links, Catalog catalog) {
        this.links = links;
        this.catalog = catalog;
    }

    @GetMapping("/s/{token}")
    ResponseEntity<Void> open(@PathVariable String token) {
        Optional<CardSummary> card = links.open(token)
                .map(link -> catalog.cards(List.of(link.productId())).get(link.productId()));
        return card.map(c -> ResponseEntity.status(HttpStatus.FOUND)
                        .cacheControl(CacheControl.noStore())
                        .location(URI.create(c.url()))
                        .<Void>build())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
