package nl.buro3.productentool.account.ui.members;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.account.member.Members.Member;
import nl.buro3.productentool.account.member.Members.Own;
import nl.buro3.productentool.account.ui.members.MembersNavigation.Step;

/** Somebody of an organisation, with what its managers can do; taking somebody out is asked twice, without a script. */
class MemberLine extends ListItem {

    MemberLine(Member member, Own own, boolean self) {
        Div who = styled(
                new Div(words(self ? text("members.self", member.name()) : member.name(), "team-naam")), "team-wie");
        who.add(words(member.email(), "klein"));
        Div role = styled(
                new Div(words(
                        text(member.manages() ? "members.role.manager" : "members.role.member"),
                        member.manages() ? "team-rol team-beheert" : "team-rol")),
                "team-staat");
        if (!member.enabled()) {
            role.add(words(text("people.disabled"), "team-rol"));
        }
        add(who, role);
        if (own.manages()) {
            add(actions(member, own, self));
        }
    }

    private static HtmlContainer actions(Member member, Own own, boolean self) {
        HtmlContainer form = TeamForms.about(MembersNavigation.PEOPLE, own.organisation(), member.id());
        form.add(
                member.manages()
                        ? TeamForms.button(Step.MEMBER, "members.make.member", member.name())
                        : TeamForms.button(Step.MANAGER, "members.make.manager", member.name()));
        HtmlContainer summary = styled(new HtmlContainer("summary"), "deelknop");
        summary.setText(text("twice.remove"));
        summary.getElement().setAttribute("aria-label", text("twice.remove") + ": " + member.name());
        Paragraph sure = new Paragraph(
                self
                        ? text("members.out.self")
                        : text(
                                "members.out.sure",
                                member.name(),
                                own.organisation().name()));
        HtmlContainer details = styled(
                new HtmlContainer(
                        "details", summary, sure, TeamForms.button(Step.OUT, "twice.remove.yes", member.name())),
                "team-eruit");
        form.add(details);
        return form;
    }
}
