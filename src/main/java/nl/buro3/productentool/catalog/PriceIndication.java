package nl.buro3.productentool.catalog;

import static nl.buro3.productentool.common.Texts.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.Locale;
import nl.buro3.productentool.common.Money;
import org.jspecify.annotations.Nullable;

/**
 * What a product costs, about, in euros excluding VAT.
 *
 * @param from the price, the lowest price or the lower bound; null when on request
 * @param to the upper bound, only of a range
 * @param note what the reader should know besides, or empty
 */
@Embeddable
public record PriceIndication(
        @Enumerated(EnumType.STRING) @Column(name = "price_type")
        PriceType type,

        @Column(name = "price_from") @Nullable BigDecimal from,
        @Column(name = "price_to") @Nullable BigDecimal to,

        @Enumerated(EnumType.STRING) @Column(name = "price_unit")
        PriceUnit unit,

        @Column(name = "price_note") String note) {

    public static final PriceIndication ON_REQUEST =
            new PriceIndication(PriceType.ON_REQUEST, null, null, PriceUnit.ONCE, "");

    /** @throws IllegalArgumentException when the amounts do not fit the type */
    public PriceIndication {
        boolean fits =
                switch (type) {
                    case ON_REQUEST -> from == null && to == null;
                    case FIXED, FROM -> from != null && from.signum() >= 0 && to == null;
                    case RANGE -> from != null && to != null && from.signum() >= 0 && to.compareTo(from) > 0;
                };
        if (!fits) {
            throw new IllegalArgumentException(
                    "amounts %s and %s do not fit a price of type %s".formatted(from, to, type));
        }
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

    private static String euros(@Nullable BigDecimal amount, Locale language) {
        return Money.euros(amount == null ? BigDecimal.ZERO : amount, language);
    }
}
