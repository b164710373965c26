package nl.buro3.productentool.sharing;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

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
    void open(@PathVariable String token, HttpServletResponse response) throws IOException {
        Optional<CardSummary> card = links.open(token)
                .map(link -> catalog.cards(List.of(link.productId())).get(link.productId()));
        if (card.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.sendRedirect(card.get().url());
        }
    }
}
