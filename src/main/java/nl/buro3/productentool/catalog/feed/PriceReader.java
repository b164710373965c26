package nl.buro3.productentool.catalog.feed;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Map;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.catalog.feed.reading.CellText;
import nl.buro3.productentool.catalog.feed.reading.FeedCell;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import nl.buro3.productentool.catalog.intake.IncomingPrice;
import nl.buro3.productentool.catalog.intake.IncomingPrice.Part;
import nl.buro3.productentool.common.Money;
import nl.buro3.productentool.common.MoneyInput;
import nl.buro3.productentool.common.MoneyInput.Amount;
import nl.buro3.productentool.common.MoneyInput.Nothing;
import nl.buro3.productentool.common.MoneyInput.Refused;

/** Reads the cells of a price. */
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
    private static final int LONGEST = 40;

    private final RowCells cells;

    PriceReader(RowCells cells) {
        this.cells = cells;
    }

    IncomingPrice price() {
        return new IncomingPrice(
                word(FeedColumn.PRICE_TYPE, TYPES, "feed.line.price-type"),
                amount(FeedColumn.PRICE_FROM),
                amount(FeedColumn.PRICE_TO),
                word(FeedColumn.PRICE_UNIT, UNITS, "feed.line.price-unit"),
                amount(FeedColumn.PRICE_SETUP),
                months());
    }

    private <T> Part<T> word(FeedColumn column, Map<String, T> known, String message) {
        String text = cells.text(column, LONGEST);
        if (text == null) {
            return Part.unsaid();
        }
        T value = known.get(text.toLowerCase(Locale.ROOT).replace(' ', '_'));
        if (value == null && !text.isEmpty() && !CellText.isError(text)) {
            cells.wrong(column, message, text);
        }
        return Part.of(value);
    }

    private Part<Integer> months() {
        String text = cells.text(FeedColumn.PRICE_MONTHS, LONGEST);
        if (text == null) {
            return Part.unsaid();
        }
        boolean number = text.matches("[1-9]\\d{0,2}") && Integer.parseInt(text) <= PriceIndication.MOST_MONTHS;
        if (!number && !text.isEmpty() && !CellText.isError(text)) {
            cells.wrong(FeedColumn.PRICE_MONTHS, "feed.line.months", text, PriceIndication.MOST_MONTHS);
        }
        return Part.of(number ? Integer.valueOf(text) : null);
    }

    private Part<BigDecimal> amount(FeedColumn column) {
        FeedCell cell = cells.readable(column);
        if (cell == null) {
            return cells.has(column) ? Part.of(null) : Part.unsaid();
        }
        String text = CellText.line(cell.text());
        MoneyInput price = cell.number() == null ? MoneyInput.read(text) : counted(cell.number(), text);
        switch (price) {
            case Refused refused -> refuse(column, refused, text);
            case Amount amount -> notHiding(column, amount.euros(), cell, text);
            case Nothing _ -> {}
        }
        return Part.of(price.amount().orElse(null));
    }

    /** A sheet that shows whole cents means those, whatever its formula left behind them. */
    private static MoneyInput counted(BigDecimal number, String shown) {
        BigDecimal cents = number.setScale(2, RoundingMode.HALF_UP);
        boolean shownSo = MoneyInput.read(shown).amount().filter(cents::equals).isPresent();
        return MoneyInput.of(shownSo ? cents : number);
    }

    private void notHiding(FeedColumn column, BigDecimal amount, FeedCell cell, String shown) {
        boolean other = MoneyInput.read(shown)
                .amount()
                .filter(seen -> cell.number() != null && seen.compareTo(amount) != 0)
                .isPresent();
        if (other) {
            cells.wrong(column, "feed.line.amount-rounded", shown, Money.euros(amount, DUTCH));
        }
    }

    private void refuse(FeedColumn column, Refused refused, String text) {
        if (CellText.isError(text)) {
            cells.wrong(column, "feed.cell.ERROR", text);
        } else {
            cells.wrong(column.key() + ": " + refused.reason().words(DUTCH, text));
        }
    }
}
