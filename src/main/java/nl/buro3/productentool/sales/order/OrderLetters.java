package nl.buro3.productentool.sales.order;

import static nl.buro3.productentool.common.Texts.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.common.Money;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.Outbox;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.sales.order.OrderLine.Part;
import nl.buro3.productentool.sales.order.OrderSums.Sum;
import org.springframework.stereotype.Component;

/** The two letters about an order: to who ordered, and to the agency, which does the work and sends the invoice. */
@Component
class OrderLetters {

    private final Outbox outbox;
    private final HouseContact house;

    OrderLetters(Outbox outbox, HouseContact house) {
        this.outbox = outbox;
        this.house = house;
    }

    /**
     * How a letter reaches its reader.
     *
     * @param origin the portal's address; empty when it is not known for sure
     * @param language of who ordered
     */
    record Way(String origin, Locale language) {}

    /** In the transaction of the order. */
    void send(PlacedOrder order, Account customer, Way way) {
        Locale language = way.language();
        outbox.put(new Letter(
                customer.email(),
                house.email(),
                text(language, "order.mail.subject", order.number()),
                text(
                        language,
                        "order.mail.body",
                        customer.firstName(),
                        order.number(),
                        order.organisation().name(),
                        lines(order, language),
                        sums(order.sums(), language) + asked(order, language),
                        text(
                                language,
                                "order.payment." + order.paymentMethod(),
                                House.current().paymentDays()),
                        place(
                                way.origin(),
                                "/mijn/bestellingen/" + order.number().toLowerCase(Locale.ROOT),
                                language)),
                language));
        toHouse(order, customer);
    }

    private void toHouse(PlacedOrder order, Account customer) {
        Locale dutch = Texts.DUTCH;
        String reference = order.reference().isEmpty() ? "-" : order.reference();
        outbox.put(new Letter(
                house.email(),
                customer.email(),
                text(
                        dutch,
                        "order.mail.house.subject",
                        order.number(),
                        order.organisation().name()),
                text(
                        dutch,
                        "order.mail.house.body",
                        customer.name(),
                        order.organisation().name(),
                        lines(order, dutch),
                        sums(order.sums(), dutch) + asked(order, dutch),
                        reference,
                        customer.email()),
                dutch));
    }

    private static String place(String origin, String path, Locale language) {
        return origin.isEmpty() ? text(language, "order.mail.portal") : origin + path;
    }

    private static String lines(PlacedOrder order, Locale language) {
        return order.lines().stream()
                .flatMap(line -> line.parts().stream().map(part -> line(line, part, language)))
                .collect(Collectors.joining("\n"));
    }

    private static String line(OrderLine line, Part part, Locale language) {
        return text(
                language,
                "order.mail.line",
                part.amount(),
                part.isSetup() ? text(language, "order.setup", line.name()) : line.name(),
                Money.euros(part.sum(), language),
                text(language, "order.sum." + part.unit()));
    }

    private static String sums(OrderSums sums, Locale language) {
        String once = sums.once().isNothing() ? "" : sum("order.mail.once", sums.once(), sums.rate(), language);
        String monthly =
                sums.monthly().isNothing() ? "" : sum("order.mail.monthly", sums.monthly(), sums.rate(), language);
        return once.isEmpty() || monthly.isEmpty() ? once + monthly : once + "\n" + monthly;
    }

    private static String asked(PlacedOrder order, Locale language) {
        return order.askedQuote().isEmpty() ? "" : "\n\n" + text(language, "order.mail.asked", order.askedQuote());
    }

    private static String sum(String key, Sum sum, BigDecimal rate, Locale language) {
        return text(
                language,
                key,
                Money.euros(sum.net(), language),
                rate.stripTrailingZeros().toPlainString(),
                Money.euros(sum.vat(), language),
                Money.euros(sum.gross(), language));
    }
}
