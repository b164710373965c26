package nl.buro3.productentool.catalog.feed.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.feed.FeedDesk;
import nl.buro3.productentool.catalog.feed.out.CardTooLongException;
import nl.buro3.productentool.catalog.feed.out.ExportQuery;
import nl.buro3.productentool.catalog.feed.reading.FeedFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Hands out the cards as a feed, to employees. */
@Controller
class CardsFileController {

    static final String STATUS = "status";
    static final String TYPED = "zoek";

    private final FeedDesk desk;
    private final Clock clock;

    CardsFileController(FeedDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * The cards in a file.
     *
     * @param format csv, json or xlsx
     * @param status of which status only; empty for any
     */
    @GetMapping("/beheer/kaarten.{format}")
    void cards(
            HttpServletResponse response,
            @PathVariable String format,
            @RequestParam(name = STATUS, defaultValue = "") String status,
            @RequestParam(name = TYPED, defaultValue = "") String typed)
            throws IOException {
        FeedFormat asked = named(FeedFormat.values(), format);
        ExportQuery query = new ExportQuery(status.isEmpty() ? null : named(ProductStatus.values(), status), typed);
        Path file = Files.createTempFile("productfeed", ".tmp");
        try {
            desk.export(query, asked, file);
            begin(response, format);
            Files.copy(file, response.getOutputStream());
        } catch (CardTooLongException e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().print(e.getMessage());
        } finally {
            Files.delete(file);
        }
    }

    private static <T extends Enum<T>> T named(T[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private void begin(HttpServletResponse response, String format) {
        String name = "producten-" + LocalDate.now(clock) + "." + format;
        response.setContentType(FeedMedia.type(name));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }
}
