package nl.buro3.productentool.sales.ui.quote.desk;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.NoSuchElementException;
import nl.buro3.productentool.common.SameOrigin;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.page.PlainForm;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.draft.BundleDrafts;
import nl.buro3.productentool.sales.quote.draft.BundleDrafts.Begun;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins a quote of a bundle, and leads to where it is written. */
@Controller
class BundleQuoteController {

    private final BundleDrafts drafts;
    private final QuoteDesk desk;

    BundleQuoteController(BundleDrafts drafts, QuoteDesk desk) {
        this.drafts = drafts;
        this.desk = desk;
    }

    @PlainForm
    @PostMapping(BundleQuote.ADDRESS)
    void begin(
            @RequestParam(name = BundleQuote.BUNDLE, defaultValue = "") String bundle,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (!SameOrigin.sent(request)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!bundle.matches("[0-9]{1,18}")) {
            throw new NoSuchElementException("no number of a bundle");
        }
        Begun begun = drafts.begun(Long.parseLong(bundle));
        long quote = desk.make(begun.customer(), begun.subject(), begun.lines());
        SeeOther.at(DeskNavigation.quote(quote), response);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void nothing(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
