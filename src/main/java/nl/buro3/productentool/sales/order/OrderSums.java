package nl.buro3.productentool.sales.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.Predicate;
import nl.buro3.productentool.sales.order.OrderLine.Part;

/**
 * What an order costs: what is paid once and what each month, never added up to one.
 *
 * @param rate of VAT, in percent; all lines have the same
 */
public record OrderSums(Sum once, Sum monthly, BigDecimal rate) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** An amount in euros without VAT, and the VAT, rounded once. */
    public record Sum(BigDecimal net, BigDecimal vat) {

        private static Sum of(BigDecimal net, BigDecimal rate) {
            BigDecimal cents = net.setScale(2, RoundingMode.HALF_UP);
            return new Sum(cents, cents.multiply(rate).divide(HUNDRED, 2, RoundingMode.HALF_UP));
        }

        /** With VAT. */
        public BigDecimal gross() {
            return net.add(vat);
        }

        /** Whether there is nothing to pay. */
        public boolean isNothing() {
            return net.signum() == 0;
        }
    }

    static OrderSums of(List<OrderLine> lines, BigDecimal rate) {
        return new OrderSums(
                Sum.of(sum(lines, part -> !part.isMonthly()), rate), Sum.of(sum(lines, Part::isMonthly), rate), rate);
    }

    private static BigDecimal sum(List<OrderLine> lines, Predicate<Part> which) {
        return lines.stream()
                .flatMap(line -> line.parts().stream())
                .filter(which)
                .map(Part::sum)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The same for the same amounts: what was seen is compared with what would be ordered by it. */
    public String fingerprint() {
        return once.net().toPlainString() + "+" + monthly.net().toPlainString();
    }
}
