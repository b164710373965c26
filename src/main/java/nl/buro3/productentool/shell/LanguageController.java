package nl.buro3.productentool.shell;

import java.net.URI;
import java.util.Locale;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.shell.rendering.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps the choice of a language, and leads back to the page where it was made. */
@Controller
class LanguageController {

    @GetMapping("/taal/{language}")
    ResponseEntity<Void> choose(
            @PathVariable String language,
            @RequestHeader(name = HttpHeaders.REFERER, required = false) @Nullable String from) {
        ResponseCookie cookie = Language.kept(Texts.supported(Locale.forLanguageTag(language)));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .location(back(from))
                .build();
    }

    /** The path of the page before, on this portal whatever the header says, without a language of its own. */
    private static URI back(@Nullable String from) {
        try {
            UriComponents page = UriComponentsBuilder.fromUriString(from == null ? "/" : from)
                    .replaceQueryParam(Language.CHOICE)
                    .build();
            String path = page.getPath() == null ? "/" : "/" + page.getPath().replaceFirst("^/+", "");
            return URI.create(page.getQuery() == null ? path : path + "?" + page.getQuery());
        } catch (IllegalArgumentException e) {
            return URI.create("/");
        }
    }
}
