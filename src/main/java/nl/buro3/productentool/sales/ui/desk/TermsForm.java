package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Money;
import nl.buro3.productentool.common.MoneyInput;
import nl.buro3.productentool.sales.ownership.OwnedPeriod;
import nl.buro3.productentool.sales.ownership.Terms;

/** The fields for how much of something, at what price and from when until when. */
final class TermsForm extends Div {

    private final TextField amount = field("desk.column.amount");
    private final TextField price = field("desk.column.price");
    private final Select<PriceUnit> unit = new Select<>();
    private final DayField since = new DayField("desk.column.since");
    private final DayField until = new DayField("desk.column.until");

    TermsForm() {
        unit.setLabel(text("desk.column.unit"));
        unit.setItems(PriceUnit.values());
        unit.setItemLabelGenerator(each -> text("owned.unit." + each));
        unit.setValue(PriceUnit.MONTH);
        unit.setEmptySelectionAllowed(false);
        amount.setValue("1");
        add(styled(new Div(amount, price, unit), "beheer-rij"), styled(new Div(since, until), "beheer-rij"));
    }

    void show(Terms terms) {
        amount.setValue(Money.typed(terms.amount(), currentLanguage()));
        price.setValue(Money.typed(terms.price(), currentLanguage()));
        unit.setValue(terms.unit());
        since.show(terms.period().since());
        until.show(terms.period().until());
    }

    /** What was filled in; empty when something is not right, which then stands beside the field. */
    Optional<Terms> read() {
        Optional<BigDecimal> many = number(amount);
        Optional<BigDecimal> euros = number(price);
        boolean begins = since.check(since.day().isPresent(), "desk.owned.wrong.since");
        boolean isDay = until.check(until.isEmpty() || until.day().isPresent(), "desk.owned.wrong.day");
        LocalDate first = since.day().orElse(null);
        LocalDate last = until.day().orElse(null);
        boolean isPeriod =
                isDay && until.check(first == null || last == null || !last.isBefore(first), "desk.owned.wrong.until");
        return many.isEmpty() || euros.isEmpty() || !begins || !isPeriod
                ? Optional.empty()
                : Optional.of(new Terms(
                        many.get(),
                        euros.get(),
                        Objects.requireNonNull(unit.getValue()),
                        new OwnedPeriod(Objects.requireNonNull(first), last)));
    }

    private static Optional<BigDecimal> number(TextField field) {
        MoneyInput typed = MoneyInput.read(field.getValue());
        String wrong =
                switch (typed) {
                    case MoneyInput.Amount amount -> "";
                    case MoneyInput.Nothing nothing -> text("desk.owned.wrong.amount");
                    case MoneyInput.Refused refused -> refused.reason().words(currentLanguage(), field.getValue());
                };
        field.setErrorMessage(wrong);
        field.setInvalid(!wrong.isEmpty());
        return typed.amount();
    }

    private static TextField field(String label) {
        TextField field = new TextField(text(label));
        field.setManualValidation(true);
        return field;
    }
}
