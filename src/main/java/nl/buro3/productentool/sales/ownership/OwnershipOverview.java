package nl.buro3.productentool.sales.ownership;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.sales.ownership.OwnershipMatrix.Cell;
import nl.buro3.productentool.sales.ownership.OwnershipMatrix.Column;
import nl.buro3.productentool.sales.ownership.OwnershipMatrix.Row;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who has what today, for employees. Each answer takes a few queries, however many organisations there are. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class OwnershipOverview {

    private static final int FETCH_SIZE = 500;
    private static final String MONTHLY =
            "coalesce(sum(case when o.price_unit = 'MONTH' then o.price * o.amount else 0 end), 0)";
    private static final String LINE = """
            select o.id, c.name as customer, c.handle, o.name, o.amount, o.price, o.price_unit, o.since, o.until,
            (select s.name from product_specialist ps join specialist s on s.id = ps.specialist_id
            where ps.product_id = o.product_id and ps.position = 0) as specialist""";

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnershipOverview(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** How much there is. */
    public OwnershipTotals totals(OwnershipQuery query) {
        return totals(filter(query));
    }

    /** A page of the lines: what ends first stands first where that was asked for, else by organisation and product. */
    public List<OwnedRow> list(OwnershipQuery query) {
        OwnershipFilter filter = filter(query);
        return statement(LINE, filter, order(query) + " limit :most offset :before")
                .param("most", OwnershipQuery.LIST_ROWS)
                .param("before", (query.page() - 1) * OwnershipQuery.LIST_ROWS)
                .query(OwnershipOverview::line)
                .list();
    }

    /** Hands out all lines, one after the other as they are read. */
    public void each(OwnershipQuery query, Consumer<OwnedRow> taker) {
        statement(LINE, filter(query), order(query)).withFetchSize(FETCH_SIZE).query((RowCallbackHandler)
                row -> taker.accept(line(row, 0)));
    }

    /** A page of organisations with what they have. */
    public OwnershipMatrix matrix(OwnershipQuery query) {
        OwnershipFilter filter = filter(query);
        List<Customer> customers = customers(filter, query.page());
        Map<Long, Map<Long, Counted>> counted = counted(filter, customers);
        return new OwnershipMatrix(
                columns(filter),
                customers.stream()
                        .map(customer -> row(customer, counted.getOrDefault(customer.id(), Map.of())))
                        .toList(),
                totals(filter));
    }

    private record Customer(long id, String handle, String name) {}

    private record Counted(Cell cell, BigDecimal monthly) {}

    private OwnershipTotals totals(OwnershipFilter filter) {
        return statement("select count(*), count(distinct o.organisation_id), " + MONTHLY, filter, "")
                .query((row, n) -> new OwnershipTotals(row.getLong(1), row.getLong(2), row.getBigDecimal(3)))
                .single();
    }

    private List<Column> columns(OwnershipFilter filter) {
        return statement(
                        "select p.id, p.slug, p.name, count(distinct o.organisation_id) as customers",
                        filter,
                        " and p.id is not null group by p.id, p.slug, p.name order by customers desc, p.name limit :most")
                .param("most", OwnershipQuery.MATRIX_COLUMNS)
                .query((row, n) -> new Column(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    private List<Customer> customers(OwnershipFilter filter, int page) {
        return statement("select c.id, c.handle, c.name", filter, """
                         group by c.id, c.handle, c.name order by c.name, c.id limit :most offset :before""")
                .param("most", OwnershipQuery.MATRIX_ROWS)
                .param("before", (page - 1) * OwnershipQuery.MATRIX_ROWS)
                .query((row, n) -> new Customer(row.getLong(1), row.getString(2), row.getString(3)))
                .list();
    }

    private Map<Long, Map<Long, Counted>> counted(OwnershipFilter filter, List<Customer> customers) {
        Map<Long, Map<Long, Counted>> counted = new HashMap<>();
        if (!customers.isEmpty()) {
            statement(
                            "select o.organisation_id, coalesce(o.product_id, 0), count(*), min(o.until), " + MONTHLY,
                            filter,
                            " and o.organisation_id in (:customers) group by o.organisation_id, o.product_id")
                    .param("customers", customers.stream().map(Customer::id).toList())
                    .query(row -> {
                        Cell cell = new Cell(row.getLong(3), row.getObject(4, LocalDate.class));
                        counted.computeIfAbsent(row.getLong(1), id -> new HashMap<>())
                                .put(row.getLong(2), new Counted(cell, row.getBigDecimal(5)));
                    });
        }
        return counted;
    }

    private static Row row(Customer customer, Map<Long, Counted> counted) {
        Map<Long, Cell> cells = new HashMap<>();
        counted.forEach((product, each) -> cells.put(product, each.cell()));
        long products = cells.values().stream().mapToLong(Cell::products).sum();
        BigDecimal monthly = counted.values().stream().map(Counted::monthly).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Row(customer.handle(), customer.name(), cells, products, monthly);
    }

    private OwnershipFilter filter(OwnershipQuery query) {
        return OwnershipFilter.of(query, LocalDate.now(clock));
    }

    private StatementSpec statement(String select, OwnershipFilter filter, String rest) {
        return jdbc.sql(select + OwnershipFilter.TABLES + "where " + filter.condition() + rest)
                .params(filter.parameters());
    }

    private static String order(OwnershipQuery query) {
        return query.endingWithin() > 0 ? " order by o.until, c.name, o.name, o.id" : " order by c.name, o.name, o.id";
    }

    private static OwnedRow line(ResultSet row, int n) throws SQLException {
        Period period = new Period(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
        return new OwnedRow(
                row.getLong("id"),
                row.getString("customer"),
                row.getString("handle"),
                row.getString("name"),
                new Terms(
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("price"),
                        PriceUnit.valueOf(row.getString("price_unit")),
                        period),
                row.getString("specialist"));
    }
}
