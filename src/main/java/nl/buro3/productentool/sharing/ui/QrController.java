package nl.buro3.productentool.sharing.ui;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A link as a picture to be printed: for the employee whose link it is, and for nobody else. */
@RestController
@PreAuthorize("hasRole('EMPLOYEE')")
class QrController {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    private final ShareLinks links;

    QrController(ShareLinks links) {
        this.links = links;
    }

    /** Where the picture of a link is. */
    static String address(SharedLink link, String kind) {
        return "/beheer/links/" + link.id() + "/qr." + kind;
    }

    @GetMapping("/beheer/links/{link}/qr.svg")
    ResponseEntity<byte[]> svg(@PathVariable String link, HttpServletRequest request) {
        return answer(
                code(link, request).map(code -> code.svg().getBytes(StandardCharsets.UTF_8)),
                SVG,
                "link-" + link + ".svg");
    }

    @GetMapping("/beheer/links/{link}/qr.png")
    ResponseEntity<byte[]> png(@PathVariable String link, HttpServletRequest request) {
        return answer(code(link, request).map(QrCode::png), MediaType.IMAGE_PNG, "link-" + link + ".png");
    }

    private Optional<QrCode> code(String link, HttpServletRequest request) {
        return Optional.of(link)
                .filter(number -> number.matches("[0-9]{1,18}"))
                .flatMap(number -> links.find(Long.parseLong(number)))
                .filter(known -> known.token() != null)
                .map(known -> QrCode.of(Pages.origin(request) + known.path()));
    }

    private static ResponseEntity<byte[]> answer(Optional<byte[]> picture, MediaType type, String name) {
        return picture.map(content -> ResponseEntity.ok()
                        .contentType(type)
                        .cacheControl(CacheControl.noStore())
                        .header(
                                HttpHeaders.CONTENT_DISPOSITION,
                                ContentDisposition.inline()
                                        .filename(name)
                                        .build()
                                        .toString())
                        .body(content))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
