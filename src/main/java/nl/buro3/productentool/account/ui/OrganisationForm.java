package nl.buro3.productentool.account.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.buro3.productentool.account.NewOrganisation;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;

/** Makes a customer company and, unless nobody is named, its first person. */
class OrganisationForm extends Div {

    private final TextField name = field("people.organisation.name", 160);
    private final TextField sector = field("people.organisation.sector", 80);
    private final TextField city = field("people.organisation.city", 80);
    private final TextField person = field("members.first.name", 120);
    private final TextField email = field("members.first.email", 254);
    private final TextField phone = field("members.first.phone", PhoneNumber.LONGEST);
    private final List<TextField> all = List.of(name, sector, city, person, email, phone);
    private final FormDraft draft;
    private final transient Predicate<OrganisationForm> create;

    /** @param create makes what stands in it, or says what is wrong with it, and whether it was made */
    OrganisationForm(Predicate<OrganisationForm> create) {
        this.create = create;
        addClassNames("beheer-formulier");
        email.getElement().setAttribute("inputmode", "email").setAttribute("autocomplete", "off");
        phone.getElement().setAttribute("inputmode", "tel").setAttribute("autocomplete", "off");
        draft = new FormDraft(
                this,
                new FormParts()
                        .typed("naam", text("people.organisation.name"), name)
                        .typed("branche", text("people.organisation.sector"), sector)
                        .typed("plaats", text("people.organisation.city"), city)
                        .typed("persoon", text("members.first.name"), person)
                        .typed("mailadres", text("members.first.email"), email)
                        .typed("telefoon", text("members.first.phone"), phone));
        Button send = styled(new Button(text("people.organisation.add"), event -> submit()), "knop");
        add(
                draft,
                styled(new Div(name, sector, city), "beheer-rij"),
                styled(new Div(person, email, phone), "beheer-rij"),
                styled(new Div(send), "acties"));
        draft.begin("klant/nieuw");
    }

    private static TextField field(String label, int longest) {
        TextField field = new TextField(text(label));
        field.setMaxLength(longest);
        return field;
    }

    NewOrganisation organisation() {
        return new NewOrganisation(
                name.getValue().strip(),
                sector.getValue().strip(),
                city.getValue().strip());
    }

    /** Who is named; empty when nothing of them is. */
    Optional<NewPerson> first() {
        NewPerson typed = new NewPerson(
                person.getValue().strip(),
                email.getValue().strip(),
                phone.getValue().strip());
        return Optional.of(typed).filter(some -> !(some.name() + some.email() + some.phone()).isEmpty());
    }

    FormDraft draft() {
        return draft;
    }

    /** Makes it, or says what is missing. */
    boolean submit() {
        all.forEach(field -> field.setInvalid(false));
        if (!create.test(this)) {
            return false;
        }
        all.forEach(TextField::clear);
        draft.arrived();
        return true;
    }

    /** Says which fields are no good; the first of them has the focus. */
    void complain(ConstraintViolationException wrong) {
        boolean ofPerson = wrong.getConstraintViolations().stream()
                .anyMatch(violation -> violation.getPropertyPath().toString().contains("first."));
        if (InviteSection.isWrong(wrong, "organisation.name")) {
            mark(name, NameWords.of(name.getValue(), text("people.organisation.name.wrong")));
        }
        if (ofPerson && InviteSection.isWrong(wrong, "first.name")) {
            mark(person, NameWords.of(person.getValue(), text("people.name.wrong")));
        }
        if (ofPerson && InviteSection.isWrong(wrong, "first.email")) {
            mark(email, text("people.email.wrong"));
        }
        if (ofPerson && InviteSection.isWrong(wrong, "first.phone")) {
            mark(phone, text("phone.wrong"));
        }
        all.stream().filter(TextField::isInvalid).findFirst().ifPresent(TextField::focus);
    }

    void taken() {
        mark(email, text("people.email.taken"));
        email.focus();
    }

    private static void mark(TextField field, String words) {
        field.setErrorMessage(words);
        field.setInvalid(true);
    }
}
