package nl.buro3.productentool.sales.ui.quote;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.quote.ProspectQuotes;
import nl.buro3.productentool.sales.quote.ProspectQuotes.Opened;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.paper.QuotePaper;
import nl.buro3.productentool.sales.ui.quote.QuoteFields.Filled;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody without an account does with a quote, through its own link. */
@Controller
class ProspectController {

    private static final Pattern LINK = Pattern.compile("[0-9a-z]{1,64}");

    private final ProspectQuotes quotes;
    private final QuotePaper paper;

    ProspectController(ProspectQuotes quotes, QuotePaper paper) {
        this.quotes = quotes;
        this.paper = paper;
    }

    @PlainForm
    @PostMapping("/offerte/{link}/code")
    void code(@PathVariable("link") String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (isRefused(request, response)) {
            return;
        }
        quotes.sendCode(token, Network.of(request.getRemoteAddr()));
        SeeOther.at(page(token) + "?" + ProspectView.SENT + "=1", response);
    }

    @PlainForm
    @PostMapping("/offerte/{link}/openen")
    void enter(
            @PathVariable("link") String token,
            @RequestParam(name = "cijfers", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        if (isRefused(request, response)) {
            return;
        }
        Optional<String> pass = quotes.enter(token, code, Network.of(request.getRemoteAddr()));
        if (pass.isPresent()) {
            response.addHeader(
                    HttpHeaders.SET_COOKIE,
                    ProspectPass.COOKIE.keeping(pass.get(), request).toString());
            SeeOther.at(page(token), response);
        } else {
            request.getRequestDispatcher(page(token) + "?" + ProspectView.WRONG + "=1")
                    .forward(request, response);
        }
    }

    @PlainForm
    @PostMapping("/offerte/{link}/akkoord")
    void accept(@PathVariable("link") String token, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isRefused(request, response)) {
            return;
        }
        Filled filled = Filled.read(QuoteAnswers.page(request));
        if (filled.sent() && filled.mistake() == null) {
            step(
                    token,
                    "",
                    request,
                    response,
                    () -> quotes.accept(
                            token,
                            ProspectPass.COOKIE.sent(request),
                            version(request),
                            filled.agreement(),
                            origin(request)));
        } else {
            request.getRequestDispatcher(page(token)).forward(request, response);
        }
    }

    @PlainForm
    @PostMapping("/offerte/{link}/afwijzen")
    void decline(
            @PathVariable("link") String token,
            @RequestParam(name = QuoteFields.REASON, defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        if (!isRefused(request, response) && !SureFirst.asks(SureFirst.DECLINE, page(token), request, response)) {
            step(
                    token,
                    "",
                    request,
                    response,
                    () -> quotes.decline(
                            token, ProspectPass.COOKIE.sent(request), version(request), reason, origin(request)));
        }
    }

    @PlainForm
    @PostMapping("/offerte/{link}/vraag")
    void ask(
            @PathVariable("link") String token,
            @RequestParam(name = QuoteFields.LINE, defaultValue = "") String line,
            @RequestParam(name = QuoteFields.QUESTION, defaultValue = "") String question,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        if (isRefused(request, response)) {
            return;
        }
        if (question.isBlank()) {
            QuoteAnswers.empty(page(token), request, response);
            return;
        }
        step(
                token,
                "vraag" + QuoteAnswers.ticked(request),
                request,
                response,
                () -> quotes.ask(token, ProspectPass.COOKIE.sent(request), line, question, origin(request)));
    }

    @PlainForm
    @PostMapping("/offerte/{link}/opnieuw")
    void askAgain(@PathVariable("link") String token, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!isRefused(request, response)) {
            step(
                    token,
                    "aanvraag",
                    request,
                    response,
                    () -> quotes.askAgain(token, ProspectPass.COOKIE.sent(request), origin(request)));
        }
    }

    @GetMapping("/offerte/{link}/pdf")
    void pdf(@PathVariable("link") String token, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Optional<QuoteDetails> quote =
                quotes.open(token, ProspectPass.COOKIE.sent(request), false).map(Opened::quote);
        if (quote.isPresent()) {
            QuoteAnswers.pdf(response, quote.get(), paper, origin(request));
        } else {
            SeeOther.at(page(token), response);
        }
    }

    /** Who comes back to a form's address without the form finds the page. */
    @GetMapping("/offerte/{link}/{step}")
    void again(@PathVariable("link") String token, HttpServletResponse response) {
        SeeOther.at(page(token), response);
    }

    /** Whoever has no pass any more gets a new code first, like whoever never had one. */
    @ExceptionHandler(NoSuchElementException.class)
    void nothing(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath();
        SeeOther.at(path.substring(0, path.lastIndexOf('/')), response);
    }

    private static void step(
            String token, String done, HttpServletRequest request, HttpServletResponse response, Runnable step)
            throws ServletException, IOException {
        QuoteAnswers.step(request, response, page(token), done, step);
    }

    private static boolean isRefused(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return true;
        }
        return false;
    }

    /** What cannot be a link is asked for its code like any other. */
    private static String page(String token) {
        return ProspectQuotes.PATH + (LINK.matcher(token).matches() ? token : "x");
    }

    /** Which version was looked at: the link leads to the newest. */
    private static String version(HttpServletRequest request) {
        return Objects.requireNonNullElse(request.getParameter(QuoteFields.VERSION), "");
    }

    private static String origin(HttpServletRequest request) {
        return Pages.knownOrigin(request).orElse("");
    }
}
