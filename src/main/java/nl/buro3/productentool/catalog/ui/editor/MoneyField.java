package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import nl.buro3.productentool.common.Money;
import nl.buro3.productentool.common.MoneyInput;
import nl.buro3.productentool.common.MoneyInput.Amount;
import nl.buro3.productentool.common.MoneyInput.Nothing;
import nl.buro3.productentool.common.MoneyInput.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A field for an amount in euros. It says below what was typed how that is read, while it is being typed; what is no price
 * stays as it was typed, with the reason.
 */
class MoneyField extends TextField {

    private static final int LONGEST = 40;

    private final boolean required;

    /** @param required whether it may not stay empty */
    MoneyField(String label, boolean required) {
        super(label);
        this.required = required;
        setManualValidation(true);
        setMaxLength(LONGEST);
        setValueChangeMode(ValueChangeMode.LAZY);
        addValueChangeListener(event -> readBack());
    }

    void show(@Nullable BigDecimal euros) {
        setValue(euros == null ? "" : Money.typed(euros, currentLanguage()));
        readBack();
    }

    /** What was typed, if it is an amount. */
    Optional<BigDecimal> amount() {
        return MoneyInput.read(getValue()).amount();
    }

    /** Whether what was typed can be saved; the field says what is wrong with it when it cannot. */
    boolean isAcceptable() {
        boolean missing = required && MoneyInput.read(getValue()) instanceof Nothing;
        if (missing) {
            say(text("editor.price.missing"));
        }
        return !missing && !isInvalid();
    }

    /** Says what is wrong with this amount beside others. */
    void say(String mistake) {
        setErrorMessage(mistake);
        setInvalid(true);
    }

    private void readBack() {
        setInvalid(false);
        setHelperText("");
        switch (MoneyInput.read(getValue())) {
            case Amount amount ->
                setHelperText(text("editor.price.read", Money.euros(amount.euros(), currentLanguage())));
            case Refused refused -> say(refused.reason().words(currentLanguage(), getValue()));
            case Nothing _ -> {}
        }
    }
}
