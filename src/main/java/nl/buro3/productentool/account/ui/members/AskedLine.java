package nl.buro3.productentool.account.ui.members;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.member.Members.AskedMember;
import nl.buro3.productentool.account.ui.members.MembersNavigation.Step;

/** Somebody who was asked and has not answered. */
class AskedLine extends ListItem {

    AskedLine(AskedMember asked, OrganisationRef organisation) {
        Div who = styled(new Div(words(asked.name(), "team-naam")), "team-wie");
        who.add(words(asked.email(), "klein"));
        Div state = styled(
                new Div(words(text(asked.expired() ? "members.asked.expired" : "members.asked.open"), "team-rol")),
                "team-staat");
        HtmlContainer form = TeamForms.about(MembersNavigation.ASKED, organisation, asked.id());
        form.add(
                TeamForms.button(Step.AGAIN, "members.asked.again", asked.name()),
                TeamForms.button(Step.WITHDRAW, "members.asked.withdraw", asked.name()));
        add(who, state, form);
    }
}
