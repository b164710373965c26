package nl.buro3.productentool.catalog.intake;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says of a price, part by part. A part that the feed does not have stays as it is on the card, unless the
 * type that the feed gives has no room for it: a price on request drops the amounts, only a range keeps its upper bound.
 * An empty type follows from the amounts: none is on request, one is fixed, two are a range. An empty unit is once.
 */
public record IncomingPrice(
        Part<PriceType> type,
        Part<BigDecimal> from,
        Part<BigDecimal> to,
        Part<PriceUnit> unit,
        Part<BigDecimal> setup,
        Part<Integer> months) {

    public static final IncomingPrice UNSAID =
            new IncomingPrice(Part.unsaid(), Part.unsaid(), Part.unsaid(), Part.unsaid());

    /** A price of whose conditions nothing is said. */
    public IncomingPrice(Part<PriceType> type, Part<BigDecimal> from, Part<BigDecimal> to, Part<PriceUnit> unit) {
        this(type, from, to, unit, Part.unsaid(), Part.unsaid());
    }

    /** The price once the feed has been heard. @throws RefusedCardException when type and amounts do not fit */
    PriceIndication onto(PriceIndication current) {
        return onto(current, null);
    }

    /** @param note what the feed says of the price in words; null when it does not */
    PriceIndication onto(PriceIndication current, @Nullable String note) {
        BigDecimal low = amount(from, current.from(), type.value() != PriceType.ON_REQUEST);
        BigDecimal high = amount(to, current.to(), type.value() == null || type.value() == PriceType.RANGE);
        PriceType chosen = chosenType(current.type(), low, high);
        PriceUnit said = unit.or(current.unit());
        PriceUnit per = said == null ? PriceUnit.ONCE : said;
        boolean returns = chosen != PriceType.ON_REQUEST && per != PriceUnit.ONCE;
        return new PriceIndication(
                fitting(chosen, low, high),
                low,
                high,
                per,
                note == null ? current.note() : note,
                condition(setup, current.setup(), returns, "feed.price.setup"),
                condition(months, current.months(), returns && per == PriceUnit.MONTH, "feed.price.months"));
    }

    /** What is said of a condition; one that the card has goes when the price has no room for it any more. */
    private static <T> @Nullable T condition(Part<T> part, @Nullable T current, boolean hasRoom, String mistake) {
        if (part.value() != null && !hasRoom) {
            throw new RefusedCardException(mistake);
        }
        return hasRoom ? part.or(current) : null;
    }

    private static @Nullable BigDecimal amount(Part<BigDecimal> part, @Nullable BigDecimal current, boolean hasRoom) {
        BigDecimal amount = part.or(hasRoom ? current : null);
        return amount == null ? null : amount.setScale(2, RoundingMode.UNNECESSARY);
    }

    private PriceType chosenType(PriceType current, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        PriceType given = type.value();
        if (given != null) {
            return given;
        }
        boolean keeps = !type.said() && mistake(current, low, high) == null;
        return keeps ? current : typeOf(low, high);
    }

    private static PriceType typeOf(@Nullable BigDecimal low, @Nullable BigDecimal high) {
        if (high != null) {
            return PriceType.RANGE;
        }
        return low == null ? PriceType.ON_REQUEST : PriceType.FIXED;
    }

    private static PriceType fitting(PriceType type, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        String mistake = mistake(type, low, high);
        if (mistake != null) {
            throw new RefusedCardException(mistake);
        }
        return type;
    }

    private static @Nullable String mistake(PriceType type, @Nullable BigDecimal low, @Nullable BigDecimal high) {
        return switch (type) {
            case ON_REQUEST -> low == null && high == null ? null : "feed.price.on-request";
            case FIXED, FROM ->
                low == null ? "feed.price.amount-missing" : high == null ? null : "feed.price.one-amount";
            case RANGE ->
                low == null || high == null
                        ? "feed.price.range-needs-two"
                        : high.compareTo(low) > 0 ? null : "feed.price.range-order";
        };
    }

    /** A part of the price: not said at all, said to be empty (the value is null), or said. */
    public record Part<T>(boolean said, @Nullable T value) {

        public static <T> Part<T> unsaid() {
            return new Part<>(false, null);
        }

        public static <T> Part<T> of(@Nullable T value) {
            return new Part<>(true, value);
        }

        @Nullable
        T or(@Nullable T current) {
            return said ? value : current;
        }
    }
}
