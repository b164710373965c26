package nl.buro3.productentool.catalog.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An employee types amounts as people write them, sees below each how it is read, and the whole price in words. */
class PriceFieldsTest {

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    private PriceFields fields = new PriceFields();

    @BeforeEach
    void aMonthlyPrice() {
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
        fields = new PriceFields();
        fields.show(new PriceIndication(PriceType.FIXED, new BigDecimal("49"), null, PriceUnit.MONTH, ""));
    }

    @AfterEach
    void tearDown() {
        UI.setCurrent(null);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1250.50 | € 1.250,50",
                "1.250 | € 1.250",
                "1.250,50 | € 1.250,50",
                "€ 1.250,- | € 1.250",
                "12,5 | € 12,50",
                "12.5 | € 12,50"
            })
    void whatIsTypedIsReadBackBesideTheFieldAndInTheWholePrice(String typed, String read) {
        money("Bedrag").setValue(typed);

        assertThat(money("Bedrag").getHelperText()).isEqualTo("Gelezen als " + read);
        assertThat(inWords()).isEqualTo("Zo lezen klanten het: " + read + " per maand, excl. btw");
        assertThat(fields.indication().orElseThrow().words(Texts.DUTCH)).isEqualTo(read + " per maand");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,250", "-5", "0", "1234567890", "12,505", "twaalf", "$ 12", "1E+05"})
    void whatIsNoPriceStaysWithTheReasonBesideIt(String typed) {
        MoneyField amount = money("Bedrag");
        amount.setValue(typed);

        assertThat(fields.indication()).isEmpty();
        assertThat(amount.isInvalid()).isTrue();
        assertThat(amount.getErrorMessage()).contains("\"" + typed + "\"");
        assertThat(amount.getValue()).isEqualTo(typed);
        assertThat(inWords()).isEmpty();
    }

    @Test
    void anEmptyAmountIsAskedForAndAskedNoMoreOnRequest() {
        money("Bedrag").setValue("");

        assertThat(fields.indication()).isEmpty();
        assertThat(money("Bedrag").getErrorMessage()).contains("op aanvraag");

        fields.show(PriceIndication.ON_REQUEST);

        assertThat(fields.indication()).hasValue(PriceIndication.ON_REQUEST);
        assertThat(inWords()).isEqualTo("Zo lezen klanten het: prijs op aanvraag");
    }

    @Test
    void aRangeGoesUp() {
        fields.show(
                new PriceIndication(PriceType.RANGE, new BigDecimal("100"), new BigDecimal("200"), PriceUnit.ONCE, ""));
        money("Tot").setValue("50");

        assertThat(fields.indication()).isEmpty();
        assertThat(money("Tot").getErrorMessage()).contains("hoger");

        money("Tot").setValue("1.000");

        assertThat(fields.indication()).isPresent();
    }

    @Test
    void aMonthlyPriceHasAnAmountThatIsPaidOnceAndAShortestTerm() {
        money("Eenmalig").setValue("€ 195,-");
        only(IntegerField.class).setValue(12);

        assertThat(inWords())
                .isEqualTo("Zo lezen klanten het: € 49 per maand, excl. btw, eenmalig € 195, minimaal 12 maanden");
        assertThat(fields.indication().orElseThrow().months()).isEqualTo(12);
    }

    @Test
    void aPriceThatIsPaidOnceAsksForNoConditions() {
        fields.show(new PriceIndication(PriceType.FIXED, new BigDecimal("895.00"), null, PriceUnit.ONCE, ""));

        assertThat(money("Eenmalig").isVisible()).isFalse();
        assertThat(only(IntegerField.class).isVisible()).isFalse();
    }

    @Test
    void whatWasStoredComesBackUnchanged() {
        PriceIndication stored = new PriceIndication(
                PriceType.RANGE,
                new BigDecimal("1250.50"),
                new BigDecimal("2500.00"),
                PriceUnit.MONTH,
                "noot",
                new BigDecimal("195.00"),
                12);
        fields.show(stored);

        assertThat(fields.indication()).hasValue(stored);
    }

    private MoneyField money(String label) {
        return within(fields)
                .filter(MoneyField.class::isInstance)
                .map(MoneyField.class::cast)
                .filter(field -> field.getLabel().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    private String inWords() {
        return only(Paragraph.class).getText();
    }

    private <C extends Component> C only(Class<C> type) {
        return within(fields)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Component> within(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }
}
