package nl.buro3.productentool.sales.order;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.page.OffPages;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An order as it was placed. It never changes: the books rest on it. */
@Entity
@OffPages
@Table(name = "placed_order")
class Order {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String number;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "person_id")
    private @Nullable Long personId;

    @Column(name = "placed_at")
    private Instant placedAt;

    @Column(name = "form_key")
    private UUID formKey;

    private String reference;

    @Column(name = "vat_rate")
    private BigDecimal vatRate;

    @Column(name = "payment_method")
    private String paymentMethod;

    @Column(name = "payment_reference")
    private String paymentReference;

    @ElementCollection
    @CollectionTable(name = "placed_order_line", joinColumns = @JoinColumn(name = "order_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<OrderLine> lines = new ArrayList<>();

    /** The number of the quote that was asked for with it, or empty. */
    @Column(name = "asked_quote")
    private String askedQuote = "";

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Order() {}

    /** @param person the number of who ordered */
    Order(
            String number,
            OrganisationRef organisation,
            long person,
            Instant now,
            Confirmation confirmation,
            Offer offer) {
        this.number = number;
        this.organisationId = organisation.id();
        this.personId = person;
        this.placedAt = now;
        this.formKey = confirmation.key();
        this.reference = confirmation.reference();
        this.vatRate = offer.sums().rate();
        this.lines.addAll(offer.lines());
    }

    Order paidBy(PaymentProvider provider) {
        paymentMethod = provider.method();
        paymentReference = provider.begin(number, sums());
        return this;
    }

    /** What of its bundle had no fixed price is asked for by this quote. */
    Order asking(String quote) {
        askedQuote = quote;
        return this;
    }

    Order asDemo() {
        demo = true;
        return this;
    }

    PlacedOrder seen(OrganisationRef organisation) {
        return new PlacedOrder(
                number, organisation, placedAt, reference, paymentMethod, List.copyOf(lines), sums(), askedQuote);
    }

    private OrderSums sums() {
        return OrderSums.of(lines, vatRate);
    }

    @Nullable
    Long personId() {
        return personId;
    }

    long organisationId() {
        return organisationId;
    }
}
