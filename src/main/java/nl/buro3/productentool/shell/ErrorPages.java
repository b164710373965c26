package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Header;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.page.ui.Menus;
import nl.buro3.productentool.shell.rendering.FastLane;
import nl.buro3.productentool.shell.rendering.FirstResponse;
import nl.buro3.productentool.shell.rendering.HouseLook;
import nl.buro3.productentool.shell.rendering.Language;
import nl.buro3.productentool.shell.rendering.StatelessPages;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * What is shown when a request fails outside the views: a page for people, with whom to call and what they typed; problem
 * details for programs. It needs nothing but memory, so that it is there whatever is not.
 */
@RestController
class ErrorPages implements ErrorController {

    private static final Set<HttpStatus> WITH_OWN_WORDS = Set.of(
            HttpStatus.NOT_FOUND,
            HttpStatus.FORBIDDEN,
            HttpStatus.BAD_REQUEST,
            HttpStatus.TOO_MANY_REQUESTS,
            HttpStatus.SERVICE_UNAVAILABLE);

    private final HouseContact house;
    private final Menus menus;

    ErrorPages(HouseContact house, Menus menus) {
        this.house = house;
        this.menus = menus;
    }

    @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        HttpStatus status = status(request);
        Optional<FailedSubmission> form = status.is5xxServerError() ? FailedSubmission.of(request) : Optional.empty();
        return ResponseEntity.status(status)
                .header(HttpHeaders.CACHE_CONTROL, form.isPresent() ? StatelessPages.AGAIN_ON_THE_WAY_BACK : "no-store")
                .body(html(status, form, request).html());
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
        HttpStatus other = status.is4xxClientError() ? HttpStatus.BAD_REQUEST : HttpStatus.INTERNAL_SERVER_ERROR;
        return String.valueOf((WITH_OWN_WORDS.contains(status) ? status : other).value());
    }

    private Document html(HttpStatus status, Optional<FailedSubmission> form, HttpServletRequest request) {
        Locale language = Language.of(request);
        Optional<Account> outsider = outsider(status, request);
        String said = outsider.map(account -> "error.staff.")
                .or(() -> form.map(unsent -> unsent.words("")))
                .orElse("error." + words(status) + ".");
        Document page = page(text(language, said + "title"), language);
        Element main = main(page, head(status, language));
        main.appendElement("h1").text(text(language, said + "title"));
        Element message = main.appendElement("p")
                .attr("role", "alert")
                .text(outsider.map(account -> text(language, "error.staff.text", account.name()))
                        .orElseGet(() -> text(language, said + "text")));
        if (form.isPresent()) {
            message.attr("tabindex", "-1").attr("autofocus", true);
            form.get().addTo(main, language);
            FirstResponse.keepDrafts(page);
        }
        if (outsider.isEmpty()) {
            addContact(main, text(language, status.is5xxServerError() ? "error.contact" : "error.contact.lost"));
        }
        addWays(main, status, request, language);
        if (Accounts.staffIsLooking()) {
            FastLane.addTo(page, language);
        }
        return page;
    }

    /** A customer who opened a page of the employees. */
    private static Optional<Account> outsider(HttpStatus status, HttpServletRequest request) {
        boolean isPage = status == HttpStatus.FORBIDDEN
                && HttpMethod.GET.matches(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_METHOD)));
        return isPage ? Accounts.current().filter(account -> !account.isStaff()) : Optional.empty();
    }

    /** Who is logged in keeps the menu and the way out, as long as the portal itself is well. */
    private Element head(HttpStatus status, Locale language) {
        Component head = status.is4xxClientError() && Accounts.current().isPresent()
                ? Language.speaking(language, () -> PublicLayout.header(menus))
                : styled(new Header(PublicLayout.brand()), "hoofd");
        Element html = Jsoup.parseBodyFragment(Pages.html(head)).body().child(0);
        html.select("[router-link]").removeAttr("router-link"); // for a client that is not here
        return html;
    }

    private static Document page(String title, Locale language) {
        Document page =
                Jsoup.parse("<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\"></head><body></body></html>"
                        .formatted(language.getLanguage()));
        page.outputSettings().prettyPrint(false); // it would indent what was typed
        page.title(title + " | " + text(language, "portal.name"));
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("meta").attr("name", "robots").attr("content", "noindex");
        for (String styles : List.of("portal", "own")) {
            page.head()
                    .appendElement("link")
                    .attr("rel", "stylesheet")
                    .attr("href", "/portal/styles/" + styles + ".css");
        }
        page.head()
                .appendElement("link")
                .attr("rel", "icon")
                .attr("href", House.current().picture());
        HouseLook.dress(page);
        return page;
    }

    private static Element main(Document page, Element head) {
        Element portal = page.body().appendElement("div").addClass("portaal");
        portal.appendChild(head);
        Element main = portal.appendElement("div")
                .addClass("plek")
                .appendElement("main")
                .addClass("melding");
        main.attr("data-view", "fout");
        return main;
    }

    /** Whom to call, since whoever is here got no further. */
    private void addContact(Element main, String words) {
        Element contact = main.appendElement("p").addClass("bellen");
        contact.appendText(words);
        contact.appendElement("a").attr("href", house.dialled()).text(house.phone());
        contact.appendElement("a").attr("href", "mailto:" + house.email()).text(house.email());
    }

    private static void addWays(Element main, HttpStatus status, HttpServletRequest request, Locale language) {
        Element ways = main.appendElement("div").addClass("acties");
        if (status.is5xxServerError()
                && "GET".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path) {
            Object query = request.getAttribute(RequestDispatcher.ERROR_QUERY_STRING);
            ways.appendElement("a")
                    .addClass("knop")
                    .attr("href", query == null ? path : path + "?" + query)
                    .text(text(language, "error.again"));
        }
        ways.appendElement("a")
                .addClass("knop")
                .addClass("knop-stil")
                .attr("href", "/")
                .text(text(language, "notfound.overview"));
    }
}
