package nl.buro3.productentool.search;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.search.query.PriceLimit;

/** What cards can be filtered by. Several values of one facet widen what is found, several facets narrow it. */
public enum Facet {
    /** The path of a category; a main category holds its sub-categories. */
    CATEGORY("categorie"),
    /** How the price is meant: {@code vast}, {@code vanaf}, {@code van-tot} or {@code op-aanvraag}. */
    PRICE_KIND("prijssoort"),
    /** How often it is paid: {@code eenmalig}, {@code per-maand}, {@code per-uur} or {@code per-stuk}. */
    PRICE_PERIOD("betaling"),
    /** How much it costs to begin with, as one of {@link PriceRange}: of prices for the same, since others do not compare. */
    PRICE_RANGE("prijs"),
    /** The amounts between which its price begins, as a {@link PriceLimit} that somebody typed; it has no counts. */
    BUDGET("budget"),
    /** The slug of a problem that the card solves. */
    PROBLEM("probleem");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** Its name in addresses. */
    public String parameter() {
        return parameter;
    }

    /** How a value of it is written in the index. */
    public String term(String value) {
        return parameter + "=" + value;
    }

    /** The value of {@link #PRICE_KIND} that a price has. */
    public static String kind(PriceIndication price) {
        return switch (price.type()) {
            case FIXED -> "vast";
            case FROM -> "vanaf";
            case RANGE -> "van-tot";
            case ON_REQUEST -> "op-aanvraag";
        };
    }

    /** The value of {@link #PRICE_PERIOD} that a price has; empty for one on request. */
    public static Optional<String> period(PriceIndication price) {
        return price.from() == null ? Optional.empty() : Optional.of(paid(price.unit()));
    }

    /** How it is said that a price is paid for this. */
    public static String paid(PriceUnit unit) {
        return switch (unit) {
            case ONCE -> "eenmalig";
            case MONTH -> "per-maand";
            case HOUR -> "per-uur";
            case PIECE -> "per-stuk";
        };
    }

    /** The values of {@link #PRICE_KIND} in the order in which they are shown. */
    public static final List<String> PRICE_KINDS = List.of("vast", "vanaf", "van-tot", "op-aanvraag");

    /** The values of {@link #PRICE_PERIOD} in the order in which they are shown. */
    public static final List<String> PRICE_PERIODS = List.of("eenmalig", "per-maand", "per-uur", "per-stuk");

    /** A range of the price to begin with, in euros, of prices that are paid once, by the month, hour or piece. */
    public enum PriceRange {
        UNDER_250("tot-250", PriceUnit.ONCE, 0),
        UNDER_1000("250-1000", PriceUnit.ONCE, 250),
        UNDER_2500("1000-2500", PriceUnit.ONCE, 1000),
        UNDER_5000("2500-5000", PriceUnit.ONCE, 2500),
        FROM_5000("vanaf-5000", PriceUnit.ONCE, 5000),
        MONTH_UNDER_100("maand-tot-100", PriceUnit.MONTH, 0),
        MONTH_UNDER_500("maand-100-500", PriceUnit.MONTH, 100),
        MONTH_FROM_500("maand-vanaf-500", PriceUnit.MONTH, 500),
        HOUR_UNDER_100("uur-tot-100", PriceUnit.HOUR, 0),
        HOUR_FROM_100("uur-vanaf-100", PriceUnit.HOUR, 100),
        PIECE_UNDER_100("stuk-tot-100", PriceUnit.PIECE, 0),
        PIECE_UNDER_500("stuk-100-500", PriceUnit.PIECE, 100),
        PIECE_FROM_500("stuk-vanaf-500", PriceUnit.PIECE, 500);

        private final String value;
        private final PriceUnit unit;
        private final int from;

        PriceRange(String value, PriceUnit unit, int from) {
            this.value = value;
            this.unit = unit;
            this.from = from;
        }

        /** Its name in addresses. */
        public String value() {
            return value;
        }

        /** The range in which a price lies; empty for one on request. */
        public static Optional<PriceRange> of(PriceIndication price) {
            BigDecimal amount = price.from();
            return amount == null
                    ? Optional.empty()
                    : Arrays.stream(values())
                            .filter(range -> range.unit == price.unit())
                            .filter(range -> amount.compareTo(BigDecimal.valueOf(range.from)) >= 0)
                            .reduce((lower, higher) -> higher);
        }
    }
}
