package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import nl.buro3.productentool.catalog.editing.CardTies.Named;
import nl.buro3.productentool.common.ui.Pages;

/**
 * A field in which something is chosen by its name: the browser offers names while one types. Where that may be, a name
 * that is not there makes something new, after a press on a button.
 */
class NamePicker extends Div {

    private static final int PAUSE_IN_TYPING_MS = 120;
    private static final int LONGEST = 160;

    private final transient TieKind kind;
    private final transient Function<Named, String> take;
    private final Input field = new Input();
    private final HtmlContainer offer = new HtmlContainer("datalist");
    private final Paragraph complaint = styled(new Paragraph(), "veld-fout");
    private final NativeButton make = styled(new NativeButton(text("editor.ties.make")), "knop", "knop-stil");

    /** @param take what was chosen; says why not, or nothing when it was taken */
    NamePicker(TieKind kind, Function<Named, String> take) {
        this.kind = kind;
        this.take = take;
        field.setId("kies-" + kind.part());
        offer.setId("namen-" + kind.part());
        complaint.getElement().setAttribute("role", "alert");
        field.getElement()
                .setAttribute("list", "namen-" + kind.part())
                .setAttribute("autocomplete", "off")
                .setAttribute("maxlength", String.valueOf(LONGEST));
        field.getElement().addEventListener("focus", event -> offer(""));
        field.getElement()
                .addEventListener(
                        "input",
                        event -> offer(event.getEventData().get("element.value").asString()))
                .debounce(PAUSE_IN_TYPING_MS)
                .addEventData("element.value");
        field.addValueChangeListener(event -> choose(event.getValue().strip()));
        make.getElement().setAttribute("type", "button");
        make.addClickListener(event -> take(new Named("", field.getValue().strip())));
        addClassNames("veld", "naamkiezer");
        add(Pages.label(kind.pick(), field), field, offer, complaint);
        if (kind.makesNew()) {
            add(make);
        }
        calm();
    }

    /** What was complained of is over. */
    void calm() {
        complaint.setVisible(false);
        make.setVisible(false);
    }

    void focus() {
        field.focus();
    }

    private void offer(String typed) {
        offer.removeAll();
        kind.offers().apply(typed.strip()).forEach(named -> {
            HtmlContainer option = new HtmlContainer("option");
            option.getElement().setAttribute("value", named.name());
            offer.add(option);
        });
    }

    private void choose(String typed) {
        calm();
        if (typed.isEmpty()) {
            return;
        }
        kind.offers().apply(typed).stream()
                .filter(named -> named.name().equalsIgnoreCase(typed))
                .findFirst()
                .ifPresentOrElse(this::take, () -> complain(kind.unknown(typed), true));
    }

    private void take(Named chosen) {
        calm();
        String complaint = take.apply(chosen);
        field.clear();
        if (!complaint.isEmpty()) {
            complain(complaint, false);
        }
    }

    private void complain(String words, boolean canBeMade) {
        complaint.setText(words);
        complaint.setVisible(true);
        make.setVisible(canBeMade);
    }
}
