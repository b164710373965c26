package nl.buro3.productentool.catalog.feed.command;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import nl.buro3.productentool.catalog.feed.FeedImport;
import nl.buro3.productentool.catalog.feed.out.CardTooLongException;
import nl.buro3.productentool.catalog.feed.reading.UnreadableFeedException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where a running portal takes a feed from the import command, and gives one to the export: only from this machine, not by
 * way of a proxy, and only with the secret of this run. Answers in the lines of {@link HandoverLine} while the import goes on.
 */
@RestController
@RequestMapping(ImportEndpoint.PATH)
@ConditionalOnWebApplication
class ImportEndpoint {

    static final String PATH = "/intern/import";
    static final String SECRET = "X-Portal-Geheim";
    static final String CARDS = "X-Portal-Kaarten";

    private final RunningPortal portal;
    private final FeedImport feeds;
    private final ExportFile exports;

    ImportEndpoint(RunningPortal portal, FeedImport feeds, ExportFile exports) {
        this.portal = portal;
        this.feeds = feeds;
        this.exports = exports;
    }

    /** Says that this is the portal whose secret the caller has. */
    @GetMapping
    ResponseEntity<Void> isHere(
            HttpServletRequest request, @RequestHeader(name = SECRET, required = false) @Nullable String secret)
            throws IOException {
        return ResponseEntity.status(isAllowed(request, secret) ? 204 : 403).build();
    }

    /**
     * Imports the body.
     *
     * @param name the name of the file, which says its format
     * @param skipInvalid whether to store the valid lines of a feed that has errors too
     * @param dryRun whether to say only what the import would do
     */
    @PostMapping
    void load(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = SECRET, required = false) @Nullable String secret,
            @RequestParam("naam") String name,
            @RequestParam(name = "overslaan", defaultValue = "false") boolean skipInvalid,
            @RequestParam(name = "proef", defaultValue = "false") boolean dryRun)
            throws IOException {
        if (!isAllowed(request, secret)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Path body = Files.createTempFile("productfeed", ".tmp");
        try {
            store(request.getInputStream(), body);
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            HandoverLine.Writer lines = new HandoverLine.Writer(response.getWriter());
            lines.end(dryRun ? feeds.look(body, name, lines) : feeds.load(body, name, skipInvalid, lines));
        } finally {
            Files.delete(body);
        }
    }

    /**
     * All cards as a feed, whole or not at all.
     *
     * @param name of the file that they are for, which says its format
     */
    @GetMapping("/uit")
    void export(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestHeader(name = SECRET, required = false) @Nullable String secret,
            @RequestParam(name = "naam", defaultValue = "") String name)
            throws IOException {
        if (!isAllowed(request, secret)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        Path file = Files.createTempFile("productfeed", ".tmp");
        try {
            int cards = exports.write(name, file);
            response.setHeader(CARDS, String.valueOf(cards));
            Files.copy(file, response.getOutputStream());
        } catch (CardTooLongException | UnreadableFeedException e) {
            response.setStatus(HttpServletResponse.SC_CONFLICT);
            response.setContentType(MediaType.TEXT_PLAIN_VALUE);
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.getWriter().print(e.getMessage());
        } finally {
            Files.delete(file);
        }
    }

    /** Keeps one byte more than a feed may have at most, so that the import sees that it is too large. */
    private static void store(InputStream body, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            long left = FeedImport.LARGEST_FILE + 1;
            byte[] buffer = new byte[1 << 16];
            for (int read = body.read(buffer); read >= 0 && left > 0; read = body.read(buffer)) {
                out.write(buffer, 0, (int) Math.min(read, left));
                left -= read;
            }
        }
    }

    private boolean isAllowed(HttpServletRequest request, @Nullable String secret) throws IOException {
        return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                && Collections.list(request.getHeaderNames()).stream().noneMatch(ImportEndpoint::isFromProxy)
                && portal.trusts(secret);
    }

    private static boolean isFromProxy(String header) {
        return header.equalsIgnoreCase("Forwarded") || header.regionMatches(true, 0, "X-Forwarded-", 0, 12);
    }
}
