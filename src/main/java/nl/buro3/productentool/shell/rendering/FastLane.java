package nl.buro3.productentool.shell.rendering;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.ProductQuery;
import org.jsoup.nodes.Document;

/**
 * For employees, on every page: Ctrl-K, some letters and Enter copy the link of a card. It stands in the document
 * itself, so that it works with and without the live client and survives every change of page; the script {@code
 * fast-lane.js} opens and fills it.
 */
@Tag("dialog")
public final class FastLane extends HtmlContainer {

    private static final String TITLE = "snel-titel";
    private static final String LIST = "snel-lijst";

    private final transient Locale language;

    private FastLane(Locale language) {
        this.language = language;
        addClassNames("snel");
        setId("snel");
        H2 title = styled(new H2(text(language, "fast.title")), "alleen-voorlezen");
        title.setId(TITLE);
        getElement().setAttribute("aria-labelledby", TITLE);
        tell("recent", "found", "none", "failed", "copied", "uncopied", "whom");
        add(title, styled(new Div(field(), closing()), "snel-kop"), styled(new Paragraph(), "snel-bericht"));
        add(list(), keys(), count());
    }

    /** Puts it into an employee's page. */
    public static void addTo(Document document, Locale language) {
        document.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/portal/styles/fast-lane.css");
        document.body().append(Pages.html(new FastLane(language)));
        FirstResponse.module(document, "/portal/scripts/fast-lane.js");
    }

    /** What opens it for those who do not know the keys or have none. */
    public static NativeButton button() {
        NativeButton button = styled(new NativeButton(), "snelknop");
        button.add(words(text("fast.button")), key("Ctrl K"));
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("data-snel", true)
                .setAttribute("aria-haspopup", "dialog")
                .setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        return button;
    }

    private Input field() {
        Input field = new Input();
        field.setPlaceholder(text(language, "fast.title"));
        field.setAriaLabel(text(language, "fast.title"));
        field.getElement()
                .setAttribute("type", "text")
                .setAttribute("role", "combobox")
                .setAttribute("aria-expanded", "false")
                .setAttribute("aria-autocomplete", "list")
                .setAttribute("aria-controls", LIST)
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("enterkeyhint", "go")
                .setAttribute("maxlength", String.valueOf(ProductQuery.LONGEST_TEXT));
        return field;
    }

    private HtmlContainer closing() {
        NativeButton close = styled(new NativeButton(text(language, "fast.close")), "deelknop");
        HtmlContainer form = new HtmlContainer("form", close);
        form.getElement().setAttribute("method", "dialog");
        return form;
    }

    private Div list() {
        Div list = styled(new Div(), "keuzelijst");
        list.setId(LIST);
        list.getElement()
                .setAttribute("role", "listbox")
                .setAttribute("aria-label", text(language, "fast.found"))
                .setAttribute("hidden", true);
        return list;
    }

    private Div keys() {
        Div keys = styled(new Div(), "snel-toetsen");
        keys.add(new Span(key("Enter"), words(text(language, "fast.key.copy"))));
        keys.add(new Span(key("Shift Enter"), words(text(language, "fast.key.open"))));
        keys.add(new Span(key("Ctrl Enter"), words(text(language, "fast.key.edit"))));
        return new Div(
                keys, words(text(language, "fast.hint"), "snel-uitleg"), words(text(language, "fast.tap"), "snel-tik"));
    }

    private Span count() {
        Span count = hidden("");
        count.getElement()
                .setAttribute("role", "status")
                .setAttribute(
                        "data-words",
                        String.join(
                                "|",
                                text(language, "fast.counts.none"),
                                text(language, "fast.counts.one"),
                                text(language, "fast.counts.more")));
        return count;
    }

    private void tell(String... names) {
        for (String name : names) {
            getElement().setAttribute("data-" + name, text(language, "fast." + name));
        }
    }

    private static HtmlContainer key(String name) {
        HtmlContainer key = new HtmlContainer("kbd");
        key.setText(name);
        return key;
    }
}
