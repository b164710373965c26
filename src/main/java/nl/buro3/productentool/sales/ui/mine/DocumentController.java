package nl.buro3.productentool.sales.ui.mine;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.sales.document.Document;
import nl.buro3.productentool.sales.ownership.Ownership;
import nl.buro3.productentool.sales.ownership.OwnershipDesk;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * Hands out the documents of what an organisation has, to its people and to employees. A browser keeps them as files and
 * opens none of them within the portal.
 */
@Controller
class DocumentController {

    private final Ownership ownership;
    private final OwnershipDesk desk;

    DocumentController(Ownership ownership, OwnershipDesk desk) {
        this.ownership = ownership;
        this.desk = desk;
    }

    @GetMapping("/mijn/documenten/{id}")
    void document(@PathVariable String id, HttpServletResponse response) throws IOException {
        Optional<Account> reader = Accounts.current();
        if (reader.isEmpty()) {
            response.sendRedirect(LogInFirst.address("/mijn/documenten/" + id));
            return;
        }
        Optional<Document> found = Optional.of(id)
                .filter(number -> number.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .flatMap(number -> reader.get().isStaff() ? desk.document(number) : ownership.document(number));
        if (found.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else {
            send(found.get(), response);
        }
    }

    private static void send(Document document, HttpServletResponse response) throws IOException {
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(document.name(), StandardCharsets.UTF_8)
                .build();
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition.toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setContentType(document.kind().mediaType());
        response.setContentLength(document.content().length);
        response.getOutputStream().write(document.content());
    }
}
