package nl.buro3.productentool.sales.ui.quote;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.common.SeeOther;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.quote.paper.QuotePaper;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/** How the forms of a quote's pages are answered: by the page itself, which says what became of it. */
final class QuoteAnswers {

    private QuoteAnswers() {}

    /**
     * Takes a step and leads back to the page, which says that it was done, or why not.
     *
     * @param done what the page is to say, or empty where its state says it all
     */
    static void step(HttpServletRequest request, HttpServletResponse response, String page, String done, Runnable step)
            throws ServletException, IOException {
        try {
            step.run();
            SeeOther.at(done.isEmpty() ? page : page + "?" + QuoteFields.DONE + "=" + done, response);
        } catch (RefusedStepException e) {
            if (e.reason() == Reason.SUM || e.reason() == Reason.MANY) { // the page as it was filled in
                request.getRequestDispatcher(page + "?" + QuoteFields.REFUSED + "=" + e.reason())
                        .forward(request, response);
            } else {
                SeeOther.at(page + "?" + QuoteFields.REFUSED + "=" + e.reason(), response);
            }
        } catch (DataIntegrityViolationException | ConcurrencyFailureException e) { // another was first
            SeeOther.at(page + "?" + QuoteFields.REFUSED + "=" + Reason.STATE, response);
        }
    }

    /** Shows the page with what is missing beside the field: nothing was asked. */
    static void empty(String page, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        request.getRequestDispatcher(page + "?" + QuoteFields.EMPTY + "=1").forward(request, response);
    }

    /** The options that were ticked when something else was sent, for the address that it leads to. */
    static String ticked(HttpServletRequest request) {
        return Stream.ofNullable(request.getParameterValues(QuoteFields.OPTION))
                .flatMap(Stream::of)
                .map(option -> "&" + QuoteFields.OPTION + "=" + URLEncoder.encode(option, StandardCharsets.UTF_8))
                .distinct()
                .limit(QuoteContent.MOST_LINES)
                .collect(Collectors.joining());
    }

    /** The quote on paper, kept by nobody in between. */
    static void pdf(HttpServletResponse response, QuoteDetails quote, QuotePaper paper, String origin)
            throws IOException {
        byte[] pdf = paper.print(quote, origin);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"offerte-" + quote.number() + ".pdf\"");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    /** What a form holds, as a page reads it. */
    static PageRequest page(HttpServletRequest request) {
        return new PageRequest(
                new Location("", QueryParameters.full(request.getParameterMap())), RouteParameters.empty());
    }
}
