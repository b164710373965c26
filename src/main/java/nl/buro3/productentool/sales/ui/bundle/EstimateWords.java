package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Money;
import nl.buro3.productentool.sales.bundle.sheet.PriceEstimate;
import nl.buro3.productentool.sales.bundle.sheet.PriceEstimate.Sum;

/** About what a bundle costs, in words: "€ 4.500 tot € 7.000, plus vanaf € 95 per maand, en 2 op aanvraag". */
public final class EstimateWords {

    private EstimateWords() {}

    public static String of(PriceEstimate estimate, Locale language) {
        List<String> sums = parts(estimate, language);
        String joined = String.join(text(language, "bundle.sum.plus"), sums);
        if (estimate.onRequest() == 0) {
            return joined;
        }
        String asked = text(language, "bundle.sum.on-request", estimate.onRequest());
        return joined.isEmpty() ? asked : joined + text(language, "bundle.sum.and") + asked;
    }

    /** Each sum by itself, in the order of the units. */
    static List<String> parts(PriceEstimate estimate, Locale language) {
        List<String> parts = new ArrayList<>();
        for (PriceUnit unit : PriceUnit.values()) {
            Sum sum = estimate.sums().get(unit);
            if (sum != null) {
                parts.add(of(unit, sum, language));
            }
        }
        return parts;
    }

    private static String of(PriceUnit unit, Sum sum, Locale language) {
        return text(language, "bundle.sum." + unit, amounts(sum, language), sum.amount());
    }

    /** Where one price only says where it begins, nobody knows what all is at most. */
    private static String amounts(Sum sum, Locale language) {
        String low = Money.euros(sum.low(), language);
        if (sum.isOpen()) {
            return text(language, "price.from", low);
        }
        return sum.low().compareTo(sum.high()) == 0
                ? low
                : text(language, "price.range", low, Money.euros(sum.high(), language));
    }
}
