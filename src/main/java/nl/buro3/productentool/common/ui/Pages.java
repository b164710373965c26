package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Small parts that pages are made of. */
public final class Pages {

    private Pages() {}

    /** The title of a page with the portal's name behind it. */
    public static String title(PageHead head) {
        return head.title() + " | " + text("portal.name");
    }

    /** A link within the portal: an ordinary one, which the live client follows without loading the page anew. */
    public static Anchor link(String path, String words) {
        Anchor link = new Anchor(path, words);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** A component with these class names. */
    public static <C extends Component> C styled(C component, String... classNames) {
        component.addClassNames(classNames);
        return component;
    }

    /** Words in a span of this class. */
    public static Span words(String words, String... classNames) {
        return styled(new Span(words), classNames);
    }

    /** Words that only screen readers say. */
    public static Span hidden(String words) {
        return words(words, "alleen-voorlezen");
    }

    /** Sets the words of a heading or paragraph, and gives it back. */
    public static <C extends Component & HasText> C saying(C component, String words) {
        component.setText(words);
        return component;
    }

    /** A decorative sign from the sprite of icons, which screen readers skip. */
    public static Element icon(String name) {
        Element svg = new Element("svg");
        svg.setAttribute("class", "icoon");
        svg.setAttribute("aria-hidden", "true");
        Element use = new Element("use");
        use.setAttribute("href", "/portal/images/iconen.svg#" + name);
        svg.appendChild(use);
        return svg;
    }
}
