package nl.buro3.productentool.common;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/**
 * An amount in euros as a person typed it in a feed or in a field of the editor. A price in a search is read more
 * generously, by {@code search.query.PriceInQuery}.
 *
 * <p>A dot or a comma with one or two digits behind it holds the cents, whichever of the two it is. A dot with three
 * digits behind it is a thousand, as Dutch writes it; a comma with three could be either, and is refused. What cannot be
 * meant as a price is refused too, rather than published: nothing is guessed.
 */
public sealed interface MoneyInput {

    /** The smallest amount that is too large. */
    BigDecimal TOO_LARGE = new BigDecimal("1000000000");

    /** An amount, with two decimals. */
    record Amount(BigDecimal euros) implements MoneyInput {}

    /** Nothing was typed. */
    record Nothing() implements MoneyInput {}

    /** What was typed is no price. */
    record Refused(Reason reason) implements MoneyInput {}

    /** Why it is none. */
    enum Reason {
        NO_AMOUNT,
        EITHER,
        DECIMALS,
        NEGATIVE,
        ZERO,
        TOO_LARGE,
        OTHER_CURRENCY;

        /** The reason in words, with what was typed. */
        public String words(Locale language, String typed) {
            return Texts.text(language, "money." + name(), typed);
        }
    }

    /** Reads what was typed. */
    static MoneyInput read(String typed) {
        String text = typed.replaceAll("[\\s\\p{Z}]+", " ").strip();
        return text.isEmpty() ? new Nothing() : MoneyParser.read(text);
    }

    /** Reads a number of which it is plain what it counts. */
    static MoneyInput of(BigDecimal number) {
        if (number.signum() <= 0) {
            return new Refused(number.signum() == 0 ? Reason.ZERO : Reason.NEGATIVE);
        }
        if (number.compareTo(TOO_LARGE) >= 0) {
            return new Refused(Reason.TOO_LARGE);
        }
        return number.stripTrailingZeros().scale() > 2 ? new Refused(Reason.DECIMALS) : new Amount(number.setScale(2));
    }

    /** The amount, if it is one. */
    default Optional<BigDecimal> amount() {
        return this instanceof Amount amount ? Optional.of(amount.euros()) : Optional.empty();
    }
}
