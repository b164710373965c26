package nl.buro3.productentool.sharing;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Leads who opens a share link to its card or to the page of its cards, and else shows whom to call. Through which link
 * stands behind the card's address, where no server sees it: the recorder takes it from there once the page is on a screen,
 * and reports the opening.
 */
@Controller
class ShareLinkController {

    private static final String LANGUAGE = "taal";

    private final LinkOpening opening;

    ShareLinkController(LinkOpening opening) {
        this.opening = opening;
    }

    @GetMapping(SharedLink.PATH + "{token}")
    void open(@PathVariable String token, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        LinkAnswer answer = opening.open(token, LinkPass.COOKIE.sent(request), sender(request));
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        switch (answer) {
            case LinkAnswer.ToCard found ->
                response.sendRedirect(
                        address(found.card().url(), found.link().terms().language(), request) + LinkPage.VIA + token);
            case LinkAnswer.ToPage page
            when isElsewhere(page.link().terms().language(), request) ->
                lead(token, page.link().terms().language(), request, response);
            case LinkAnswer.AsksCode asks
            when isElsewhere(asks.language(), request) -> lead(token, asks.language(), request, response);
            default -> LinkPage.show(token, answer, "", request, response);
        }
    }

    /** Sends the code that a link asks for, or opens the link by it. */
    @PlainForm
    @PostMapping(SharedLink.PATH + "{token}")
    void enter(
            @PathVariable String token,
            @RequestParam(name = LinkPage.CODE, defaultValue = "") String code,
            @RequestParam(name = LinkPage.STEP, defaultValue = "") String step,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        if (!step.equals(LinkPage.OPEN)) {
            opening.sendCode(token, sender(request));
            see(token, LinkPage.SENT, request, response);
            return;
        }
        Optional<String> pass = opening.enter(token, code, sender(request));
        if (pass.isPresent()) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    LinkPass.COOKIE.keeping(pass.get(), request).toString());
            see(token, "", request, response);
        } else {
            LinkPage.show(token, new LinkAnswer.AsksCode(null), LinkPage.WRONG, request, response);
        }
    }

    private static Network sender(HttpServletRequest request) {
        return Network.of(request.getRemoteAddr());
    }

    /** Whether a link wants another language than its reader asked for. */
    private static boolean isElsewhere(@Nullable String language, HttpServletRequest request) {
        return language != null && request.getParameter(LANGUAGE) == null;
    }

    private static void lead(
            String token, @Nullable String language, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.sendRedirect(address(SharedLink.PATH + token, language, request));
    }

    private static void see(String token, String state, HttpServletRequest request, HttpServletResponse response) {
        String language = request.getParameter(LANGUAGE);
        String query = (language == null || !language.matches("[a-z]{2}") ? "" : "&" + LANGUAGE + "=" + language)
                + (state.isEmpty() ? "" : "&" + state + "=1");
        SeeOther.at(SharedLink.PATH + token + (query.isEmpty() ? "" : "?" + query.substring(1)), response);
    }

    /** The language and what a campaign put behind the link hold for the card too. */
    private static String address(String address, @Nullable String language, HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        if (isElsewhere(language, request)) {
            query += (query.isEmpty() ? "" : "&") + LANGUAGE + "=" + language;
        }
        return query.isEmpty() ? address : address + "?" + query;
    }
}
