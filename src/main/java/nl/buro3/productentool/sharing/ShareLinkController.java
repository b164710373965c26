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

/**
 * Leads who opens a share link to its card, and else shows whom to call. Through which link stands behind the card's
 * address, where no server sees it: the recorder takes it from there once the page is on a screen, and reports the opening.
 */
@Controller
class ShareLinkController {

    private static final String VIA = "#via=";

    private final ShareLinks links;
    private final Catalog catalog;

    ShareLinkController(ShareLinks links, Catalog catalog) {
        this.links = links;
        this.catalog = catalog;
    }

    @GetMapping(SharedLink.PATH + "{token}")
    void open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        Optional<SharedLink> link = links.follow(token);
        Optional<CardSummary> card =
                link.map(l -> catalog.cards(List.of(l.productId())).get(l.productId()));
        if (link.isPresent() && card.isPresent()) {
            response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
            response.sendRedirect(
                    withQuery(card.get().url(), request) + VIA + link.get().token());
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
