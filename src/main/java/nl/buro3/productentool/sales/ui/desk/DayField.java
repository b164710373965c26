package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import nl.buro3.productentool.common.ui.Pages;
import org.jspecify.annotations.Nullable;

/** A field for a day: the browser's own, in the reader's way of writing days. */
final class DayField extends Div {

    private final Input input = new Input();
    private final Div wrong = styled(new Div(), "veld-fout");

    DayField(String label) {
        addClassName("veld");
        input.setId("dag-" + label.replace('.', '-'));
        input.setType("date");
        wrong.setId(input.getId().orElseThrow() + "-fout");
        wrong.getElement().setAttribute("role", "alert");
        add(Pages.label(text(label), input), wrong, input);
    }

    void show(@Nullable LocalDate day) {
        input.setValue(day == null ? "" : day.toString());
    }

    boolean isEmpty() {
        return input.getValue().isBlank();
    }

    /** The day, if one was chosen. */
    Optional<LocalDate> day() {
        try {
            return isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(input.getValue()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Says beside the field what is wrong where something is not right; gives that back. */
    boolean check(boolean right, String words) {
        wrong.setText(right ? "" : text(words));
        if (right) {
            input.getElement().removeAttribute("aria-invalid").removeAttribute("aria-describedby");
        } else {
            input.getElement()
                    .setAttribute("aria-invalid", "true")
                    .setAttribute("aria-describedby", wrong.getId().orElseThrow());
        }
        return right;
    }
}
