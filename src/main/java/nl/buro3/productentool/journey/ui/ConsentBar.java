package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import jakarta.servlet.http.HttpServletRequest;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.journey.recording.Consent;

/**
 * Asks a visitor whether they want to be recognised, at the foot of the window. It works before and without the live
 * client, and without scripts.
 *
 * @see <a href="../../../../../../../../docs/decisions/0004-consent-and-visits.md">decision 4</a>
 */
public class ConsentBar extends Section {

    /** @param page the path and query to which the choice leads back */
    public ConsentBar(String page) {
        styled(this, "toestemming");
        setAriaLabel(text("journey.consent.title"));
        add(
                new Paragraph(text("journey.consent.question")),
                new ConsentForm(page),
                new Anchor("/privacy", text("journey.consent.more")));
    }

    /** Whether the sender of this request made no choice yet; employees, who are in no figure, are not asked. */
    public static boolean neededFor(HttpServletRequest request) {
        return Consent.of(request) == Consent.OPEN && !Accounts.staffIsLooking();
    }
}
