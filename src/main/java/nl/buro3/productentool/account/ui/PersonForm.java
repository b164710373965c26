package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;

/** Adds somebody: their name, the address they log in with and, for a colleague, what they may do. */
class PersonForm extends Div {

    private final TextField name = field("people.name", 120, "text");
    private final TextField email = field("people.email", 254, "email");
    private final TextField phone = field("people.phone", PhoneNumber.LONGEST, "tel");
    private final Select<Role> role = new Select<>();
    private final FormDraft draft;
    private final transient Predicate<PersonForm> add;

    /**
     * An empty form.
     *
     * @param colleague whether it is somebody of the agency
     * @param subject under which the browser keeps what is typed
     * @param add takes what stands in it, and says whether they were added
     */
    PersonForm(boolean colleague, String subject, Predicate<PersonForm> add) {
        this.add = add;
        addClassNames("beheer-formulier");
        role.setLabel(text("people.role"));
        role.setItems(Role.EMPLOYEE, Role.ADMINISTRATOR);
        role.setItemLabelGenerator(value -> text("account.role." + value));
        role.setValue(Role.EMPLOYEE);
        FormParts parts = new FormParts()
                .typed("naam", text("people.name"), name)
                .typed("mailadres", text("people.email"), email)
                .typed("telefoon", text("people.phone"), phone);
        Div fields = styled(new Div(name, email, phone), "beheer-rij");
        if (colleague) {
            parts.choice("rol", text("people.role"), role);
            fields.add(role);
        }
        draft = new FormDraft(this, parts);
        Button send = styled(new Button(text("people.add"), event -> submit()), "knop");
        add(draft, fields, styled(new Div(send), "acties"));
        draft.begin(subject);
    }

    /** @param keys which keyboard a phone shows */
    private static TextField field(String label, int longest, String keys) {
        TextField field = new TextField(text(label));
        field.setMaxLength(longest);
        field.getElement().setAttribute("inputmode", keys).setAttribute("autocomplete", "off");
        return field;
    }

    NewPerson person() {
        return new NewPerson(
                name.getValue().strip(),
                email.getValue().strip(),
                phone.getValue().strip());
    }

    boolean administers() {
        return role.getValue() == Role.ADMINISTRATOR;
    }

    FormDraft draft() {
        return draft;
    }

    /** Adds them, or says what is missing. */
    boolean submit() {
        name.setInvalid(false);
        email.setInvalid(false);
        phone.setInvalid(false);
        if (!add.test(this)) {
            return false;
        }
        name.clear();
        email.clear();
        phone.clear();
        draft.arrived();
        return true;
    }

    /** Says that the name, the address or the number is no good. */
    void complain(boolean nameIsWrong, boolean addressIsWrong, boolean numberIsWrong) {
        name.setErrorMessage(NameWords.of(name.getValue(), text("people.name.wrong")));
        name.setInvalid(nameIsWrong);
        email.setErrorMessage(text("people.email.wrong"));
        email.setInvalid(addressIsWrong);
        phone.setErrorMessage(text("phone.wrong"));
        phone.setInvalid(numberIsWrong);
        Stream.of(name, email, phone).filter(TextField::isInvalid).findFirst().ifPresent(TextField::focus);
    }

    void taken() {
        email.setErrorMessage(text("people.email.taken"));
        email.setInvalid(true);
        email.focus();
    }
}
