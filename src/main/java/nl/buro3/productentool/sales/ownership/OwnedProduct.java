package nl.buro3.productentool.sales.ownership;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** A product that an organisation has, or had. */
@Entity
@OffPages
@Table(name = "owned_product")
class OwnedProduct {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(name = "organisation_id")
    private long organisationId;

    @Column(name = "product_id")
    private @Nullable Long productId;

    private String name;
    private BigDecimal amount;
    private BigDecimal price;

    @Enumerated(EnumType.STRING)
    @Column(name = "price_unit")
    private PriceUnit unit;

    private LocalDate since;
    private @Nullable LocalDate until;

    /** The line of an order or a quote that it came from; no two came from the same. */
    private @Nullable String origin;

    /** Whether a new version of its quote took its place. */
    private boolean replaced;

    @Version
    private int version;

    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected OwnedProduct() {}

    /** @param name of the card, for when it is gone */
    OwnedProduct(long organisation, long product, String name, Terms terms) {
        this.organisationId = organisation;
        this.productId = product;
        this.name = name;
        change(terms);
    }

    OwnedProduct cameFrom(String line) {
        origin = line;
        return this;
    }

    OwnedProduct asDemo() {
        demo = true;
        return this;
    }

    /** Gives it another amount, price or period; what gets another end holds again, whatever took its place. */
    final void change(Terms terms) {
        replaced = replaced && Objects.equals(until, terms.period().until());
        amount = terms.amount();
        price = terms.price();
        unit = terms.unit();
        since = terms.period().since();
        until = terms.period().until();
    }

    /** Lets it end on this day. */
    void endOn(LocalDate lastDay) {
        until = new OwnedPeriod(since, lastDay).until();
        replaced = false;
    }

    /**
     * Carries out what was asked: a renewal lasts until the day from now on, and what is stopped ends on it. A change is
     * written apart, see {@link #change}.
     *
     * @param last needed for all but a change
     * @throws Owned.OverException when it had ended by today, or something took its place: an old request revives nothing
     * @throws IllegalArgumentException when the day is missing, or is none for what was asked
     * @see RequestSeen#mayLastUntil
     */
    void grant(RequestSeen asked, @Nullable LocalDate last, Clock clock) {
        if (replaced || terms().period().isOver(LocalDate.now(clock))) {
            throw new Owned.OverException();
        }
        if (asked.kind() != RequestKind.CHANGE) {
            if (last == null || !asked.mayLastUntil(last, terms().period(), clock.getZone())) {
                throw new IllegalArgumentException("no day for a " + asked.kind());
            }
            endOn(last);
        }
    }

    /** A new version of its quote takes its place from this day on; what had ended by then had. */
    void replacedOn(LocalDate day) {
        if (!replaced && !terms().period().isOver(day)) {
            until = day.isBefore(since) ? since : day;
            replaced = true;
        }
    }

    boolean isReplaced() {
        return replaced;
    }

    @Nullable
    String origin() {
        return origin;
    }

    Terms terms() {
        return new Terms(amount, price, unit, new OwnedPeriod(since, until));
    }

    Seen seen() {
        return new Seen(id(), version);
    }

    long id() {
        return Objects.requireNonNull(id, "an owned product has a number once stored");
    }

    int version() {
        return version;
    }

    long organisationId() {
        return organisationId;
    }

    @Nullable
    Long productId() {
        return productId;
    }

    String name() {
        return name;
    }
}
