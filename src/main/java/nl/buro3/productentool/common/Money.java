package nl.buro3.productentool.common;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** How an amount in euros is written: {@code € 1.250} or {@code € 12,50}, in the language of the reader. */
public final class Money {

    private Money() {}

    /** The amount with its sign, cents only where there are any. */
    public static String euros(BigDecimal amount, Locale language) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        String pattern = whole ? "#,##0" : "#,##0.00";
        return "€ " + new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language)).format(amount);
    }

    /** The amount as it is typed into a field: no sign, no thousands, cents only where there are any. */
    public static String typed(BigDecimal amount, Locale language) {
        boolean whole = amount.stripTrailingZeros().scale() <= 0;
        return new DecimalFormat(whole ? "0" : "0.00", DecimalFormatSymbols.getInstance(language)).format(amount);
    }
}
