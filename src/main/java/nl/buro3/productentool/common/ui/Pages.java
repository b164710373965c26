package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Texts;
import org.jsoup.nodes.Document;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Small parts that pages are made of. */
public final class Pages {

    /** The attribute of a request that holds the address that an operator set, without a slash behind it. */
    public static final String OWN_ADDRESS = Pages.class.getName() + ".ownAddress";

    /** Marks for a moment what is not visible. */
    private static final String UNSEEN = "data-unseen";

    private static final Pattern THIS_MACHINE =
            Pattern.compile("https?://(localhost|127(\\.\\d{1,3}){3}|\\[::1])(:\\d+)?(/.*)?");

    private Pages() {}

    /** The title of a page with the portal's name behind it. */
    public static String title(PageHead head) {
        return title(head.title());
    }

    /** The same for a page that only has a title. */
    public static String title(String title) {
        return title + " | " + text("portal.name");
    }

    /** A link within the portal: an ordinary one, which the live client follows without loading the page anew. */
    public static Anchor link(String path, String words) {
        Anchor link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /**
     * The portal's address without a slash behind it: the one that an operator set, or else the one that was asked for.
     * Anyone can ask for any host, so the latter is for the one who asked and for nobody else.
     */
    public static String origin(HttpServletRequest request) {
        return ownAddress(request)
                .orElseGet(() ->
                        ServletUriComponentsBuilder.fromContextPath(request).toUriString());
    }

    /** The portal's address for what somebody else reads, such as a letter; empty where only a request names one. */
    public static Optional<String> knownOrigin(HttpServletRequest request) {
        return ownAddress(request)
                .or(() -> Optional.of(origin(request))
                        .filter(asked -> THIS_MACHINE.matcher(asked).matches()));
    }

    /** The whole address of a page, for who is asking now: to be read and handed out. The path alone where nobody asks. */
    public static String wholeAddress(String path) {
        return VaadinRequest.getCurrent() instanceof VaadinServletRequest asked
                ? origin(asked.getHttpServletRequest()) + path
                : path;
    }

    private static Optional<String> ownAddress(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(OWN_ADDRESS)).map(String::valueOf);
    }

    /** The path and query of a page, from the slash on. */
    public static String address(Location location) {
        return "/" + location.getPathWithQueryParameters().replaceFirst("^\\.?/?", "");
    }

    /** A component with these class names. */
    public static <C extends Component> C styled(C component, String... classNames) {
        component.addClassNames(classNames);
        return component;
    }

    /** What is visible of a component as HTML, without the spaces between its parts that would show. */
    public static String html(Component component) {
        if (!component.isVisible()) {
            return "";
        }
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        List<Element> unseen = unseen(component.getElement()).toList();
        unseen.forEach(element -> element.setAttribute(UNSEEN, true));
        document.appendChild(ElementUtil.toJsoup(document, component.getElement()));
        unseen.forEach(element -> element.removeAttribute(UNSEEN));
        document.select("[" + UNSEEN + "]").remove();
        return document.outerHtml();
    }

    private static Stream<Element> unseen(Element element) {
        if (element.isTextNode()) {
            return Stream.empty();
        }
        return element.isVisible() ? element.getChildren().flatMap(Pages::unseen) : Stream.of(element);
    }

    /** What holds only words that employees wrote: they are Dutch, also where the page around them is not. */
    public static <C extends Component> C written(C component) {
        if (!Texts.isDutch()) {
            component.getElement().setAttribute("lang", Texts.DUTCH.getLanguage());
        }
        return component;
    }

    /** Words in a span of this class. */
    public static Span words(String words, String... classNames) {
        return styled(new Span(words), classNames);
    }

    /** Has the focus when the page opens, also without scripts: what went wrong is read first. */
    public static <C extends Component> C focused(C component) {
        component.getElement().setAttribute("tabindex", "-1").setAttribute("autofocus", true);
        return component;
    }

    /** A form that works without scripts, sent to this address. */
    public static HtmlContainer form(String address, Component... parts) {
        HtmlContainer form = new HtmlContainer("form", parts);
        form.getElement().setAttribute("method", "post").setAttribute("action", address);
        return form;
    }

    /** A field that is not shown: what a form sends besides. */
    public static HtmlContainer sent(String name, String value) {
        HtmlContainer field = new HtmlContainer("input");
        field.getElement()
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value);
        return field;
    }

    /** The field for the digits that were sent to somebody, which phones fill in by themselves. */
    public static HtmlContainer oneTimeCode(String name) {
        HtmlContainer field = new HtmlContainer("input");
        field.setId(name);
        field.getElement()
                .setAttribute("name", name)
                .setAttribute("type", "text")
                .setAttribute("inputmode", "numeric")
                .setAttribute("autocomplete", "one-time-code")
                .setAttribute("maxlength", "10")
                .setAttribute("required", true);
        return field;
    }

    /** Words that only screen readers say. */
    public static Span hidden(String words) {
        return words(words, "alleen-voorlezen");
    }

    /** The label of a field that has an id; said in an attribute, so that it holds in the first response too. */
    public static NativeLabel label(String words, Component field) {
        NativeLabel label = new NativeLabel(words);
        label.getElement().setAttribute("for", field.getId().orElseThrow());
        return label;
    }
}
