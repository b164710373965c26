package nl.buro3.productentool.account.ui.members;

import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.registration.WaitingMember;
import nl.buro3.productentool.account.ui.members.MembersNavigation.Step;

/** Somebody who registered and asks to join. */
class WaitingLine extends ListItem {

    WaitingLine(WaitingMember waiting, OrganisationRef organisation) {
        Div who = styled(new Div(words(waiting.name(), "team-naam")), "team-wie");
        who.add(words(waiting.email(), "klein"));
        HtmlContainer form = TeamForms.about(MembersNavigation.WAITING, organisation, waiting.id());
        form.add(
                TeamForms.button(Step.APPROVE, "members.waiting.approve", waiting.name()),
                TeamForms.button(Step.DECLINE, "members.waiting.decline", waiting.name()));
        add(who, form);
    }
}
