package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.ui.FormParts;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a price indication: what it asks for follows from its type and unit. Below them stands the price in words,
 * as customers will read it, before it is saved.
 */
class PriceFields extends Div {

    private final Select<PriceType> type = new Select<>();
    private final MoneyField from = new MoneyField(text("editor.price.from"), true);
    private final MoneyField to = new MoneyField(text("editor.price.to"), true);
    private final Select<PriceUnit> unit = new Select<>();
    private final MoneyField setup = new MoneyField(text("editor.price.setup"), false);
    private final IntegerField months = new IntegerField(text("editor.price.months"));
    private final TextField note = new TextField(text("editor.price.note"));
    private final Paragraph inWords = styled(new Paragraph(), "prijs-in-woorden");

    PriceFields() {
        type.setLabel(text("editor.price.type"));
        type.setItems(PriceType.values());
        type.setItemLabelGenerator(t -> text("editor.price.type." + t.name()));
        unit.setLabel(text("editor.price.unit"));
        unit.setItems(PriceUnit.values());
        unit.setItemLabelGenerator(u -> text("editor.price.unit." + u.name()));
        months.setMin(1);
        months.setMax(PriceIndication.MOST_MONTHS);
        months.setI18n(new IntegerField.IntegerFieldI18n()
                .setBadInputErrorMessage(text("editor.price.months.wrong", PriceIndication.MOST_MONTHS))
                .setMinErrorMessage(text("editor.price.months.wrong", PriceIndication.MOST_MONTHS))
                .setMaxErrorMessage(text("editor.price.months.wrong", PriceIndication.MOST_MONTHS)));
        months.setValueChangeMode(ValueChangeMode.LAZY);
        note.setMaxLength(120);
        inWords.getElement().setAttribute("role", "status");
        add(styled(new Div(type, from, to, unit), "beheer-rij"));
        add(styled(new Div(setup, months, note), "beheer-rij"), inWords);
        listen();
    }

    private void listen() {
        type.addValueChangeListener(event -> changed());
        unit.addValueChangeListener(event -> changed());
        from.addValueChangeListener(event -> sayInWords());
        to.addValueChangeListener(event -> sayInWords());
        setup.addValueChangeListener(event -> sayInWords());
        months.addValueChangeListener(event -> sayInWords());
    }

    void show(PriceIndication price) {
        type.setValue(price.type());
        unit.setValue(price.unit());
        from.show(price.from());
        to.show(price.to());
        setup.show(price.setup());
        months.setValue(price.months());
        note.setValue(price.note());
        changed();
    }

    /** What of it is kept in the browser until it is stored. */
    void keep(FormParts parts) {
        parts.choice("prijs-soort", text("editor.price.type"), type)
                .typed("prijs-van", text("editor.price.from"), from)
                .typed("prijs-tot", text("editor.price.to"), to)
                .choice("prijs-per", text("editor.price.unit"), unit)
                .typed("prijs-eenmalig", text("editor.price.setup"), setup)
                .field(
                        "prijs-maanden",
                        text("editor.price.months"),
                        months,
                        () -> months.isEmpty() ? "" : months.getValue().toString(),
                        typed -> months.setValue(typed.matches("[0-9]{1,4}") ? Integer.valueOf(typed) : null))
                .typed("prijs-toelichting", text("editor.price.note"), note);
    }

    /** The price that was filled in; empty when something does not fit, which its field then says. */
    Optional<PriceIndication> indication() {
        // each field is asked, so that each says what is wrong with it
        List<Boolean> fields = List.of(isAcceptable(from), isAcceptable(to), isAcceptable(setup), !isWrong(months));
        boolean acceptable = !fields.contains(false);
        if (acceptable && to.isVisible() && !isHigher()) {
            to.say(text("editor.price.order"));
            acceptable = false;
        }
        return acceptable ? Optional.of(asFilledIn()) : Optional.empty();
    }

    private PriceIndication asFilledIn() {
        return new PriceIndication(
                type.getValue(),
                shown(from),
                shown(to),
                unit.getValue(),
                note.getValue().strip(),
                shown(setup),
                months.isVisible() ? months.getValue() : null);
    }

    private boolean isHigher() {
        BigDecimal low = shown(from);
        BigDecimal high = shown(to);
        return low != null && high != null && high.compareTo(low) > 0;
    }

    private void changed() {
        boolean priced = type.getValue() != PriceType.ON_REQUEST;
        from.setVisible(priced);
        to.setVisible(type.getValue() == PriceType.RANGE);
        setup.setVisible(priced && unit.getValue() != PriceUnit.ONCE);
        months.setVisible(priced && unit.getValue() == PriceUnit.MONTH);
        sayInWords();
    }

    private void sayInWords() {
        try {
            inWords.setText(text("editor.price.words", asFilledIn().wordsInFull(currentLanguage())));
        } catch (IllegalArgumentException e) {
            inWords.setText("");
        }
    }

    private static boolean isAcceptable(MoneyField field) {
        return !field.isVisible() || field.isAcceptable();
    }

    private static boolean isWrong(IntegerField field) {
        return field.isVisible() && field.isInvalid();
    }

    private static @Nullable BigDecimal shown(MoneyField field) {
        return field.isVisible() ? field.amount().orElse(null) : null;
    }
}
