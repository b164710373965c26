package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.common.SameOrigin;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A plain form that could not be handled, with what was typed, so that the page of the error can send it once more. It
 * knows nothing of the form but what was sent, so it holds for every form, whatever part of the portal failed, and
 * asks nothing of the database.
 *
 * @param path it was sent to
 * @param query of that address, or null
 * @param sent what was typed, and what the form sends besides, by name
 */
record FailedSubmission(String path, @Nullable String query, Map<String, String> sent) {

    private static final String LOG_IN = "/inloggen";
    private static final String PASSWORD = "wachtwoord";
    private static final String MESSAGE = "bericht";
    private static final int ROWS = 6;

    /** What people fill in, and what browsers call it; everything else is sent along unseen. */
    private static final Map<String, String> TYPED =
            Map.of("naam", "name", "email", "email", "telefoon", "tel", MESSAGE, "off", PASSWORD, "current-password");

    /** The name under which the browser keeps a draft of the form. */
    private static final Map<String, String> DRAFTS = Map.of(LOG_IN, "inloggen", "/contact/verstuur", "contact");

    /** The form that failed with this request; empty where nothing was typed, or another site sent it. */
    static Optional<FailedSubmission> of(HttpServletRequest request) {
        boolean isForm = "POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))
                && String.valueOf(request.getContentType()).startsWith("application/x-www-form-urlencoded");
        return isForm
                        && request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path
                        && SameOrigin.sent(request)
                ? Optional.of(new FailedSubmission(path, request.getQueryString(), sent(request)))
                        .filter(FailedSubmission::isTyped)
                : Optional.empty();
    }

    private static Map<String, String> sent(HttpServletRequest request) {
        Set<String> inAddress = UriComponentsBuilder.newInstance()
                .query(request.getQueryString())
                .build()
                .getQueryParams()
                .keySet();
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !inAddress.contains(field.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, field -> field.getValue()[0], (first, second) -> first, LinkedHashMap::new));
    }

    private boolean isTyped() {
        return sent.entrySet().stream()
                .anyMatch(field ->
                        TYPED.containsKey(field.getKey()) && !field.getValue().isBlank());
    }

    /** What its page says instead of what a failure says otherwise. */
    String words(String part) {
        return (path.equals(LOG_IN) ? "unsent.login." : "unsent.") + part;
    }

    /** Puts it into a page. */
    void addTo(Element place, Locale language) {
        Element form = place.appendElement("form")
                .addClass("formulier")
                .attr("method", "post")
                .attr("action", query == null ? path : path + "?" + query);
        if (DRAFTS.containsKey(path)) {
            form.attr("data-concept", DRAFTS.get(path));
        }
        sent.forEach((name, value) -> {
            String purpose = TYPED.get(name);
            if (purpose != null) {
                addField(form, name, value, language).attr("autocomplete", purpose);
            } else {
                form.appendElement("input")
                        .attr("type", "hidden")
                        .attr("name", name)
                        .attr("value", value);
            }
        });
        form.appendElement("button").addClass("knop").text(text(language, words("send")));
    }

    private static Element addField(Element form, String name, String value, Locale language) {
        Element field = form.appendElement("div").addClass("veld");
        field.appendElement("label").attr("for", name).text(text(language, "unsent.field." + name));
        Element input = name.equals(MESSAGE)
                ? field.appendElement("textarea")
                        .attr("rows", String.valueOf(ROWS))
                        .text(value)
                : field.appendElement("input").attr("type", type(name));
        if (!name.equals(MESSAGE) && !name.equals(PASSWORD)) {
            input.attr("value", value);
        }
        return input.attr("id", name).attr("name", name);
    }

    private static String type(String name) {
        return switch (name) {
            case "email" -> "email";
            case "telefoon" -> "tel";
            case PASSWORD -> "password";
            default -> "text";
        };
    }
}
