package nl.buro3.productentool.sales.ui.quote;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.quote.CustomerQuotes;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.paper.QuotePaper;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.quote.QuoteFields.Filled;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a customer does with a quote, by plain forms. */
@Controller
class QuoteController {

    private final CustomerQuotes quotes;
    private final QuotePaper paper;

    QuoteController(CustomerQuotes quotes, QuotePaper paper) {
        this.quotes = quotes;
        this.paper = paper;
    }

    @PlainForm
    @PostMapping("/mijn/offertes/{number}/akkoord")
    void accept(@PathVariable String number, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!isFromHere(request, response, QuotePlace.OWN + number)) {
            return;
        }
        Filled filled = Filled.read(QuoteAnswers.page(request));
        if (filled.sent() && filled.mistake() == null) {
            QuoteAnswers.step(
                    request,
                    response,
                    QuotePlace.OWN + number,
                    "",
                    () -> quotes.accept(number, filled.agreement(), origin(request)));
        } else {
            request.getRequestDispatcher(QuotePlace.OWN + number).forward(request, response);
        }
    }

    @PlainForm
    @PostMapping("/mijn/offertes/{number}/afwijzen")
    void decline(
            @PathVariable String number,
            @RequestParam(name = QuoteFields.REASON, defaultValue = "") String reason,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        if (isFromHere(request, response, QuotePlace.OWN + number)
                && !SureFirst.asks(SureFirst.DECLINE, QuotePlace.OWN + number, request, response)) {
            QuoteAnswers.step(
                    request,
                    response,
                    QuotePlace.OWN + number,
                    "",
                    () -> quotes.decline(number, reason, origin(request)));
        }
    }

    @PlainForm
    @PostMapping("/mijn/offertes/{number}/vraag")
    void ask(
            @PathVariable String number,
            @RequestParam(name = QuoteFields.LINE, defaultValue = "") String line,
            @RequestParam(name = QuoteFields.QUESTION, defaultValue = "") String question,
            HttpServletRequest request,
            HttpServletResponse response)
            throws ServletException, IOException {
        if (!isFromHere(request, response, QuotePlace.OWN + number)) {
            return;
        }
        if (question.isBlank()) {
            QuoteAnswers.empty(QuotePlace.OWN + number, request, response);
            return;
        }
        QuoteAnswers.step(
                request,
                response,
                QuotePlace.OWN + number,
                "vraag" + QuoteAnswers.ticked(request),
                () -> quotes.ask(number, line, question, origin(request)));
    }

    @PlainForm
    @PostMapping("/mijn/offertes/{number}/opnieuw")
    void askAgain(@PathVariable String number, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (isFromHere(request, response, QuotePlace.OWN + number)) {
            QuoteAnswers.step(
                    request,
                    response,
                    QuotePlace.OWN + number,
                    "aanvraag",
                    () -> quotes.askAgain(number, origin(request)));
        }
    }

    /** Takes back what was asked for. */
    @PlainForm
    @PostMapping("/mijn/offertes/{number}/intrekken")
    void retract(@PathVariable String number, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String page = QuotePlace.OWN + number;
        if (isFromHere(request, response, page) && !SureFirst.asks(SureFirst.RETRACT, page, request, response)) {
            QuoteAnswers.step(request, response, page, "", () -> quotes.retract(number, origin(request)));
        }
    }

    /** Asks for a quote for a bundle. */
    @PlainForm
    @PostMapping(AskQuoteAction.ASKING)
    void askFor(
            @RequestParam(name = AskQuoteAction.BUNDLE, defaultValue = "") String bundle,
            @RequestParam(name = AskQuoteAction.KEY, defaultValue = "") String key,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!isFromHere(request, response, BundleAddress.PAGE)) {
            return;
        }
        if (!bundle.matches("[0-9]{1,18}")) {
            throw new NoSuchElementException("no number of a bundle");
        }
        long asked = Long.parseLong(bundle);
        try {
            String number = quotes.askFor(asked, AskQuoteAction.key(key), origin(request), language(request));
            SeeOther.at(QuotePlace.OWN + number + "?" + QuoteFields.DONE + "=aanvraag", response);
        } catch (RefusedStepException e) {
            SeeOther.at(BundleAddress.of(asked) + "?" + AskedTooMuch.REFUSED + "=" + e.reason(), response);
        }
    }

    private static Locale language(HttpServletRequest request) {
        return Texts.supported(Locale.forLanguageTag(
                Objects.requireNonNullElse(request.getParameter(AskQuoteAction.LANGUAGE), Texts.DUTCH.getLanguage())));
    }

    /** Who comes back to a form's address without the form finds the page. */
    @GetMapping("/mijn/offertes/{number}/{step}")
    void again(@PathVariable String number, HttpServletResponse response) {
        SeeOther.at(QuotePlace.OWN + number, response);
    }

    @GetMapping("/mijn/offertes/{number}.pdf")
    void pdf(@PathVariable String number, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Accounts.current().isEmpty()) {
            SeeOther.at(LogInFirst.address(QuotePlace.OWN + number), response);
            return;
        }
        QuoteDetails quote = quotes.open(number)
                .filter(known -> QuotePlace.own(known).showsPrices())
                .orElseThrow(() -> new NoSuchElementException("no quote " + number));
        QuoteAnswers.pdf(response, quote, paper, origin(request));
    }

    /** Whoever is another organisation's hears what whoever asks for nothing hears. */
    @ExceptionHandler(NoSuchElementException.class)
    void nothing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }

    /** Who is not logged in any more does so first, and comes back to the page. */
    private static boolean isFromHere(HttpServletRequest request, HttpServletResponse response, String page)
            throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return false;
        }
        if (Accounts.current().isEmpty()) {
            SeeOther.at(LogInFirst.address(page), response);
            return false;
        }
        return true;
    }

    private static String origin(HttpServletRequest request) {
        return Pages.knownOrigin(request).orElse("");
    }
}
