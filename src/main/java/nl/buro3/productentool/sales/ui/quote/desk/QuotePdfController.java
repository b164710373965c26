package nl.buro3.productentool.sales.ui.quote.desk;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.quote.QuoteDesk;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.paper.QuotePaper;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A quote as PDF, for employees, in whatever state. */
@Controller
class QuotePdfController {

    private final QuoteDesk desk;
    private final QuotePaper paper;

    QuotePdfController(QuoteDesk desk, QuotePaper paper) {
        this.desk = desk;
        this.paper = paper;
    }

    @GetMapping("/beheer/offertes/{id}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String id, HttpServletRequest request) {
        Optional<QuoteDetails> quote = Optional.of(id)
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .flatMap(desk::find);
        return quote.map(found -> ResponseEntity.ok()
                        .contentType(MediaType.APPLICATION_PDF)
                        .cacheControl(CacheControl.noStore())
                        .body(paper.print(found, Pages.knownOrigin(request).orElse(""))))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
