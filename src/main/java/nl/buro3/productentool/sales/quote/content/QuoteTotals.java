package nl.buro3.productentool.sales.quote.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * What lines come to: the one place where that is reckoned, for list, page, PDF and mail alike. A line is rounded
 * to cents once, by {@link LineContent#total}; VAT is taken of the sum of each rate, and rounded once. What is paid each
 * month is never added to what is paid once.
 *
 * @param committed what the lines by the month come to over their shortest terms, excluding VAT; 0 where none has one
 */
public record QuoteTotals(Sum once, Sum month, BigDecimal committed) {

    /** More than any quote comes to, in euros. */
    public static final BigDecimal MOST = new BigDecimal("100000000");

    /**
     * What is paid at once, or each month.
     *
     * @param net excluding VAT
     * @param vat of each rate that occurs, the highest first
     * @param gross including VAT
     */
    public record Sum(BigDecimal net, List<Vat> vat, BigDecimal gross) {

        /** Whether there is nothing in it. */
        public boolean isEmpty() {
            return vat.isEmpty();
        }
    }

    /**
     * The VAT of one rate.
     *
     * @param rate in percent
     * @param base of which it is taken
     */
    public record Vat(int rate, BigDecimal base, BigDecimal amount) {}

    /** What these lines come to. */
    public static QuoteTotals of(Collection<LineContent> lines) {
        return new QuoteTotals(
                sum(lines.stream().filter(line -> !line.isMonthly()).toList()),
                sum(lines.stream().filter(LineContent::isMonthly).toList()),
                lines.stream().map(LineContent::committed).reduce(cents(BigDecimal.ZERO), BigDecimal::add));
    }

    private static Sum sum(List<LineContent> lines) {
        List<Vat> vat = LineContent.RATES.stream()
                .filter(rate -> lines.stream().anyMatch(line -> line.vat() == rate))
                .map(rate -> vat(
                        rate, lines.stream().filter(line -> line.vat() == rate).toList()))
                .toList();
        BigDecimal net = vat.stream().map(Vat::base).reduce(cents(BigDecimal.ZERO), BigDecimal::add);
        BigDecimal gross = vat.stream().map(Vat::amount).reduce(net, BigDecimal::add);
        return new Sum(net, vat, gross);
    }

    private static Vat vat(int rate, List<LineContent> lines) {
        BigDecimal base = lines.stream().map(LineContent::total).reduce(cents(BigDecimal.ZERO), BigDecimal::add);
        return new Vat(rate, base, cents(base.multiply(BigDecimal.valueOf(rate, 2))));
    }

    private static BigDecimal cents(BigDecimal amount) {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether at once or each month it comes to more than {@link #MOST}, including VAT. */
    public boolean isHuge() {
        return once.gross().max(month.gross()).compareTo(MOST) > 0;
    }

    /** A year of it, excluding VAT: what is paid once, and twelve months of what returns. */
    public BigDecimal firstYear() {
        return once.net().add(month.net().multiply(BigDecimal.valueOf(12)));
    }

    /** Both sums including VAT, as a text by which it is known whether somebody saw these. */
    public String seen() {
        return once.gross().toPlainString() + "/" + month.gross().toPlainString();
    }

    /** An amount in full, with its cents: {@code € 1.250,00}. What stands below each other is read by its cents. */
    public static String words(BigDecimal amount, Locale language) {
        return "€\u00a0" + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(language)).format(amount);
    }

    /** How many, or a percentage: decimals only where there are any. */
    public static String number(BigDecimal number, Locale language) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(language)).format(number);
    }
}
