package nl.buro3.productentool.catalog.feed;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.buro3.productentool.catalog.IncomingPrice;
import nl.buro3.productentool.catalog.IncomingPrice.Part;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import org.jspecify.annotations.Nullable;

/** Reads the four cells of a price. Amounts have a dot or a comma for the decimals, two at most. */
final class PriceReader {

    private static final Map<String, PriceType> TYPES = Map.of(
            "fixed", PriceType.FIXED,
            "vast", PriceType.FIXED,
            "from", PriceType.FROM,
            "vanaf", PriceType.FROM,
            "range", PriceType.RANGE,
            "bereik", PriceType.RANGE,
            "on_request", PriceType.ON_REQUEST,
            "op_aanvraag", PriceType.ON_REQUEST);
    private static final Map<String, PriceUnit> UNITS = Map.of(
            "once", PriceUnit.ONCE,
            "eenmalig", PriceUnit.ONCE,
            "month", PriceUnit.MONTH,
            "maand", PriceUnit.MONTH,
            "hour", PriceUnit.HOUR,
            "uur", PriceUnit.HOUR,
            "piece", PriceUnit.PIECE,
            "stuk", PriceUnit.PIECE);
    private static final Pattern PLAIN = Pattern.compile("\\d{1,10}([.,]\\d{1,2})?");
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(\\.\\d{3}){1,3},\\d{1,2}|\\d{1,3}(,\\d{3}){1,3}\\.\\d{1,2}");
    private static final int LONGEST = 40;

    private final CellReader cells;

    PriceReader(CellReader cells) {
        this.cells = cells;
    }

    IncomingPrice price() {
        return new IncomingPrice(
                word(FeedColumn.PRICE_TYPE, TYPES, "feed.line.price-type"),
                amount(FeedColumn.PRICE_FROM),
                amount(FeedColumn.PRICE_TO),
                word(FeedColumn.PRICE_UNIT, UNITS, "feed.line.price-unit"));
    }

    private <T> Part<T> word(FeedColumn column, Map<String, T> known, String message) {
        String text = cells.text(column, LONGEST);
        if (text == null) {
            return Part.unsaid();
        }
        T value = known.get(text.toLowerCase(Locale.ROOT).replace(' ', '_'));
        if (value == null && !text.isEmpty()) {
            cells.wrong(column, message, text);
        }
        return Part.of(value);
    }

    private Part<BigDecimal> amount(FeedColumn column) {
        String text = cells.text(column, LONGEST);
        if (text == null) {
            return Part.unsaid();
        }
        String number = text.replaceAll("[€\\s\\u00A0]", "");
        BigDecimal amount = amount(number);
        if (amount == null && !number.isEmpty()) {
            cells.wrong(column, "feed.line.amount", text);
        }
        return Part.of(amount);
    }

    /** The amount; null when it is not plainly one: of {@code 1.250} nobody knows whether it is large or small. */
    private static @Nullable BigDecimal amount(String number) {
        if (PLAIN.matcher(number).matches()) {
            return new BigDecimal(number.replace(',', '.'));
        }
        if (GROUPED.matcher(number).matches()) {
            int decimals = Math.max(number.lastIndexOf('.'), number.lastIndexOf(','));
            String whole = number.substring(0, decimals).replaceAll("[.,]", "");
            return whole.length() > 10 ? null : new BigDecimal(whole + "." + number.substring(decimals + 1));
        }
        return null;
    }
}
