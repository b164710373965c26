package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.function.Consumer;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.common.ui.Proposals;

/** Adds somebody to an organisation that is found by typing a part of its name. */
class JoinForm extends Div {

    private static final int MOST_PROPOSED = 20;

    private final transient Accounts accounts;
    private final transient Consumer<OrganisationRef> join;
    private final Input name = new Input(ValueChangeMode.LAZY);
    private final Paragraph mistake = styled(new Paragraph(), "veld-fout");

    /** @param join what is done with the organisation that was chosen */
    JoinForm(Accounts accounts, Consumer<OrganisationRef> join) {
        this.accounts = accounts;
        this.join = join;
        addClassNames("formulier", "erbij");
        mistake.setId("organisatie-fout");
        mistake.getElement().setAttribute("role", "alert");
        name.setId("organisatie-erbij");
        name.getElement().setAttribute("aria-describedby", "organisatie-fout");
        Proposals known =
                new Proposals(name, "organisaties-lijst", typed -> accounts.customerNames(typed, MOST_PROPOSED));
        add(styled(new Div(Pages.label(text("members.person.join"), name), name, known, mistake), "veld"));
        add(styled(new NativeButton(text("members.person.join.send"), event -> send()), "knop", "knop-stil"));
    }

    private void send() {
        mistake.setText("");
        name.getElement().removeAttribute("aria-invalid");
        accounts.customerNamed(name.getValue()).ifPresentOrElse(join, () -> {
            mistake.setText(text("members.person.join.unknown"));
            name.getElement().setAttribute("aria-invalid", "true");
            name.focus();
        });
    }
}
