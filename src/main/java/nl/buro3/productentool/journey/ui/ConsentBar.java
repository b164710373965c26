package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import jakarta.servlet.http.HttpServletRequest;
import nl.buro3.productentool.journey.Consent;

/**
 * Asks a visitor whether they want to be recognised. An ordinary form, with a yes and a no that weigh the same; it
 * works before and without the live client.
 *
 * @see <a href="../../../../../../../../docs/decisions/0004-consent-and-visits.md">decision 4</a>
 */
public class ConsentBar extends Section {

    /** @param page the path and query to which the choice leads back */
    public ConsentBar(String page) {
        styled(this, "toestemming");
        setAriaLabel(text("journey.consent.title"));
        Anchor more = new Anchor("/privacy", text("journey.consent.more"));
        Paragraph question = new Paragraph(text("journey.consent.question") + " ");
        question.add(more);
        HtmlContainer form = new HtmlContainer("form");
        form.getElement().setAttribute("method", "post").setAttribute("action", "/toestemming");
        form.add(
                sent("terug", page),
                button(Consent.NO, text("journey.consent.no")),
                button(Consent.YES, text("journey.consent.yes")));
        add(question, form);
    }

    /** Whether the sender of this request made no choice yet. */
    public static boolean neededFor(HttpServletRequest request) {
        return Consent.of(request) == Consent.OPEN;
    }

    private static NativeButton button(String choice, String words) {
        NativeButton button = styled(new NativeButton(words), "knop", "knop-stil");
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", "keuze")
                .setAttribute("value", choice);
        return button;
    }
}
