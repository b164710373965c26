package nl.buro3.productentool.catalog;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs, about, in euros excluding VAT.
 *
 * @param from the price, the lowest price or the lower bound; null when on request
 * @param to the upper bound, only of a range
 * @param note what the reader should know besides, or empty
 * @param setup what is paid once besides a price that returns; null for nothing
 * @param months the shortest term, in months, of a price by the month; null for none
 */
@Embeddable
public record PriceIndication(
        @Enumerated(EnumType.STRING) @Column(name = "price_type")
        PriceType type,

        @Column(name = "price_from") @Nullable BigDecimal from,
        @Column(name = "price_to") @Nullable BigDecimal to,

        @Enumerated(EnumType.STRING) @Column(name = "price_unit")
        PriceUnit unit,

        @Column(name = "price_note") String note,
        @Column(name = "price_setup") @Nullable BigDecimal setup,
        @Column(name = "price_months") @Nullable Integer months) {

    /** The longest of shortest terms: ten years. */
    public static final int MOST_MONTHS = 120;

    public static final PriceIndication ON_REQUEST =
            new PriceIndication(PriceType.ON_REQUEST, null, null, PriceUnit.ONCE, "");

    /** @throws IllegalArgumentException when the amounts do not fit the type, or the conditions the unit */
    public PriceIndication {
        boolean fits =
                switch (type) {
                    case ON_REQUEST -> from == null && to == null;
                    case FIXED, FROM -> from != null && from.signum() >= 0 && to == null;
                    case RANGE -> from != null && to != null && from.signum() >= 0 && to.compareTo(from) > 0;
                };
        if (!fits || !mayHaveSetup(type, unit, setup) || !mayLast(type, unit, months)) {
            throw new IllegalArgumentException("amounts %s, %s and %s and %s months do not fit a price of type %s, %s"
                    .formatted(from, to, setup, months, type, unit));
        }
    }

    /** A price without conditions. */
    public PriceIndication(
            PriceType type, @Nullable BigDecimal from, @Nullable BigDecimal to, PriceUnit unit, String note) {
        this(type, from, to, unit, note, null, null);
    }

    private static boolean mayHaveSetup(PriceType type, PriceUnit unit, @Nullable BigDecimal setup) {
        return setup == null || (setup.signum() > 0 && type != PriceType.ON_REQUEST && unit != PriceUnit.ONCE);
    }

    private static boolean mayLast(PriceType type, PriceUnit unit, @Nullable Integer months) {
        return months == null
                || (months > 0 && months <= MOST_MONTHS && type != PriceType.ON_REQUEST && unit == PriceUnit.MONTH);
    }

    /** The indication in words, such as "vanaf € 4.500" or "€ 95 per uur". */
    public String words(Locale language) {
        String amounts =
                switch (type) {
                    case ON_REQUEST -> text(language, "price.on-request");
                    case FIXED -> euros(from, language);
                    case FROM -> text(language, "price.from", euros(from, language));
                    case RANGE -> text(language, "price.range", euros(from, language), euros(to, language));
                };
        return unit == PriceUnit.ONCE || type == PriceType.ON_REQUEST
                ? amounts
                : amounts + " " + text(language, "price.unit." + unit.name());
    }

    /** What belongs to the amounts wherever they stand: "excl. btw, eenmalig € 195, minimaal 12 maanden"; or empty. */
    public String conditions(Locale language) {
        List<String> conditions = new ArrayList<>();
        if (type != PriceType.ON_REQUEST) {
            conditions.add(text(language, "price.vat"));
        }
        if (setup != null) {
            conditions.add(text(language, "price.setup", euros(setup, language)));
        }
        if (months != null) {
            conditions.add(text(language, "price.months", months));
        }
        return String.join(", ", conditions);
    }

    /** The indication with its conditions. */
    public String wordsInFull(Locale language) {
        String conditions = conditions(language);
        return conditions.isEmpty() ? words(language) : words(language) + ", " + conditions;
    }

    private static String euros(@Nullable BigDecimal amount, Locale language) {
        return Money.euros(amount == null ? BigDecimal.ZERO : amount, language);
    }
}
