package nl.buro3.productentool.catalog.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.ConstraintViolationException;
import java.util.Objects;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.specialist.SpecialistContent;
import nl.buro3.productentool.common.ui.FormParts;

/** What is said of a specialist. */
class SpecialistForm extends Div {

    private final TextField name = field("specialists.name", 120);
    private final TextField role = field("specialists.role", 120);
    private final TextField phone = field("specialists.phone", 30);
    private final TextField email = field("specialists.email", 254);
    private final TextField plan = field("specialists.plan", 500);
    private final TextArea introduction = new TextArea(text("specialists.introduction"));
    private final Mistakes mistakes = new Mistakes();
    private final FormParts parts = new FormParts();

    SpecialistForm() {
        addClassNames("beheer-formulier");
        Stream.of(name, role, phone, email).forEach(field -> field.setRequiredIndicatorVisible(true));
        phone.getElement().setAttribute("inputmode", "tel");
        email.getElement().setAttribute("inputmode", "email");
        role.setHelperText(text("specialists.role.help"));
        plan.setHelperText(text("specialists.plan.help"));
        introduction.setMaxLength(600);
        introduction.setWidthFull();
        introduction.setHelperText(text("specialists.introduction.help"));
        mistakes.at("name", name, text("specialists.name.wrong"))
                .at("role", role, text("specialists.role.wrong"))
                .at("phone", phone, text("specialists.phone.wrong"))
                .at("email", email, text("specialists.email.wrong"))
                .at("planUrl", plan, text("specialists.plan.wrong"))
                .at("introduction", introduction, text("specialists.introduction.wrong"));
        parts.typed("naam", text("specialists.name"), name)
                .typed("functie", text("specialists.role"), role)
                .typed("telefoon", text("specialists.phone"), phone)
                .typed("mailadres", text("specialists.email"), email)
                .typed("introductie", text("specialists.introduction"), introduction)
                .typed("afspraak", text("specialists.plan"), plan);
        add(styled(new Div(name, role), "beheer-rij"), styled(new Div(phone, email), "beheer-rij"));
        add(introduction, plan);
    }

    FormParts parts() {
        return parts;
    }

    void show(SpecialistCard card) {
        name.setValue(card.name());
        role.setValue(card.role());
        phone.setValue(card.phone());
        email.setValue(card.email());
        plan.setValue(Objects.requireNonNullElse(card.planUrl(), ""));
        introduction.setValue(card.introduction());
        mistakes.clear();
    }

    SpecialistContent content() {
        mistakes.clear();
        String address = plan.getValue().strip();
        return new SpecialistContent(
                name.getValue().strip(),
                role.getValue().strip(),
                phone.getValue().strip(),
                email.getValue().strip(),
                address.isEmpty() ? null : address,
                introduction.getValue().strip());
    }

    void complain(ConstraintViolationException wrong) {
        mistakes.tell(wrong);
    }

    private static TextField field(String label, int longest) {
        TextField field = new TextField(text(label));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }
}
