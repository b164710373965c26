package nl.buro3.productentool.sales.quote.content;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.PriceUnit;
import org.jspecify.annotations.Nullable;

/**
 * A line of a quote.
 *
 * @param handle by which the line is known within its quote and in the versions after it: the card's slug where it has one
 * @param product the number of the card; null for a line of free text
 * @param amount how many, above 0, two decimals
 * @param price of one, in euros excluding VAT, from 0, two decimals
 * @param discount in percent, 0 to 100, two decimals
 * @param vat in percent, one of {@link #RATES}
 * @param optional whether the customer may leave it out
 * @param months for how many months it is taken at least, of what is paid each month; null for no such term
 * @param unpriced whether nobody has said yet what it costs: its price is 0 until then, and the quote is not sent
 */
public record LineContent(
        String handle,
        @Nullable Long product,
        String title,
        String text,
        BigDecimal amount,
        BigDecimal price,
        BigDecimal discount,
        int vat,
        PriceUnit unit,
        boolean optional,
        @Nullable Integer months,
        boolean unpriced) {

    /** The rates of VAT that there are, the usual one first. */
    public static final List<Integer> RATES = List.of(21, 9, 0);

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_TEXT = 1000;
    public static final BigDecimal MOST = new BigDecimal("100000");
    public static final BigDecimal HIGHEST_PRICE = new BigDecimal("999999999.99");

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    /** @throws IllegalArgumentException when an amount is out of its bounds */
    public LineContent {
        months = unit == PriceUnit.MONTH ? months : null;
        if (months != null && (months < 1 || months > PriceIndication.MOST_MONTHS)) {
            throw new IllegalArgumentException("no term of a line: " + months);
        }
        amount = amount.setScale(2, RoundingMode.UNNECESSARY);
        price = price.setScale(2, RoundingMode.UNNECESSARY);
        discount = discount.setScale(2, RoundingMode.UNNECESSARY);
        if (amount.signum() <= 0 || amount.compareTo(MOST) > 0) {
            throw new IllegalArgumentException("no amount of a line: " + amount);
        }
        if (price.signum() < 0 || price.compareTo(HIGHEST_PRICE) > 0) {
            throw new IllegalArgumentException("no price of a line: " + price);
        }
        if (discount.signum() < 0 || discount.compareTo(HUNDRED) > 0 || !RATES.contains(vat)) {
            throw new IllegalArgumentException("no discount or VAT of a line: %s, %d".formatted(discount, vat));
        }
        if (title.isBlank() || title.length() > LONGEST_TITLE || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("no words of a line");
        }
    }

    /** A line without a shortest term, of which somebody said what it costs. */
    public LineContent(
            String handle,
            @Nullable Long product,
            String title,
            String text,
            BigDecimal amount,
            BigDecimal price,
            BigDecimal discount,
            int vat,
            PriceUnit unit,
            boolean optional) {
        this(handle, product, title, text, amount, price, discount, vat, unit, optional, null, false);
    }

    /** What one costs after the discount: exact, up to four decimals. */
    public BigDecimal discounted() {
        return price.multiply(HUNDRED.subtract(discount)).movePointLeft(2);
    }

    /** What the line costs excluding VAT: rounded to cents here, and nowhere else. */
    public BigDecimal total() {
        return amount.multiply(discounted()).setScale(2, RoundingMode.HALF_UP);
    }

    /** Whether it is paid each month; else once. */
    public boolean isMonthly() {
        return unit == PriceUnit.MONTH;
    }

    /** What it comes to over its shortest term, excluding VAT; nothing for a line without one. */
    public BigDecimal committed() {
        return months == null ? BigDecimal.ZERO : total().multiply(BigDecimal.valueOf(months));
    }

    /** The same, taken for so many months at least; null for no such term, which a line that is paid once never has. */
    public LineContent lasting(@Nullable Integer term) {
        return new LineContent(
                handle, product, title, text, amount, price, discount, vat, unit, optional, term, unpriced);
    }

    /** The same under another name within its quote. */
    public LineContent known(String as) {
        return new LineContent(
                as, product, title, text, amount, price, discount, vat, unit, optional, months, unpriced);
    }

    /** The same, with a price that somebody has yet to say. */
    public LineContent withoutPrice() {
        return new LineContent(
                handle, product, title, text, amount, BigDecimal.ZERO, discount, vat, unit, optional, months, true);
    }
}
