package nl.buro3.productentool.account.ui.phone;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.common.ui.Pages;

/** At which number somebody is called: to call it, and to note another. */
public class PersonPhone extends Section {

    private final Input number = new Input();
    private final Paragraph mistake = styled(new Paragraph(), "veld-fout");
    private final transient Consumer<String> save;

    /** @param save keeps what was typed, a number or nothing */
    public PersonPhone(Optional<PhoneNumber> known, Consumer<String> save) {
        this.save = save;
        add(new H2(text("people.phone")));
        known.ifPresent(phone -> add(new Paragraph(new Anchor(phone.link(), phone.words()))));
        number.setId("persoon-telefoon");
        number.setValue(known.map(PhoneNumber::words).orElse(""));
        number.getElement()
                .setAttribute("type", "tel")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-describedby", "telefoon-fout");
        mistake.setId("telefoon-fout");
        mistake.getElement().setAttribute("role", "alert");
        NativeButton send = styled(new NativeButton(text("people.phone.send"), event -> send()), "knop", "knop-stil");
        Div field = new Div(Pages.label(text("people.phone.label"), number), number, mistake);
        add(styled(new Div(styled(field, "veld"), send), "formulier", "erbij"));
    }

    private void send() {
        String typed = number.getValue();
        boolean isRight = typed.isBlank() || PhoneNumber.of(typed).isPresent();
        mistake.setText(isRight ? "" : text("phone.wrong"));
        if (isRight) {
            save.accept(typed);
        } else {
            number.getElement().setAttribute("aria-invalid", "true");
            number.focus();
        }
    }
}
