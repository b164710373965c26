package nl.buro3.productentool.sales.ownership;

import static nl.buro3.productentool.common.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.buro3.productentool.common.Money;

/** What somebody has, in words. */
public final class OwnedWords {

    private OwnedWords() {}

    /** The day as one says it: "3 november 2026". */
    public static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", language).format(day);
    }

    /** From when until when: "sinds 1 mei 2025", "1 mei 2025 tot en met 30 april 2026". */
    public static String period(OwnedPeriod period, Locale language) {
        LocalDate until = period.until();
        return until == null
                ? text(language, "owned.since", day(period.since(), language))
                : text(language, "owned.period", day(period.since(), language), day(until, language));
    }

    /** The price with its unit, and how many where that is not one: "2 × € 95 per maand". */
    public static String price(Terms terms, Locale language) {
        String price = text(language, "owned.price." + terms.unit(), Money.euros(terms.price(), language));
        boolean isOne = terms.amount().stripTrailingZeros().toPlainString().equals("1");
        return isOne
                ? price
                : text(
                        language,
                        "owned.price.many",
                        terms.amount().stripTrailingZeros().toPlainString(),
                        price);
    }
}
