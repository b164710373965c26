package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Money;
import nl.buro3.productentool.common.MoneyInput;
import nl.buro3.productentool.common.MoneyInput.Refused;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import org.jspecify.annotations.Nullable;

/** The fields of one line. What is no number stays as it was typed, and says beside it why it is none. */
final class LineRow extends Div {

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal HUNDRED = new BigDecimal(100);
    private static final int PAUSE_IN_TYPING_MS = 400;

    private final String handle;
    private final transient @Nullable Long product;
    private transient @Nullable Integer months;
    private final TextField title = new TextField(text("quote.desk.line.title"));
    private final TextArea words = new TextArea(text("quote.desk.line.text"));
    private final TextField amount = new TextField(text("quote.paper.amount"));
    private final TextField price = new TextField(text("quote.desk.line.price"));
    private final TextField discount = new TextField(text("quote.desk.line.discount"));
    private final Select<Integer> vat = new Select<>();
    private final Select<PriceUnit> unit = new Select<>();
    private final Select<Boolean> optional = new Select<>();
    private final Div total = styled(new Div(), "offerte-rij-totaal");
    private final Runnable changed;

    /**
     * @param key under which the browser keeps what is typed in its fields
     * @param changed called when anything in it changed
     */
    LineRow(LineContent line, String key, Runnable changed) {
        this.handle = line.handle();
        this.product = line.product();
        this.changed = changed;
        addClassName("offerte-rij");
        choices();
        Stream.of(title, amount, price, discount).forEach(this::lazy);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        title.setMaxLength(LineContent.LONGEST_TITLE);
        words.setMaxLength(LineContent.LONGEST_TEXT);
        names(key);
        add(
                styled(new Div(title, total), "offerte-rij-kop"),
                styled(new Div(amount, unit, price, discount, vat, optional), "offerte-rij-getallen"),
                words);
        show(line);
        Stream.of(title, amount, price, discount).forEach(field -> field.addValueChangeListener(event -> changed()));
        Stream.of(vat, unit, optional).forEach(field -> field.addValueChangeListener(event -> changed()));
        words.addValueChangeListener(event -> this.changed.run());
    }

    private void choices() {
        vat.setLabel(text("quote.paper.vat"));
        vat.setItems(LineContent.RATES);
        vat.setItemLabelGenerator(rate -> rate + "%");
        unit.setLabel(text("quote.desk.line.unit"));
        unit.setItems(PriceUnit.values());
        unit.setItemLabelGenerator(one -> text("quote.desk.unit." + one));
        optional.setLabel(text("quote.desk.line.kind"));
        optional.setItems(false, true);
        optional.setItemLabelGenerator(free -> text(free ? "quote.desk.line.optional" : "quote.desk.line.fixed"));
    }

    private void lazy(TextField field) {
        field.setManualValidation(true);
        field.setAutoselect(!field.equals(title));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
    }

    private void names(String key) {
        named().forEach((name, field) -> field.getElement().setAttribute("data-veld", key + "." + name));
    }

    private Map<String, TextField> named() {
        return Map.of("titel", title, "aantal", amount, "prijs", price, "korting", discount);
    }

    private void show(LineContent line) {
        title.setValue(line.title());
        words.setValue(line.text());
        amount.setValue(QuoteTotals.number(line.amount(), currentLanguage()).replace(".", ""));
        price.setValue(line.unpriced() ? "" : Money.typed(line.price(), currentLanguage()));
        discount.setValue(line.discount().signum() == 0 ? "" : QuoteTotals.number(line.discount(), currentLanguage()));
        vat.setValue(line.vat());
        unit.setValue(line.unit());
        lasts(line.months());
        optional.setValue(line.optional());
        total();
    }

    /** For so many months at least, as the card said it; of what is paid each month. */
    private void lasts(@Nullable Integer term) {
        months = term;
        unit.setHelperText(term == null ? "" : text("quote.line.months", term));
    }

