package nl.buro3.productentool.sales.order;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.sales.quote.CustomerQuotes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Orders what has a fixed price, for the organisation of who is logged in, and shows its orders to its people. Another
 * organisation's order is as good as none.
 *
 * @see <a href="../../../../../../../../docs/decisions/0024-orders-and-owned-products.md">Decision 24</a>
 */
@Service
@PreAuthorize("hasRole('CUSTOMER')")
public class Ordering {

    private static final int MOST_SHOWN = 20;

    private final Offers offers;
    private final Orders orders;
    private final OrderNumbers numbers;
    private final CustomerQuotes quotes;
    private final OrderLetters letters;
    private final PaymentProvider payment;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    Ordering(
            Offers offers,
            Orders orders,
            OrderNumbers numbers,
            CustomerQuotes quotes,
            OrderLetters letters,
            PaymentProvider payment,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.offers = offers;
        this.orders = orders;
        this.numbers = numbers;
        this.quotes = quotes;
        this.letters = letters;
        this.payment = payment;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What would be ordered and what it costs now; nothing is stored.
     *
     * @throws NoSuchElementException when there is no such card or bundle, or the bundle is somebody else's
     * @throws NotFixedException when nothing of it has a fixed price
     */
    public Offer offer(Wanted wanted) {
        return offers.of(wanted);
    }

    /**
     * Places an order, and asks for a quote for what of a bundle has no fixed price; what was placed with the same key already is that order, and nothing else happens.
     *
     * @param origin the portal's address for links in letters; empty when it is not known for sure
     * @return its number
     * @throws NoSuchElementException when there is no such card or bundle, or the bundle is somebody else's
     * @throws NotFixedException when nothing of it has a fixed price
     * @throws OtherPriceException when it costs something else than what was seen
     */
    public String place(Wanted wanted, Confirmation confirmation, String origin, Locale language) {
        Account customer = customer();
        int year = LocalDate.now(clock).getYear();
        numbers.begin(year);
        return Objects.requireNonNull(transaction.execute(status -> {
            numbers.hold(year);
            return placed(customer, confirmation)
                    .orElseGet(() -> place(customer, wanted, confirmation, new OrderLetters.Way(origin, language)));
        }));
    }

    /** The number of the order that a form with this key made for the organisation; empty when there is none. */
    public Optional<String> placedWith(UUID key) {
        OrganisationRef organisation = organisation(customer());
        return Objects.requireNonNull(
                transaction.execute(status -> orders.findByOrganisationIdAndFormKey(organisation.id(), key)
                        .map(order -> order.seen(organisation).number())));
    }

    private Optional<String> placed(Account customer, Confirmation confirmation) {
        OrganisationRef organisation = organisation(customer);
        return orders.findByOrganisationIdAndFormKey(organisation.id(), confirmation.key())
                .map(order -> order.seen(organisation).number());
    }

    private String place(Account customer, Wanted wanted, Confirmation confirmation, OrderLetters.Way way) {
        Offer offer = offers.of(wanted);
        if (!offer.fingerprint().equals(confirmation.seen())) {
            throw new OtherPriceException();
        }
        LocalDate today = LocalDate.now(clock);
        OrganisationRef organisation = organisation(customer);
        String number = numbers.next(today.getYear());
        Order order = new Order(number, organisation, customer.id(), clock.instant(), confirmation, offer);
        orders.save(order.paidBy(payment).asking(askFor(offer, confirmation, way)));
        events.publishEvent(Accounts.audited(
                "order.placed", "bestelling/" + number, "", offer.sums().fingerprint()));
        events.publishEvent(new ProductOrdered(number, organisation.id(), customer.id(), today, offer.lines()));
        letters.send(order.seen(organisation), customer, way);
        return number;
    }

    /** The number of a quote for what has no fixed price; empty where there is no such thing. */
    private String askFor(Offer offer, Confirmation confirmation, OrderLetters.Way way) {
        return offer.rest().isEmpty()
                ? ""
                : quotes.askBesides(
                        offer.rest().stream().map(Offer.Unpriced::line).toList(),
                        confirmation.key(),
                        way.origin(),
                        way.language());
    }

    /** The organisation's latest orders, at most {@value #MOST_SHOWN}, the newest first. */
    public List<PlacedOrder> mine() {
        OrganisationRef organisation = organisation(customer());
        return Objects.requireNonNull(transaction.execute(status ->
                orders.findByOrganisationIdOrderByPlacedAtDescIdDesc(organisation.id(), Limit.of(MOST_SHOWN)).stream()
                        .map(order -> order.seen(organisation))
                        .toList()));
    }

    /** The organisation's order with this number; empty when there is none, or it is somebody else's. */
    public Optional<PlacedOrder> find(String number) {
        OrganisationRef organisation = organisation(customer());
        return Objects.requireNonNull(transaction.execute(status -> orders.findByNumber(number)
                .filter(order -> order.organisationId() == organisation.id())
                .map(order -> order.seen(organisation))));
    }

    private static Account customer() {
        return Accounts.current()
                .filter(account -> account.organisation() != null)
                .orElseThrow(() -> new AccessDeniedException("only customers order"));
    }

    private static OrganisationRef organisation(Account customer) {
        return Objects.requireNonNull(customer.organisation());
    }
}
