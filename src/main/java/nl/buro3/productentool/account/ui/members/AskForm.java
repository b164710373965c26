package nl.buro3.productentool.account.ui.members;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.ui.members.MembersNavigation.Mistake;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;

/** Asks a colleague to join; what was typed stays when something is wrong with it. */
class AskForm extends Div {

    AskForm(PageRequest request, OrganisationRef organisation, Optional<Mistake> mistake) {
        String name =
                mistake.isPresent() ? request.parameter(MembersNavigation.NAME).orElse("") : "";
        String email =
                mistake.isPresent() ? request.parameter(MembersNavigation.EMAIL).orElse("") : "";
        boolean manages = mistake.isPresent()
                && request.parameter(MembersNavigation.MANAGES).isPresent();
        HtmlContainer form = styled(TeamForms.form(MembersNavigation.ASK, organisation), "formulier", "smal");
        form.add(
                field(
                        MembersNavigation.NAME,
                        "people.name",
                        name,
                        120,
                        mistake.filter(wrong -> wrong == Mistake.NAME || wrong == Mistake.NAME_ADDRESS)),
                email(email, mistake.filter(wrong -> wrong == Mistake.EMAIL || wrong == Mistake.THERE)),
                manages(manages));
        NativeButton send = styled(new NativeButton(text("members.ask.send")), "knop");
        send.getElement().setAttribute("type", "submit");
        form.add(send, styled(new Paragraph(text("members.ask.what")), "klein"));
        add(form);
    }

    private static Div email(String typed, Optional<Mistake> mistake) {
        Div field = field(MembersNavigation.EMAIL, "people.email", typed, 254, mistake);
        field.getChildren()
                .filter(Input.class::isInstance)
                .forEach(input -> input.getElement().setAttribute("type", "email"));
        return field;
    }

    private static Div field(String name, String label, String typed, int longest, Optional<Mistake> mistake) {
        Input input = new Input();
        input.setId("team-" + name);
        input.getElement()
                .setAttribute("name", name)
                .setAttribute("value", typed)
                .setAttribute("autocomplete", "off")
                .setAttribute("required", true)
                .setAttribute("maxlength", String.valueOf(longest));
        Div field = styled(new Div(Pages.label(text(label), input), input), "veld");
        mistake.ifPresent(wrong -> {
            Paragraph said = styled(new Paragraph(text("members.mistake." + wrong)), "veld-fout");
            said.setId("team-" + name + "-fout");
            input.getElement()
                    .setAttribute("aria-invalid", "true")
                    .setAttribute("aria-describedby", "team-" + name + "-fout");
            field.add(said);
        });
        return field;
    }

    private static Div manages(boolean checked) {
        Input box = new Input();
        box.setId("team-beheert");
        box.getElement()
                .setAttribute("type", "checkbox")
                .setAttribute("name", MembersNavigation.MANAGES)
                .setAttribute("value", "ja")
                .setAttribute("checked", checked);
        NativeLabel label = Pages.label(text("members.ask.manages"), box);
        return styled(new Div(box, label), "team-vink");
    }
}
