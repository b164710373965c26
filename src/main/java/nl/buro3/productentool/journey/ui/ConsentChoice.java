package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.buro3.productentool.journey.recording.Consent;

/** What a visitor chose about being recognised, and the way to choose otherwise. */
public class ConsentChoice extends Section {

    /** @param page the path to which a choice leads back */
    public ConsentChoice(Consent now, String page) {
        styled(this, "toestemming-keuze");
        setId("keuze");
        Paragraph said = new Paragraph(
                switch (now) {
                    case OPEN -> text("journey.consent.open");
                    case GIVEN -> text("journey.consent.ja.said");
                    case REFUSED -> text("journey.consent.nee.said");
                    case REFUSED_BY_BROWSER -> text("journey.consent.browser");
                });
        said.getElement().setAttribute("role", "status").setAttribute("data-keuze-nu", true);
        add(new H2(text("journey.consent.choice")), said, new ConsentForm(page));
    }
}
