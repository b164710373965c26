package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import nl.buro3.productentool.journey.recording.Consent;

/**
 * A yes and a no that weigh the same, in an ordinary form. A script keeps the choice without leaving the page, and shows
 * what the button says of it.
 */
@Tag("form")
class ConsentForm extends HtmlContainer {

    /** @param page the path and query to which the choice leads back */
    ConsentForm(String page) {
        getElement().setAttribute("method", "post").setAttribute("action", "/toestemming");
        add(sent("terug", page), button(Consent.NO), button(Consent.YES));
    }

    private static NativeButton button(String choice) {
        NativeButton button = styled(new NativeButton(text("journey.consent." + choice)), "knop", "knop-stil");
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", "keuze")
                .setAttribute("value", choice)
                .setAttribute("data-gezegd", text("journey.consent." + choice + ".said"));
        return button;
    }
}
