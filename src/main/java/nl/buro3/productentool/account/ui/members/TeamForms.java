package nl.buro3.productentool.account.ui.members;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.ui.members.MembersNavigation.Step;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Pages;

/** Plain forms about the people of an organisation. */
final class TeamForms {

    private TeamForms() {}

    /** A form that says for which organisation it was made, and in which language. */
    static HtmlContainer form(String action, OrganisationRef organisation) {
        return Pages.form(
                action,
                sent(MembersNavigation.ORGANISATION, organisation.handle()),
                sent(MembersNavigation.LANGUAGE, Texts.currentLanguage().getLanguage()));
    }

    /** The same about somebody. */
    static HtmlContainer about(String action, OrganisationRef organisation, long number) {
        HtmlContainer form = form(action, organisation);
        form.add(sent(MembersNavigation.WHO, String.valueOf(number)));
        return styled(form, "acties");
    }

    /** A button of such a form. */
    static NativeButton button(Step step, String key, String name) {
        NativeButton button = styled(new NativeButton(text(key)), "deelknop");
        button.setAriaLabel(text(key) + ": " + name);
        button.getElement()
                .setAttribute("type", "submit")
                .setAttribute("name", MembersNavigation.DO)
                .setAttribute("value", step.sent());
        return button;
    }
}
