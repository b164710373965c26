package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Set;
import nl.buro3.productentool.account.Accounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is shown when a request fails outside the views: a page for people, problem details for programs. */
@RestController
class ErrorPages implements ErrorController {

    private static final Set<HttpStatus> WITH_OWN_WORDS =
            Set.of(HttpStatus.NOT_FOUND, HttpStatus.FORBIDDEN, HttpStatus.BAD_REQUEST, HttpStatus.TOO_MANY_REQUESTS);

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        HttpStatus status = status(request);
        return ResponseEntity.status(status).body(html(status, Language.of(request)));
    }

    @RequestMapping("/error")
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        HttpStatus status = status(request);
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setTitle(text("error." + words(status) + ".title"));
        problem.setDetail(text("error." + words(status) + ".text"));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String words(HttpStatus status) {
        return WITH_OWN_WORDS.contains(status) ? String.valueOf(status.value()) : "500";
    }

    private static String html(HttpStatus status, Locale language) {
        String title = text(language, "error." + words(status) + ".title");
        Document page =
                Jsoup.parse("<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\"></head><body></body></html>"
                        .formatted(language.getLanguage()));
        page.title(title + " | " + text(language, "portal.name"));
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/portal/styles/portal.css");
        page.head().appendElement("link").attr("rel", "icon").attr("href", "/portal/images/favicon.svg");
        Element main = page.body()
                .appendElement("div")
                .addClass("portaal")
                .appendElement("main")
                .addClass("melding");
        main.attr("data-view", "fout");
        main.appendElement("h1").text(title);
        main.appendElement("p").text(text(language, "error." + words(status) + ".text"));
        main.appendElement("a").addClass("knop").attr("href", "/").text(text(language, "notfound.overview"));
        if (Accounts.staffIsLooking()) {
            FastLane.addTo(page, language);
        }
        return page.html();
    }
}
