package nl.buro3.productentool.catalog.feed.xlsx;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import nl.buro3.productentool.catalog.feed.xlsx.SheetCell.Kind;

/**
 * How a cell shows its number. Heeding it is what keeps a 12.5 that Excel took for the 12th of May from becoming an amount
 * of 46,154.
 */
final class CellFormat {

    static final CellFormat GENERAL = new CellFormat(FormatCode.of("General"));

    /** Excel keeps fifteen digits; what it writes beyond them is noise, such as 49.950000000000003. */
    private static final MathContext EXCEL = new MathContext(15);

    private static final int MOST_DIGITS = 15;

    private final FormatCode code;

    private CellFormat(FormatCode code) {
        this.code = code;
    }

    static CellFormat of(String code) {
        return new CellFormat(FormatCode.of(code));
    }

    /** What a person sees of this number. */
    SheetCell show(BigDecimal stored, Calendar calendar) {
        BigDecimal number = stored.round(EXCEL);
        return switch (code.sort()) {
            case DATE -> new SheetCell.Unreadable(Kind.DATE, calendar.date(number));
            case TIME -> new SheetCell.Unreadable(Kind.TIME, calendar.time(number));
            case OTHER -> new SheetCell.Unreadable(Kind.FORMAT, code.text());
            case GENERAL -> general(number);
            case NUMBER -> number(number);
        };
    }

    private SheetCell general(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        if (plain.precision() - plain.scale() > MOST_DIGITS || plain.scale() > 2 * MOST_DIGITS) {
            return new SheetCell.Unreadable(Kind.TOO_LONG_A_NUMBER, plain.toString());
        }
        return withWords(number, plain.toPlainString().replace('.', ','));
    }

    private SheetCell number(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(DUTCH));
        format.setRoundingMode(RoundingMode.HALF_UP);
        format.setMinimumIntegerDigits(code.leastDigits());
        format.setGroupingUsed(code.isGrouped());
        format.setGroupingSize(3);
        format.setMinimumFractionDigits(code.leastDecimals());
        format.setMaximumFractionDigits(code.mostDecimals());
        BigDecimal shown = code.isPercentage() ? number.movePointRight(2) : number;
        return withWords(number, format.format(shown));
    }

    private SheetCell withWords(BigDecimal number, String digits) {
        String shown = (code.before() + digits + code.after()).strip();
        return code.isPlain() ? new SheetCell.Counted(number, shown) : new SheetCell.Words(shown);
    }
}
