package nl.buro3.productentool.shell;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;

/** Keeps the choice of a language, and leads back to the page where it was made. */
@Controller
class LanguageController {

    private static final Duration KEPT = Duration.ofDays(365);

    @GetMapping("/taal/{language}")
    ResponseEntity<Void> choose(
            @PathVariable String language,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from) {
        String chosen = Texts.supported(Locale.forLanguageTag(language)).getLanguage();
        ResponseCookie cookie = ResponseCookie.from(Language.COOKIE, chosen)
                .path("/")
                .maxAge(KEPT)
                .sameSite("Lax")
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(back(from))
                .build();
    }

    /** The path of the page before, on this portal whatever the header says. */
    private static URI back(@Nullable String from) {
        try {
            URI page = URI.create(from == null ? "/" : from);
            String path = page.getRawPath() == null || !page.getRawPath().startsWith("/") ? "/" : page.getRawPath();
            String local = path.replaceFirst("^/+", "/");
            return URI.create(page.getRawQuery() == null ? local : local + "?" + page.getRawQuery());
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
