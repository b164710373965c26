package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.util.Optional;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import org.jspecify.annotations.Nullable;

/** The fields of a price indication: which amounts it asks for follows from its type. */
class PriceFields extends Div {

    private final Select<PriceType> type = new Select<>();
    private final BigDecimalField from = new BigDecimalField(text("editor.price.from"));
    private final BigDecimalField to = new BigDecimalField(text("editor.price.to"));
    private final Select<PriceUnit> unit = new Select<>();
    private final TextField note = new TextField(text("editor.price.note"));

    PriceFields() {
        addClassNames("beheer-rij");
        type.setLabel(text("editor.price.type"));
        type.setItems(PriceType.values());
        type.setItemLabelGenerator(t -> text("editor.price.type." + t.name()));
        type.addValueChangeListener(event -> ask(event.getValue()));
        unit.setLabel(text("editor.price.unit"));
        unit.setItems(PriceUnit.values());
        unit.setItemLabelGenerator(u -> text("editor.price.unit." + u.name()));
        note.setMaxLength(120);
        add(type, from, to, unit, note);
    }

    void show(PriceIndication price) {
        type.setValue(price.type());
        from.setValue(price.from());
        to.setValue(price.to());
        unit.setValue(price.unit());
        note.setValue(price.note());
    }

    /** The price that was filled in; empty when the amounts do not fit, which the field then says. */
    Optional<PriceIndication> indication() {
        try {
            PriceIndication price = new PriceIndication(
                    type.getValue(),
                    shown(from),
                    shown(to),
                    unit.getValue(),
                    note.getValue().strip());
            from.setInvalid(false);
            return Optional.of(price);
        } catch (IllegalArgumentException e) {
            from.setErrorMessage(text("editor.price.wrong"));
            from.setInvalid(true);
            return Optional.empty();
        }
    }

    private void ask(PriceType chosen) {
        from.setVisible(chosen != PriceType.ON_REQUEST);
        to.setVisible(chosen == PriceType.RANGE);
    }

    private static @Nullable BigDecimal shown(BigDecimalField field) {
        return field.isVisible() ? field.getValue() : null;
    }
}
