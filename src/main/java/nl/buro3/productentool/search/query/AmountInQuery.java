package nl.buro3.productentool.search.query;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * A number in a query, with the currency beside it.
 *
 * @param end the piece behind it
 * @param money whether it has a currency
 * @param bare whether it is written in digits alone, or as a small word: it may count anything
 */
record AmountInQuery(BigDecimal value, int end, boolean money, boolean bare) {

    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(1_000_000_000);
    private static final BigDecimal SEVERAL = BigDecimal.valueOf(5);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2050;
    private static final String NO_CENTS = "[.,][-–=]{1,2}$";

    /**
     * The one that begins at a piece; null when there is none.
     *
     * @param word the pieces by their place
     * @param currency whether a piece is one
     * @param some whether a piece says that there are several, as in "een paar honderd"
     */
    static @Nullable AmountInQuery read(int at, IntFunction<String> word, IntPredicate currency, IntPredicate some) {
        boolean before = currency.test(at);
        int place = before ? at + 1 : at;
        String written = word.apply(place);
        BigDecimal value = number(written);
        if (value == null) {
            return null;
        }
        OptionalInt times = NumberWords.times(word.apply(place + 1));
        if (times.isPresent()) {
            value = value.multiply(BigDecimal.valueOf(times.getAsInt()));
            place++;
        }
        if (some.test(at - 1)) {
            value = value.multiply(SEVERAL);
        }
        boolean behind = currency.test(place + 1);
        boolean money = before || behind || !written.equals(written.replaceFirst(NO_CENTS, ""));
        return value.signum() > 0 && value.compareTo(TOO_MUCH) < 0
                ? new AmountInQuery(value, place + (behind ? 2 : 1), money, times.isEmpty())
                : null;
    }

    /** Whether it is rather a year: "vanaf 2027". Who means two thousand euros often says so. */
    boolean mayBeYear() {
        int whole = value.intValue();
        return whole > FIRST_YEAR && whole < LAST_YEAR && whole % 50 != 0;
    }

    private static @Nullable BigDecimal number(String written) {
        String digits = written.replaceFirst(NO_CENTS, "");
        if (!digits.isEmpty() && Character.isDigit(digits.charAt(0))) {
            String whole = digits.matches("\\d{1,3}(?:[.,]\\d{3})+") ? digits.replaceAll("[.,]", "") : digits;
            String decimal = whole.replace(',', '.');
            return decimal.matches("\\d{1,12}(?:\\.\\d{1,4})?") ? new BigDecimal(decimal) : null;
        }
        OptionalInt value = NumberWords.of(written);
        return value.isPresent() ? BigDecimal.valueOf(value.getAsInt()) : null;
    }
}