    /** What stands in the fields, as it was typed. */
    Map<String, String> typed() {
        Map<String, String> typed = new LinkedHashMap<>();
        typed.put("kaart", product == null ? "" : String.valueOf(product));
        typed.put("naam", handle);
        typed.put("titel", title.getValue());
        typed.put("tekst", words.getValue());
        typed.put("aantal", amount.getValue());
        typed.put("prijs", price.getValue());
        typed.put("korting", discount.getValue());
        typed.put("btw", String.valueOf(vat.getValue()));
        typed.put("eenheid", String.valueOf(unit.getValue()));
        typed.put("maanden", months == null ? "" : String.valueOf(months));
        typed.put("keuze", String.valueOf(optional.getValue()));
        return typed;
    }

    /** Puts what was typed into a field of text. */
    void fill(String name, String value) {
        TextField field = named().get(name);
        if (field != null) {
            field.setValue(value);
        } else if (name.equals("tekst")) {
            words.setValue(value);
        } else if (name.equals("btw") && value.matches("21|9|0")) {
            vat.setValue(Integer.valueOf(value));
        } else if (name.equals("maanden") && value.matches("[1-9][0-9]?|1[01][0-9]|120")) {
            lasts(Integer.valueOf(value));
        } else if (name.equals("keuze")) {
            optional.setValue(Boolean.valueOf(value));
        } else if (name.equals("eenheid")) {
            Stream.of(PriceUnit.values())
                    .filter(one -> one.name().equals(value))
                    .forEach(unit::setValue);
        }
    }

    private void changed() {
        content();
        total();
        changed.run();
    }

    private void total() {
        total.setText(content()
                .filter(line -> !line.unpriced())
                .map(line -> QuoteTotals.words(line.total(), currentLanguage()))
                .orElse("–"));
    }

    /** The line, if each of its fields can be understood; those that cannot say so. */
    Optional<LineContent> content() {
        boolean hasTitle = says(title, !title.getValue().isBlank(), "quote.desk.wrong.title");
        Optional<BigDecimal> many = TypedNumber.read(amount.getValue(), CENT, LineContent.MOST);
        says(amount, many.isPresent(), "quote.desk.wrong.amount");
        Optional<BigDecimal> off = discount.getValue().isBlank()
                ? Optional.of(BigDecimal.ZERO)
                : TypedNumber.read(discount.getValue(), BigDecimal.ZERO, HUNDRED);
        says(discount, off.isPresent(), "quote.desk.wrong.discount");
        Optional<BigDecimal> one = price();
        return hasTitle && many.isPresent() && off.isPresent() && one.isPresent()
                ? Optional.of(new LineContent(
                        handle,
                        product,
                        title.getValue().strip(),
                        words.getValue().strip(),
                        many.get(),
                        one.get(),
                        off.get(),
                        vat.getValue(),
                        unit.getValue(),
                        optional.getValue(),
                        months,
                        isUnpriced()))
                : Optional.empty();
    }

    /** Whether nobody has said yet what it costs; nothing is said by typing 0. */
    boolean isUnpriced() {
        return price.getValue().isBlank();
    }

    /** What is not filled in yet says so, and may be kept as it is; what is no price may not. */
    private Optional<BigDecimal> price() {
        if (isUnpriced()) {
            says(price, false, "quote.desk.wrong.price");
            return Optional.of(BigDecimal.ZERO);
        }
        Optional<BigDecimal> read = TypedNumber.price(price.getValue());
        price.setInvalid(read.isEmpty());
        if (read.isEmpty()) {
            price.setErrorMessage(
                    MoneyInput.read(price.getValue()) instanceof Refused refused
                            ? refused.reason().words(currentLanguage(), price.getValue())
                            : text("quote.desk.wrong.price"));
        }
        return read;
    }

    private static boolean says(TextField field, boolean isRight, String complaint) {
        field.setInvalid(!isRight);
        field.setErrorMessage(isRight ? "" : text(complaint));
        return isRight;
    }

    String name() {
        return title.getValue().isBlank() ? text("quote.desk.line.new") : title.getValue();
    }

    /** A line of its own begins with a title that the first letter replaces. */
    void begin() {
        title.setAutoselect(true);
        title.focus();
    }

    void focus() {
        Stream.of(title, amount, price, discount)
                .filter(TextField::isInvalid)
                .findFirst()
                .orElse(title)
                .focus();
    }
}
