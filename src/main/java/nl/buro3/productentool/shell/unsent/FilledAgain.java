package nl.buro3.productentool.shell.unsent;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Fills in, on the page that the log-in led back to, what its reader had typed there before, and says so. It works on the
 * document that is sent, so that every form of every page has it. Where the form or a field is not there any more, the words that
 * were typed are shown, to be taken along.
 */
@Component
public class FilledAgain {

    private static final String FORM = "niet-verstuurd";

    private final UnsentForms forms;
    private final Writers writers;

    FilledAgain(UnsentForms forms, Writers writers) {
        this.forms = forms;
        this.writers = writers;
    }

    /** Fills in what waits for the reader of this page, if anything does. */
    public void fill(Document page, HttpServletRequest request) {
        if (request.getMethod().equals("GET")) {
            writers.current()
                    .flatMap(writer -> forms.of(writer, address(request)))
                    .ifPresent(form -> fill(page, form));
        }
    }

    private static String address(HttpServletRequest request) {
        return request.getQueryString() == null
                ? request.getRequestURI()
                : request.getRequestURI() + "?" + request.getQueryString();
    }

    static void fill(Document page, UnsentForm unsent) {
        Element said = said(page);
        form(page, unsent).ifPresentOrElse(form -> fill(form, unsent, said), () -> {
            List<String> words = words(unsent, Set.of());
            said.appendElement("p").text(text(words.isEmpty() ? "unsent.again.gone" : "unsent.again.gone.words"));
            quote(words, said);
        });
    }

    private static void fill(Element form, UnsentForm unsent, Element said) {
        Map<String, List<Element>> fields = fields(form);
        fields.forEach((name, same) -> fill(same, unsent.fields().getOrDefault(name, List.of())));
        form.parents().stream().filter(part -> part.is("details")).forEach(part -> part.attr("open", ""));
        if (form.id().isEmpty()) {
            form.attr("id", FORM);
        }
        boolean isTyped = fields.values().stream().flatMap(List::stream).anyMatch(field -> !field.is("[type=hidden]"));
        String key = isTyped ? "unsent.again.there" : "unsent.again.pressed";
        said.appendElement("p").text(text(key));
        said.appendElement("a").attr("href", "#" + form.id()).text(text("unsent.again.form"));
        quote(words(unsent, fields.keySet()), said);
    }

    private static void quote(List<String> words, Element said) {
        words.forEach(each -> said.appendElement("blockquote").text(each));
    }

    /** What was typed that has no field on the page; what has words in it was written by a person. */
    private static List<String> words(UnsentForm unsent, Set<String> fields) {
        return unsent.fields().entrySet().stream()
                .filter(field -> !fields.contains(field.getKey()))
                .flatMap(field -> field.getValue().stream())
                .map(String::strip)
                .filter(value -> value.contains(" ") || value.contains("\n"))
                .distinct()
                .toList();
    }

    private static Element said(Document page) {
        Element said = new Element("div")
                .addClass("boodschap")
                .addClass(FORM)
                .attr("role", "status")
                .attr("tabindex", "-1")
                .attr("autofocus", "")
                .attr("data-" + FORM, "");
        page.select("[autofocus]").removeAttr("autofocus");
        Element content = page.getElementById("inhoud");
        if (content != null) {
            content.before(said);
        }
        return said;
    }

    /** Of several forms to the same address the one that says the same of what it is about, and has most of the fields. */
    private static Optional<Element> form(Document page, UnsentForm unsent) {
        List<Element> there = page.select("form[method=post]").stream()
                .filter(form -> form.attr("action").equals(unsent.action()))
                .toList();
        Set<String> telling = new HashSet<>();
        there.forEach(form -> form.select("input[type=hidden]").eachAttr("name").stream()
                .filter(name -> there.stream()
                                .map(other -> hidden(other, name))
                                .distinct()
                                .count()
                        > 1)
                .forEach(telling::add));
        return there.stream()
                .filter(form -> telling.stream()
                        .allMatch(name ->
                                hidden(form, name).equals(unsent.fields().getOrDefault(name, List.of()))))
                .max(Comparator.comparingLong(form -> fields(form).keySet().stream()
                        .filter(unsent.fields()::containsKey)
                        .count()));
    }

    private static List<String> hidden(Element form, String name) {
        return form.select("input[type=hidden]").stream()
                .filter(field -> field.attr("name").equals(name))
                .map(Element::val)
                .toList();
    }

    /** The fields of a form by their name, wherever on the page they stand. */
    private static Map<String, List<Element>> fields(Element form) {
        Stream<Element> inside = form.select("[name]").stream().filter(field -> !field.hasAttr("form"));
        Stream<Element> outside =
                form.id().isEmpty() ? Stream.empty() : form.root().select("[name][form=" + form.id() + "]").stream();
        return Stream.concat(inside, outside)
                .filter(field -> field.is("textarea, select, input:not([type=password], [type=submit], [type=file])"))
                .collect(Collectors.groupingBy(field -> field.attr("name")));
    }

    private static void fill(List<Element> sameName, List<String> values) {
        Iterator<String> inOrder = values.iterator();
        for (Element field : sameName) {
            if (field.is("[type=checkbox], [type=radio]")) {
                field.attr("checked", values.contains(field.hasAttr("value") ? field.val() : "on"));
            } else if (field.is("select")) {
                field.select("option").forEach(option -> option.attr("selected", values.contains(option.val())));
            } else if (inOrder.hasNext()) {
                field.val(inOrder.next());
            }
        }
    }
}
