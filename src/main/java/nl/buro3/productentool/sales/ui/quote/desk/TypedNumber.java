package nl.buro3.productentool.sales.ui.quote.desk;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.buro3.productentool.common.MoneyInput;
import nl.buro3.productentool.common.MoneyInput.Reason;
import nl.buro3.productentool.common.MoneyInput.Refused;

/** Numbers in a line as a person types them, with a comma or a dot. */
final class TypedNumber {

    private static final Pattern PLAIN = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,2})?");

    private TypedNumber() {}

    /** An amount or a percentage between bounds; empty for anything else. */
    static Optional<BigDecimal> read(String typed, BigDecimal least, BigDecimal most) {
        String bare = typed.replace("%", "").strip();
        return PLAIN.matcher(bare).matches()
                ? Optional.of(new BigDecimal(bare.replace(',', '.')))
                        .filter(number -> number.compareTo(least) >= 0 && number.compareTo(most) <= 0)
                : Optional.empty();
    }

    /** A price; nothing may be asked for something as well. */
    static Optional<BigDecimal> price(String typed) {
        MoneyInput read = MoneyInput.read(typed);
        return read instanceof Refused refused && refused.reason() == Reason.ZERO
                ? Optional.of(BigDecimal.ZERO)
                : read.amount();
    }
}
