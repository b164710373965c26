package nl.buro3.productentool.sales.overview;

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
import nl.buro3.productentool.sales.overview.OwnershipMatrix.Cell;
import nl.buro3.productentool.sales.overview.OwnershipMatrix.Column;
import nl.buro3.productentool.sales.overview.OwnershipMatrix.Row;
import nl.buro3.productentool.sales.ownership.OwnedPeriod;
import nl.buro3.productentool.sales.ownership.Terms;
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

    private static final String TOTALS = """
            select coalesce(sum(t.products), 0), count(*), coalesce(sum(t.monthly), 0) from (
            select count(*) as products, %s as monthly from owned_product o where %%s group by o.organisation_id) t""".formatted(MONTHLY);

    private static final String COLUMNS = """
            select p.id, p.slug, p.name, t.customers from (
                select o.product_id, count(distinct o.organisation_id) as customers from owned_product o
                where %s and o.product_id is not null
                group by o.product_id order by customers desc, o.product_id limit :most offset :before) t
            join product p on p.id = t.product_id order by t.customers desc, t.product_id""";

    private static final String KINDS = "select count(distinct o.product_id) from owned_product o where %s";

    private static final String CUSTOMERS = """
            select c.id, c.handle, c.name, sum(t.products) over (), count(*) over (), sum(t.monthly) over () from (
                select o.organisation_id, count(*) as products, %s as monthly from owned_product o
                where %%s group by o.organisation_id) t
            join organisation c on c.id = t.organisation_id order by c.name, c.id limit :most offset :before""".formatted(MONTHLY);

    private static final String CELLS = """
            select o.organisation_id, coalesce(o.product_id, 0), count(*), min(o.until), %s from owned_product o
            where %%s and o.organisation_id in (:customers) group by o.organisation_id, o.product_id""".formatted(MONTHLY);

    private static final String PRODUCTS = """
            select p.id from product p where (:product = '' or p.slug = :product)
            and (:specialist = '' or p.id in (select ps.product_id from product_specialist ps
                join specialist s on s.id = ps.specialist_id where s.handle = :specialist and ps.position = 0))
            and (:category = '' or p.category_id in (select k.id from category k
                left join category h on h.id = k.parent_id where k.path = :category or h.path = :category))""";

    private static final String LINES = """
            select o.id, c.name as customer, c.handle, o.name as product, o.product_id, o.amount, o.price, o.price_unit,
            o.since, o.until from owned_product o join organisation c on c.id = o.organisation_id where %s""";

    /** Who looks after a product is asked of the lines that are shown, not of those before them. */
    private static final String WITH_SPECIALIST = """
            select t.*, (select s.name from product_specialist ps join specialist s on s.id = ps.specialist_id
            where ps.product_id = t.product_id and ps.position = 0) as specialist from (""";

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
        String order = order(query);
        return statement(WITH_SPECIALIST + LINES + order + " limit :most offset :before) t" + order, filter)
                .param("most", OwnershipQuery.LIST_ROWS)
                .param("before", (query.page() - 1) * OwnershipQuery.LIST_ROWS)
                .query(OwnershipOverview::line)
                .list();
    }

    /** Hands out all lines, one after the other as they are read. */
    public void each(OwnershipQuery query, Consumer<OwnedRow> taker) {
        statement(WITH_SPECIALIST + LINES + ") t" + order(query), filter(query))
                .withFetchSize(FETCH_SIZE)
                .query((RowCallbackHandler) row -> taker.accept(line(row, 0)));
    }

    /** A page of organisations with what they have. */
    public OwnershipMatrix matrix(OwnershipQuery query) {
        OwnershipFilter filter = filter(query);
        List<Customer> customers = customers(filter, query.page());
        Map<Long, Map<Long, Counted>> counted = counted(filter, customers);
        List<Column> columns = columns(filter, query.columns());
        boolean isAll = query.columns() == 1 && columns.size() < OwnershipQuery.MATRIX_COLUMNS;
        return new OwnershipMatrix(
                columns,
                isAll ? columns.size() : kinds(filter),
                customers.stream()
                        .map(customer -> row(customer, counted.getOrDefault(customer.id(), Map.of())))
                        .toList(),
                customers.isEmpty() ? totals(filter) : customers.getFirst().all());
    }

    /** @param all what there is on all pages */
    private record Customer(long id, String handle, String name, OwnershipTotals all) {}

    private record Counted(Cell cell, BigDecimal monthly) {}

    private OwnershipTotals totals(OwnershipFilter filter) {
        return statement(TOTALS, filter)
                .query((row, n) -> new OwnershipTotals(row.getLong(1), row.getLong(2), row.getBigDecimal(3)))
                .single();
    }

    private List<Column> columns(OwnershipFilter filter, int page) {
        return statement(COLUMNS, filter)
                .param("most", OwnershipQuery.MATRIX_COLUMNS)
                .param("before", (page - 1) * OwnershipQuery.MATRIX_COLUMNS)
                .query((row, n) -> new Column(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4)))
                .list();
    }

    private long kinds(OwnershipFilter filter) {
        return statement(KINDS, filter).query(Long.class).single();
    }

    private List<Customer> customers(OwnershipFilter filter, int page) {
        return statement(CUSTOMERS, filter)
                .param("most", OwnershipQuery.MATRIX_ROWS)
                .param("before", (page - 1) * OwnershipQuery.MATRIX_ROWS)
                .query((row, n) -> new Customer(
                        row.getLong(1),
                        row.getString(2),
                        row.getString(3),
                        new OwnershipTotals(row.getLong(4), row.getLong(5), row.getBigDecimal(6))))
                .list();
    }

    private Map<Long, Map<Long, Counted>> counted(OwnershipFilter filter, List<Customer> customers) {
        Map<Long, Map<Long, Counted>> counted = new HashMap<>();
        if (!customers.isEmpty()) {
            statement(CELLS, filter)
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
        boolean any = query.product().isEmpty()
                && query.specialist().isEmpty()
                && query.category().isEmpty();
        return OwnershipFilter.of(query, any ? null : products(query), LocalDate.now(clock));
    }

    private List<Long> products(OwnershipQuery query) {
        return jdbc.sql(PRODUCTS)
                .param("product", query.product())
                .param("specialist", query.specialist())
                .param("category", query.category())
                .query(Long.class)
                .list();
    }

    private StatementSpec statement(String sql, OwnershipFilter filter) {
        return jdbc.sql(sql.formatted(filter.condition())).params(filter.parameters());
    }

    private static String order(OwnershipQuery query) {
        return query.endingWithin() > 0 ? " order by until, customer, product, id" : " order by customer, product, id";
    }

    private static OwnedRow line(ResultSet row, int n) throws SQLException {
        OwnedPeriod period =
                new OwnedPeriod(row.getObject("since", LocalDate.class), row.getObject("until", LocalDate.class));
        return new OwnedRow(
                row.getLong("id"),
                row.getString("customer"),
                row.getString("handle"),
                row.getString("product"),
                new Terms(
                        row.getBigDecimal("amount"),
                        row.getBigDecimal("price"),
                        PriceUnit.valueOf(row.getString("price_unit")),
                        period),
                row.getString("specialist"));
    }
}
