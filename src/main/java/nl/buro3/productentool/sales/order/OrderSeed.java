package nl.buro3.productentool.sales.order;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the demo orders in; no mail is written about them, and what came of them is in the part of owned products. */
@Component
@Transactional
@org.springframework.core.annotation.Order(DemoPart.ORDERS)
public class OrderSeed implements DemoPart {

    private final Orders orders;
    private final OrderNumbers numbers;
    private final PaymentProvider payment;
    private final Catalog catalog;
    private final JdbcClient jdbc;
    private final Clock clock;

    OrderSeed(
            Orders orders,
            OrderNumbers numbers,
            PaymentProvider payment,
            Catalog catalog,
            JdbcClient jdbc,
            Clock clock) {
        this.orders = orders;
        this.numbers = numbers;
        this.payment = payment;
        this.catalog = catalog;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "orders";
    }

    /** Loads {@code demo/orders.yaml}, after the catalogue and the people. */
    @Override
    public void load() {
        DataFiles.list("demo/orders.yaml", OrderEntry.class).forEach(this::load);
    }

    private void load(OrderEntry entry) {
        int year = LocalDate.now(clock).getYear();
        numbers.begin(year);
        List<OrderLine> lines = entry.lines().stream()
                .map(line -> OrderLine.of(catalog.card(line.product()).orElseThrow(), line.amount()))
                .toList();
        UUID key = UUID.nameUUIDFromBytes(entry.toString().getBytes(StandardCharsets.UTF_8));
        Order order = new Order(
                        numbers.next(year),
                        organisation(entry.by()),
                        jdbc.sql("select id from person where email = ?")
                                .param(entry.by())
                                .query(Long.class)
                                .single(),
                        clock.instant().minus(Duration.ofHours(entry.hoursAgo())),
                        new Confirmation(key, "", Objects.requireNonNullElse(entry.reference(), "")),
                        Offers.offer(lines))
                .asDemo();
        orders.save(order.paidBy(payment));
    }

    private OrganisationRef organisation(String person) {
        return jdbc.sql("""
                select o.id, o.handle, o.name, o.sector, o.city from organisation o
                join membership m on m.organisation_id = o.id join person p on p.id = m.person_id
                where p.email = ? order by m.id limit 1""")
                .param(person)
                .query((row, n) -> new OrganisationRef(
                        row.getLong(1), row.getString(2), row.getString(3), row.getString(4), row.getString(5)))
                .single();
    }

    @Override
    public long size() {
        return orders.countByDemoTrue();
    }

    /** The numbers begin anew where no real order was placed beside them. */
    @Override
    public void remove() {
        orders.deleteAll(orders.findByDemoTrue());
        orders.flush();
        numbers.startOver();
    }

    record OrderEntry(String by, int hoursAgo, @Nullable String reference, List<LineEntry> lines) {}

    record LineEntry(String product, int amount) {}
}
