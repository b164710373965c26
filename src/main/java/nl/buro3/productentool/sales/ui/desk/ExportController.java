package nl.buro3.productentool.sales.ui.desk;

import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.document.DocumentKind;
import nl.buro3.productentool.sales.overview.OrderExport;
import nl.buro3.productentool.sales.overview.OwnershipExport;
import nl.buro3.productentool.sales.overview.OwnershipQuery;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out who has what, and what was ordered, as a file, narrowed as the page was. */
@Controller
class ExportController {

    private static final String CSV = "text/csv;charset=utf-8";

    private final OwnershipExport export;
    private final OrderExport orders;
    private final Clock clock;

    ExportController(OwnershipExport export, OrderExport orders, Clock clock) {
        this.export = export;
        this.orders = orders;
        this.clock = clock;
    }

    @GetMapping(DeskAddress.OWNED + ".csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        begin(response, "afname", "csv", CSV);
        export.csv(query(request), response.getOutputStream(), language(request));
    }

    @GetMapping(DeskAddress.OWNED + ".xlsx")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        begin(response, "afname", "xlsx", DocumentKind.XLSX.mediaType());
        export.xlsx(query(request), response.getOutputStream(), language(request));
    }

    @GetMapping(OrderAddress.FILE)
    void ordersCsv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        begin(response, "bestellingen", "csv", CSV);
        orders.csv(OrderAddress.asked(page(request)), response.getOutputStream(), language(request));
    }

    private void begin(HttpServletResponse response, String what, String ending, String type) {
        String name = what + "-" + LocalDate.now(clock) + "." + ending;
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    private static OwnershipQuery query(HttpServletRequest request) {
        return DeskAddress.asked(page(request));
    }

    private static PageRequest page(HttpServletRequest request) {
        QueryParameters parameters = QueryParameters.full(request.getParameterMap());
        return new PageRequest(new Location("beheer", parameters), RouteParameters.empty());
    }

    private static Locale language(HttpServletRequest request) {
        return Texts.supported(Locale.forLanguageTag(
                Objects.requireNonNullElse(request.getParameter(DeskAddress.LANGUAGE), Texts.DUTCH.getLanguage())));
    }
}
