package nl.buro3.productentool.sharing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
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

/** Leads who opens a share link to its card, and else shows whom to call. */
@Controller
class ShareLinkController {

    private final ShareLinks links;
    private final Catalog catalog;

    ShareLinkController(ShareLinks links, Catalog catalog) {
        this.links = links;
        this.catalog = catalog;
    }

    @GetMapping(SharedLink.PATH + "{token}")
    void open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<CardSummary> card = links.open(token)
                .map(link -> catalog.cards(List.of(link.productId())).get(link.productId()));
        if (card.isPresent()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.sendRedirect(withQuery(card.get().url(), request));
        } else {
            String page = links.ended(token).isPresent() ? EndedLink.PAGE + "/" + token : EndedLink.PAGE;
            request.getRequestDispatcher(page).forward(request, response);
        }
    }

    /** The language and what a campaign put behind the link hold for the card too. */
    private static String withQuery(String address, HttpServletRequest request) {
        return request.getQueryString() == null ? address : address + "?" + request.getQueryString();
    }
}
