package nl.buro3.productentool.shell.unsent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A form of a page, with something typed in each of its fields, other than what stood there.
 *
 * @param typed the fields that people fill in, by their name
 * @param sent what a browser sends besides
 */
record TypedForm(String page, String action, Map<String, String> typed, Map<String, String> sent) {

    private static final String FIELDS =
            "textarea, input:not([type=hidden], [type=password], [type=checkbox], [type=radio], [type=submit])";

    static TypedForm of(String page, Element form, Document shown) {
        Map<String, String> typed = new LinkedHashMap<>();
        Map<String, String> sent = new LinkedHashMap<>();
        fields(form, shown).filter(field -> field.hasAttr("name")).forEach(field -> {
            if (field.is(FIELDS)) {
                typed.put(field.attr("name"), words(field));
            } else if (!field.is("button, [type=password]")
                    && (!field.is("[type=checkbox], [type=radio]") || field.hasAttr("checked"))) {
                sent.put(field.attr("name"), field.val());
            }
        });
        fields(form, shown)
                .filter(field -> field.is("button[name]"))
                .findFirst()
                .ifPresent(button -> sent.put(button.attr("name"), button.val()));
        return new TypedForm(page, form.attr("action"), typed, sent);
    }

    private static String words(Element field) {
        return switch (field.attr("type")) {
            case "email" -> "getypt@proef.example";
            case "number" -> "7";
            default -> field.hasAttr("inputmode") ? "7" : "Getypt\u00e9 & \"nog\" <i>niet</i> verstuurd";
        };
    }

    private static Stream<Element> fields(Element form, Document shown) {
        Stream<Element> inside = form.select("[name]").stream().filter(field -> !field.hasAttr("form"));
        return form.id().isEmpty()
                ? inside
                : Stream.concat(inside, shown.select("[name][form=" + form.id() + "]").stream());
    }

    boolean isTyped() {
        return !typed.isEmpty();
    }

    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>(sent);
        fields.putAll(typed);
        return fields;
    }

    boolean sameAs(TypedForm other) {
        return address().equals(other.address())
                && fields().keySet().equals(other.fields().keySet());
    }

    private String address() {
        return action.replaceAll("[0-9]+", "0");
    }

    /** Whether a page has this form with what was typed, and with what it says of what it is about. */
    boolean isFilledIn(Document page) {
        return page.select("form[method=post]").stream()
                .filter(form -> form.attr("action").equals(action))
                .anyMatch(form -> {
                    Map<String, List<String>> now = fields(form, page)
                            .collect(Collectors.groupingBy(
                                    field -> field.attr("name"),
                                    Collectors.mapping(Element::val, Collectors.toList())));
                    return typed.entrySet().stream()
                            .allMatch(field ->
                                    now.getOrDefault(field.getKey(), List.of()).contains(field.getValue()));
                });
    }

    @Override
    public String toString() {
        return page + " -> " + action + " " + typed.keySet();
    }
}
