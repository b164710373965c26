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
import nl.buro3.productentool.sales.overview.OwnershipExport;
import nl.buro3.productentool.sales.overview.OwnershipQuery;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Hands out who has what as a file, narrowed as the page was. */
@Controller
class ExportController {

    private final OwnershipExport export;
    private final Clock clock;

    ExportController(OwnershipExport export, Clock clock) {
        this.export = export;
        this.clock = clock;
    }

    @GetMapping(DeskAddress.OWNED + ".csv")
    void csv(HttpServletRequest request, HttpServletResponse response) throws IOException {
        begin(response, "csv", "text/csv;charset=utf-8");
        export.csv(query(request), response.getOutputStream(), language(request));
    }

    @GetMapping(DeskAddress.OWNED + ".xlsx")
    void xlsx(HttpServletRequest request, HttpServletResponse response) throws IOException {
        begin(response, "xlsx", DocumentKind.XLSX.mediaType());
        export.xlsx(query(request), response.getOutputStream(), language(request));
    }

    private void begin(HttpServletResponse response, String ending, String type) {
        String name = "afname-" + LocalDate.now(clock) + "." + ending;
        response.setContentType(type);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    private static OwnershipQuery query(HttpServletRequest request) {
        QueryParameters parameters = QueryParameters.full(request.getParameterMap());
        return DeskAddress.asked(new PageRequest(new Location("beheer/afname", parameters), RouteParameters.empty()));
    }

    private static Locale language(HttpServletRequest request) {
        return Texts.supported(Locale.forLanguageTag(
                Objects.requireNonNullElse(request.getParameter(DeskAddress.LANGUAGE), Texts.DUTCH.getLanguage())));
    }
}
