package nl.buro3.productentool.search.query;

import static nl.buro3.productentool.common.Texts.text;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Money;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.query.Clause.Any;
import nl.buro3.productentool.search.query.Clause.Between;
import org.jspecify.annotations.Nullable;

/**
 * The amounts between which a price has to begin, as a customer said them: "tot 500 euro", "€ 250 per maand".
 *
 * @param least null for no lower bound
 * @param most null for no upper bound; one of the two is there
 * @param unit what is paid so much for; null when that was not said, so that any will do
 */
public record PriceLimit(
        @Nullable BigDecimal least,
        @Nullable BigDecimal most,
        @Nullable PriceUnit unit) {

    private static final Pattern VALUE = Pattern.compile(
            "(?:tot-(?<most>\\d{1,9})|vanaf-(?<least>\\d{1,9})|(?<low>\\d{1,9})-(?<high>\\d{1,9}))(?:-per-(?<unit>maand|uur|stuk))?");

    /** @throws IllegalArgumentException without any bound, or with the lower above the upper one */
    public PriceLimit {
        boolean none = least == null && most == null;
        if (none || (least != null && most != null && least.compareTo(most) > 0)) {
            throw new IllegalArgumentException("no price lies between " + least + " and " + most);
        }
    }

    /** At most so much. */
    public static PriceLimit most(BigDecimal amount, @Nullable PriceUnit unit) {
        return new PriceLimit(null, amount, unit);
    }

    /** Reads what {@link #value} wrote; empty for anything else. */
    public static Optional<PriceLimit> of(String value) {
        Matcher read = VALUE.matcher(value);
        if (!read.matches()) {
            return Optional.empty();
        }
        BigDecimal least = amount(read.group("least"), read.group("low"));
        BigDecimal most = amount(read.group("most"), read.group("high"));
        return least != null && most != null && least.compareTo(most) > 0
                ? Optional.empty()
                : Optional.of(new PriceLimit(least, most, unit(read.group("unit"))));
    }

    private static @Nullable BigDecimal amount(@Nullable String one, @Nullable String other) {
        String written = one == null ? other : one;
        return written == null ? null : new BigDecimal(written);
    }

    private static @Nullable PriceUnit unit(@Nullable String name) {
        return name == null
                ? null
                : switch (name) {
                    case "maand" -> PriceUnit.MONTH;
                    case "uur" -> PriceUnit.HOUR;
                    default -> PriceUnit.PIECE;
                };
    }

    /** Its name in addresses: {@code tot-500}, {@code vanaf-500}, {@code 500-1000}, with {@code -per-maand} and such. */
    public String value() {
        String amounts = most == null
                ? "vanaf-" + whole(least)
                : least == null ? "tot-" + whole(most) : whole(least) + "-" + whole(most);
        return unit == null || unit == PriceUnit.ONCE ? amounts : amounts + "-" + Facet.paid(unit);
    }

    private static String whole(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toBigInteger().toString();
    }

    /** In words, such as "tot € 500 per maand". */
    public String words(Locale language) {
        String amounts = most == null
                ? text(language, "facet.budget.least", euros(least, language))
                : least == null
                        ? text(language, "facet.budget.most", euros(most, language))
                        : text(language, "facet.budget.range", euros(least, language), euros(most, language));
        return unit == null || unit == PriceUnit.ONCE
                ? amounts
                : amounts + " " + text(language, "price.unit." + unit.name());
    }

    private static String euros(@Nullable BigDecimal amount, Locale language) {
        return Money.euros(amount == null ? BigDecimal.ZERO : amount, language);
    }

    /** Whether it is said of all that is paid, rather than of each month, hour or piece. */
    public boolean isInAll() {
        return unit == null || unit == PriceUnit.ONCE;
    }

    /**
     * Whether what a card asks in all lies within it: what is paid once besides a price that returns, and the shortest term,
     * count too. One on request may be anything, so it does not.
     */
    public boolean covers(PriceIndication price) {
        BigDecimal from = price.from();
        if (from == null || !allows(price)) {
            return false;
        }
        BigDecimal setup = price.setup();
        Integer months = price.months();
        BigDecimal all = !isInAll()
                ? from
                : from.multiply(BigDecimal.valueOf(months == null ? 1 : months))
                        .add(setup == null ? BigDecimal.ZERO : setup);
        return most == null || all.compareTo(most) <= 0;
    }

    /** Whether a price begins between the bounds and is of the unit, as {@link #wanted} asks; one on request may. */
    public boolean allows(PriceIndication price) {
        BigDecimal from = price.from();
        return from == null
                || ((unit == null || unit == price.unit())
                        && (least == null || from.compareTo(least) >= 0)
                        && (most == null || from.compareTo(most) <= 0));
    }

    /** What the index is asked: prices that begin between the bounds, of the unit or of any. */
    public Clause wanted() {
        List<PriceUnit> units = unit == null ? Arrays.asList(PriceUnit.values()) : List.of(unit);
        double low = least == null ? 0 : least.doubleValue();
        double high = most == null ? PriceOrder.HIGHEST : most.doubleValue();
        return new Any(units.stream()
                .map(one -> (Clause) new Between(Fields.PRICE, PriceOrder.place(one, low), PriceOrder.place(one, high)))
                .toList());
    }
}
