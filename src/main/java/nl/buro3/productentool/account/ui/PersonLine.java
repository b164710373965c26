package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.account.directory.Directory.Belonging;
import nl.buro3.productentool.account.directory.Directory.ListedPerson;

/** Somebody in the list of all people. */
class PersonLine extends ListItem {

    PersonLine(ListedPerson person) {
        addClassNames("kaartregel");
        Div what = styled(new Div(link(AccountNavigation.person(person.id()), person.name())), "kaartregel-tekst");
        what.add(words(person.email(), "klein"));
        Div where = styled(new Div(words(belongings(person), "klein")), "acties");
        if (!person.enabled()) {
            where.add(words(text("people.disabled"), "staat", "staat-zonder"));
        }
        add(what, where);
    }

    private static String belongings(ListedPerson person) {
        return person.belongings().isEmpty()
                ? text("members.nowhere")
                : person.belongings().stream().map(PersonLine::said).collect(Collectors.joining(" · "));
    }

    private static String said(Belonging belonging) {
        if (belonging.role() != Role.CUSTOMER) {
            return text("account.role." + belonging.role());
        }
        return belonging.manages() ? text("members.manager.of", belonging.organisation()) : belonging.organisation();
    }
}
