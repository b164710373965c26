package nl.buro3.productentool.sales.ui.bundle.meeting;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.sales.bundle.BundleLines;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.bundle.SeenBundle;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheets;
import nl.buro3.productentool.sales.ui.bundle.form.BasketCookies;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.bundle.form.BundleInput;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A bundle on paper, and its version for a script that looks whether somebody changed it. */
@Controller
class PaperController {

    private final Bundles bundles;
    private final BundleSheets sheets;
    private final BasketCookies cookies;
    private final HouseContact house;
    private final Clock clock;

    PaperController(Bundles bundles, BundleSheets sheets, BasketCookies cookies, HouseContact house, Clock clock) {
        this.house = house;
        this.bundles = bundles;
        this.sheets = sheets;
        this.cookies = cookies;
        this.clock = clock;
    }

    /** The bundle of who asks: what their browser keeps, or their current one. */
    @GetMapping("/pakket/pdf")
    void own(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Locale language = new BundleInput(request).language();
        if (Accounts.current().isEmpty()) {
            send(text(language, "shell.bundle"), cookies.of(request).lines(), language, response);
        } else {
            SeenBundle bundle = bundles.current().orElseThrow(() -> new NoSuchElementException("no bundle yet"));
            send(bundle.head().name(), bundle.lines(), language, response);
        }
    }

    @GetMapping("/pakket/{pakket}/pdf")
    void stored(@PathVariable("pakket") String number, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (Accounts.current().isEmpty()) {
            response.sendRedirect(LogInFirst.address(BundleAddress.PAGE + "/" + number(number) + "/pdf"));
            return;
        }
        SeenBundle bundle = bundles.of(number(number));
        send(bundle.head().name(), bundle.lines(), new BundleInput(request).language(), response);
    }

    /** Which version is the present one; for nobody else than who may see the bundle. */
    @GetMapping("/pakket/{pakket}/versie")
    void version(@PathVariable("pakket") String number, HttpServletResponse response) throws IOException {
        if (Accounts.current().isEmpty()) {
            throw new NoSuchElementException("nobody is logged in");
        }
        int version = bundles.version(number(number));
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.getWriter().print("{\"versie\": " + version + "}");
    }

    private void send(String name, BundleLines lines, Locale language, HttpServletResponse response)
            throws IOException {
        byte[] pdf = BundlePdf.of(
                name, house.phone() + " · " + house.email(), sheets.of(lines), LocalDate.now(clock), language);
        response.setContentType(MediaType.APPLICATION_PDF_VALUE);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"pakket.pdf\"");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentLength(pdf.length);
        response.getOutputStream().write(pdf);
    }

    private static long number(String typed) {
        if (!typed.matches("\\d{1,18}")) {
            throw new NoSuchElementException("no bundle " + typed);
        }
        return Long.parseLong(typed);
    }

    @ExceptionHandler(NoSuchElementException.class)
    void foreign(HttpServletResponse response) throws IOException {
        response.sendError(HttpServletResponse.SC_NOT_FOUND);
    }
}
