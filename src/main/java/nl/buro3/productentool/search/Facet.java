package nl.buro3.productentool.search;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceUnit;

/** What cards can be filtered by. Several values of one facet widen what is found, several facets narrow it. */
public enum Facet {
    /** The path of a category; a main category holds its sub-categories. */
    CATEGORY("categorie"),
    /** How the price is meant: {@code vast}, {@code vanaf}, {@code van-tot}, {@code per-maand} and so on. */
    PRICE_KIND("prijssoort"),
    /** How much it costs to begin with, as one of {@link PriceRange}. */
    PRICE_RANGE("prijs"),
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
    String term(String value) {
        return parameter + "=" + value;
    }

    /** The values of {@link #PRICE_KIND} that a price has. */
    static List<String> kinds(PriceIndication price) {
        List<String> kinds = new ArrayList<>(List.of(named(price.type().name())));
        if (price.unit() != PriceUnit.ONCE && price.from() != null) {
            kinds.add("per-" + named(price.unit().name()));
        }
        return kinds;
    }

    private static String named(String constant) {
        return switch (constant) {
            case "FIXED" -> "vast";
            case "FROM" -> "vanaf";
            case "RANGE" -> "van-tot";
            case "ON_REQUEST" -> "op-aanvraag";
            case "MONTH" -> "maand";
            case "HOUR" -> "uur";
            case "PIECE" -> "stuk";
            default -> constant.toLowerCase(Locale.ROOT);
        };
    }

    /** The values of {@link #PRICE_KIND} in the order in which they are shown. */
    public static final List<String> PRICE_KINDS =
            List.of("vast", "vanaf", "van-tot", "op-aanvraag", "per-maand", "per-uur", "per-stuk");

    /** A range of the price to begin with, in euros. */
    public enum PriceRange {
        UNDER_250("tot-250", 0),
        UNDER_1000("250-1000", 250),
        UNDER_2500("1000-2500", 1000),
        UNDER_5000("2500-5000", 2500),
        FROM_5000("vanaf-5000", 5000);

        private final String value;
        private final int from;

        PriceRange(String value, int from) {
            this.value = value;
            this.from = from;
        }

        /** Its name in addresses. */
        public String value() {
            return value;
        }

        /** The range in which an amount lies. */
        static PriceRange of(BigDecimal amount) {
            PriceRange found = UNDER_250;
            for (PriceRange range : values()) {
                if (amount.compareTo(BigDecimal.valueOf(range.from)) >= 0) {
                    found = range;
                }
            }
            return found;
        }
    }
}
