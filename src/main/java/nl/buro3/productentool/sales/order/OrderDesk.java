package nl.buro3.productentool.sales.order;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.Likeness;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The orders of all customers, for employees, who plan the work and send the invoice. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class OrderDesk {

    private static final int EXPORTED_AT_ONCE = 200;
    private static final Instant LATEST = Instant.parse("9999-01-01T00:00:00Z");

    private final Orders orders;
    private final Accounts accounts;
    private final Clock clock;

    OrderDesk(Orders orders, Accounts accounts, Clock clock) {
        this.orders = orders;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * A page of the list.
     *
     * @param total of all pages
     */
    public record Listed(List<PlacedOrder> orders, long total) {}

    /**
     * An order and who placed it.
     *
     * @param by null for somebody who is gone
     */
    public record Placed(PlacedOrder order, @Nullable Account by) {}

    /** A page of the orders, the newest first. */
    public Listed list(OrderQuery query) {
        Page<Order> page = found(query, OrderQuery.PAGE_SIZE);
        return new Listed(seen(page.getContent()), page.getTotalElements());
    }

    /** The order with this number. */
    public Optional<Placed> find(String number) {
        return orders.findByNumber(number).map(order -> {
            Long person = order.personId();
            Account by =
                    person == null ? null : accounts.people(List.of(person)).get(person);
            return new Placed(seen(List.of(order)).getFirst(), by);
        });
    }

    /** Hands out all of them, the newest first, a few at a time. */
    public void each(OrderQuery query, Consumer<PlacedOrder> taker) {
        Page<Order> page;
        int number = 1;
        do {
            page = found(query.at(number++), EXPORTED_AT_ONCE);
            seen(page.getContent()).forEach(taker);
        } while (page.hasNext());
    }

    private Page<Order> found(OrderQuery query, int size) {
        LocalDate from = query.from();
        LocalDate until = query.until();
        return orders.found(
                Likeness.of(query.typed()),
                from == null ? Instant.EPOCH : start(from),
                until == null ? LATEST : start(until.plusDays(1)),
                PageRequest.of(query.page() - 1, size));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private List<PlacedOrder> seen(List<Order> found) {
        Map<Long, OrganisationRef> organisations = accounts.organisations(
                found.stream().map(Order::organisationId).distinct().toList());
        return found.stream()
                .map(order -> order.seen(Objects.requireNonNull(organisations.get(order.organisationId()))))
                .toList();
    }
}
