package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.StaleQuoteException;
import nl.buro3.productentool.sharing.ui.FastLaneEntry.Done;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Puts a card into a quote that is being written, for the fast lane. */
@RestController
@PreAuthorize("hasRole('EMPLOYEE')")
class QuoteLaneController {

    private final QuoteDesk desk;
    private final Catalog catalog;

    QuoteLaneController(QuoteDesk desk, Catalog catalog) {
        this.desk = desk;
        this.catalog = catalog;
    }

    static String address(long quote, String slug) {
        return DeskNavigation.quote(quote) + "/kaart/" + slug;
    }

    @PlainForm
    @PostMapping(DeskNavigation.QUOTES + "/{quote}/kaart/{slug}")
    Done add(@PathVariable String quote, @PathVariable String slug, Locale language, HttpServletRequest request) {
        if (!SameOrigin.sent(request)) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN);
        }
        QuoteDetails found = Optional.of(quote)
                .filter(number -> number.matches("[0-9]{1,18}"))
                .flatMap(number -> desk.find(Long.parseLong(number)))
                .orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        CardSummary card = catalog.card(slug).orElseThrow(() -> new ErrorResponseException(HttpStatus.NOT_FOUND));
        try {
            desk.save(found.seen(), with(found.content(), desk.linesOf(card)));
        } catch (StaleQuoteException | RefusedStepException | IllegalArgumentException e) {
            throw new ErrorResponseException(HttpStatus.CONFLICT, e);
        }
        return new Done(text(Texts.supported(language), "lane.added", card.name(), found.number()));
    }

    private static QuoteContent with(QuoteContent before, List<LineContent> more) {
        return new QuoteContent(
                before.customer(),
                before.language(),
                before.subject(),
                before.intro(),
                before.terms(),
                before.validUntil(),
                Stream.concat(before.lines().stream(), more.stream()).toList());
    }
}
