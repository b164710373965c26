package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.editing.CardDesk;
import nl.buro3.productentool.catalog.editing.CardTies;
import nl.buro3.productentool.common.ui.FormParts;

/** The fields of a card. Lists are written one entry a line. */
class CardForm extends Div {

    private final TextField name = field("editor.name", 120);
    private final TextArea summary = area("editor.summary", 300);
    private final TextArea description = area("editor.description", 20_000);
    private final TextField audience = field("editor.audience", 200);
    private final TextField delivery = field("editor.delivery", 120);
    private final PriceFields price = new PriceFields();
    private final TextArea benefits = area("editor.benefits", 4_000);
    private final TextArea keywords = area("editor.keywords", 4_000);
    private final CardTiesFields ties;
    private final transient FormParts parts = new FormParts();

    /**
     * A form without a card yet.
     *
     * @param desk says what a card can be tied to
     * @param save is asked to store what was filled in
     */
    CardForm(CardDesk desk, Runnable save) {
        ties = new CardTiesFields(desk);
        addClassNames("beheer-formulier");
        name.setRequiredIndicatorVisible(true);
        description.setHelperText(text("editor.description.help"));
        benefits.setHelperText(text("editor.lines"));
        keywords.setHelperText(text("editor.lines"));
        Button send = styled(new Button(text("editor.save"), event -> save.run()), "knop");
        add(styled(new Div(name, ties.category()), "beheer-rij"));
        add(summary, description, styled(new Div(audience, delivery), "beheer-rij"), price);
        add(benefits, keywords, ties, send);
        keep();
    }

    private void keep() {
        parts.typed("naam", text("editor.name"), name)
                .typed("samenvatting", text("editor.summary"), summary)
                .typed("beschrijving", text("editor.description"), description)
                .typed("doelgroep", text("editor.audience"), audience)
                .typed("doorlooptijd", text("editor.delivery"), delivery);
        price.keep(parts);
        parts.typed("voordelen", text("editor.benefits"), benefits)
                .typed("trefwoorden", text("editor.keywords"), keywords);
        ties.keep(parts);
    }

    /** What of it is kept in the browser until it is stored. */
    FormParts parts() {
        return parts;
    }

    void show(CardContent content, CardTies tied) {
        ties.show(tied);
        name.setValue(content.name());
        summary.setValue(content.summary());
        description.setValue(content.description());
        audience.setValue(content.audience());
        delivery.setValue(content.delivery());
        price.show(content.price());
        benefits.setValue(String.join("\n", content.benefits()));
        keywords.setValue(String.join("\n", content.keywords()));
    }

    /** What was filled in; empty when a field says what is wrong with it. */
    Optional<CardContent> content() {
        boolean named = !name.getValue().isBlank();
        name.setInvalid(!named);
        name.setErrorMessage(named ? "" : text("editor.name.missing"));
        Optional<PriceIndication> indication = price.indication();
        return named ? indication.map(this::content) : Optional.empty();
    }

    /** What it is to be tied to; empty when a field says what is wrong with it. */
    Optional<CardTies> ties() {
        return ties.ties();
    }

    private CardContent content(PriceIndication indication) {
        return new CardContent(
                name.getValue().strip(),
                summary.getValue().strip(),
                description.getValue().strip(),
                audience.getValue().strip(),
                delivery.getValue().strip(),
                indication,
                lines(benefits),
                lines(keywords));
    }

    private static List<String> lines(TextArea area) {
        return Arrays.stream(area.getValue().split("\n"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static TextField field(String label, int longest) {
        TextField field = new TextField(text(label));
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }

    private static TextArea area(String label, int longest) {
        TextArea area = new TextArea(text(label));
        area.setMaxLength(longest);
        area.setWidthFull();
        return area;
    }
}
