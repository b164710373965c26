package nl.buro3.productentool.catalog.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.catalog.intake.IncomingPrice.Part;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IncomingPriceTest {

    private static final PriceIndication FROM_95_AN_HOUR =
            new PriceIndication(PriceType.FROM, amount("95"), null, PriceUnit.HOUR, "zonder reistijd");

    @Test
    void an_empty_type_follows_from_the_amounts() {
        assertThat(said(null, null, null).onto(PriceIndication.ON_REQUEST)).isEqualTo(PriceIndication.ON_REQUEST);
        assertThat(said(null, "10", null).onto(PriceIndication.ON_REQUEST).type())
                .isEqualTo(PriceType.FIXED);
        assertThat(said(null, "10", "20").onto(PriceIndication.ON_REQUEST).type())
                .isEqualTo(PriceType.RANGE);
    }

    @Test
    void a_new_amount_alone_keeps_type_unit_and_note() {
        IncomingPrice amount = new IncomingPrice(Part.unsaid(), Part.of(amount("99")), Part.unsaid(), Part.unsaid());

        assertThat(amount.onto(FROM_95_AN_HOUR))
                .isEqualTo(new PriceIndication(PriceType.FROM, amount("99"), null, PriceUnit.HOUR, "zonder reistijd"));
    }

    @Test
    void conditions_are_said_kept_and_dropped_with_what_they_belong_to() {
        PriceIndication monthly =
                new PriceIndication(PriceType.FIXED, amount("49"), null, PriceUnit.MONTH, "", amount("195"), 12);
        IncomingPrice amount = new IncomingPrice(Part.unsaid(), Part.of(amount("59")), Part.unsaid(), Part.unsaid());
        IncomingPrice once = new IncomingPrice(Part.unsaid(), Part.unsaid(), Part.unsaid(), Part.of(PriceUnit.ONCE));
        IncomingPrice emptied = new IncomingPrice(
                Part.unsaid(), Part.unsaid(), Part.unsaid(), Part.unsaid(), Part.of(null), Part.of(6));

        assertThat(amount.onto(monthly).setup()).isEqualByComparingTo("195");
        assertThat(amount.onto(monthly).months()).isEqualTo(12);
        assertThat(once.onto(monthly).setup()).isNull();
        assertThat(once.onto(monthly).months()).isNull();
        assertThat(emptied.onto(monthly).setup()).isNull();
        assertThat(emptied.onto(monthly).months()).isEqualTo(6);
        assertThatThrownBy(() -> emptied.onto(FROM_95_AN_HOUR)).hasMessageContaining("price_months");
    }

    @Test
    void a_type_alone_drops_the_amounts_for_which_it_has_no_room() {
        IncomingPrice onRequest =
                new IncomingPrice(Part.of(PriceType.ON_REQUEST), Part.unsaid(), Part.unsaid(), Part.unsaid());

        assertThat(onRequest.onto(FROM_95_AN_HOUR).from()).isNull();
    }

    @Test
    void amounts_that_do_not_fit_the_type_are_refused() {
        assertRefused(said(PriceType.ON_REQUEST, "10", null), "op aanvraag");
        assertRefused(said(PriceType.FIXED, null, null), "hoort een bedrag");
        assertRefused(said(PriceType.FROM, "10", "20"), "tweede bedrag");
        assertRefused(said(PriceType.RANGE, "10", null), "twee bedragen");
        assertRefused(said(PriceType.RANGE, "20", "20"), "hoger");
        assertRefused(said(null, null, "20"), "twee bedragen");
    }

    private static void assertRefused(IncomingPrice price, String reason) {
        assertThatThrownBy(() -> price.onto(PriceIndication.ON_REQUEST))
                .isInstanceOf(RefusedCardException.class)
                .hasMessageContaining(reason);
    }

    private static IncomingPrice said(@Nullable PriceType type, @Nullable String from, @Nullable String to) {
        return new IncomingPrice(
                Part.of(type),
                Part.of(from == null ? null : amount(from)),
                Part.of(to == null ? null : amount(to)),
                Part.of(null));
    }

    private static BigDecimal amount(String euros) {
        return new BigDecimal(euros).setScale(2);
    }
}
