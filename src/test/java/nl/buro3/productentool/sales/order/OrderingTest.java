package nl.buro3.productentool.sales.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.overview.OrderExport;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A card with a fixed price is ordered once, whoever clicks how often, and gets the next number of the year. */
@OnH2
class OrderingTest {

    private static final String SEEN = "1450.00+0.00";

    @Autowired
    Ordering ordering;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext portal;

    private final int year = LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear();

    @BeforeEach
    void aFixedCardAndTwoCustomers() {
        database.sql("insert into category (path, name) values ('merk', 'Merk')")
                .update();
        card("logo", "FIXED", "1450");
        card("webshop", "FROM", "9800");
        TestPeople.person(database, "kim@bakker.example", "CUSTOMER", TestPeople.organisation(database, "bakker"));
        TestPeople.person(database, "bas@staal.example", "CUSTOMER", TestPeople.organisation(database, "staal"));
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        logIn("kim@bakker.example");
    }

    private void card(String slug, String type, String price) {
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_from, price_unit, status, created_at, updated_at)
                select :slug, :slug, id, :type, :price, 'ONCE', 'PUBLISHED', current_timestamp, current_timestamp
                from category""")
                .param("slug", slug)
                .param("type", type)
                .param("price", new BigDecimal(price))
                .update();
    }

    private void logIn(String email) {
        TestPeople.logIn(portal, email);
    }

    private String order(UUID key) {
        return ordering.place(Wanted.card("logo", 1), new Confirmation(key, SEEN, "INK-1"), "", Texts.DUTCH);
    }

    private long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    @Test
    void anOrderHasTheNextNumberOfTheYearALetterForBothAndIsOwned() {
        assertThat(order(UUID.randomUUID())).isEqualTo("B" + year + "-0001");
        assertThat(order(UUID.randomUUID())).isEqualTo("B" + year + "-0002");

        PlacedOrder order = ordering.find("B" + year + "-0001").orElseThrow();
        assertThat(order.reference()).isEqualTo("INK-1");
        assertThat(order.paymentMethod()).isEqualTo("account");
        assertThat(order.sums().once().gross()).isEqualByComparingTo("1754.50");
        assertThat(ordering.mine()).extracting(PlacedOrder::number).hasSize(2);
        assertThat(database.sql("select recipient from mail order by id")
                        .query(String.class)
                        .list())
                .startsWith("kim@bakker.example")
                .hasSize(4);
        assertThat(count("owned_product")).isEqualTo(2);
        assertThat(database.sql("select action from audit_entry")
                        .query(String.class)
                        .list())
                .containsExactly("order.placed", "order.placed");
    }

    @Test
    void whatIsPaidOnceBesidesAPriceByTheMonthIsALineOfItsOwnAndLinesAndSumsAgree() {
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_from, price_unit, price_setup, status,
                created_at, updated_at) select 'hosting', 'hosting', id, 'FIXED', 39.95, 'MONTH', 100, 'PUBLISHED',
                current_timestamp, current_timestamp from category""").update();

        String number = ordering.place(
                Wanted.card("hosting", 2), new Confirmation(UUID.randomUUID(), "100.00+79.90", ""), "", Texts.DUTCH);

        assertThat(database.sql("select body from mail").query(String.class).list())
                .hasSize(2)
                .allSatisfy(body -> assertThat(body)
                        .contains(
                                "2 × hosting: € 79,90 per maand",
                                "1 × hosting, eenmalig inrichten: € 100 eenmalig",
                                "Eenmalig € 100 excl. btw, 21% btw € 21, samen € 121.",
                                "Per maand € 79,90 excl. btw, 21% btw € 16,78, samen € 96,68."));
        PlacedOrder order = ordering.find(number).orElseThrow();
        assertThat(order.lines().getFirst().parts())
                .extracting(OrderLine.Part::sum)
                .extracting(BigDecimal::stripTrailingZeros)
                .containsExactly(new BigDecimal("79.9"), new BigDecimal("1E+2"));
    }

    @Test
    void theSamePageSentTwiceIsOneOrder() {
        UUID key = UUID.randomUUID();

        assertThat(order(key)).isEqualTo(order(key));

        assertThat(count("placed_order")).isOne();
        assertThat(count("owned_product")).isOne();
        assertThat(count("mail")).isEqualTo(2);
    }

    @Test
    void ofManyClicksAtOnceOneOrders() throws Exception {
        UUID key = UUID.randomUUID();
        assertThat(together(8, () -> order(key))).containsOnly("B" + year + "-0001");
        assertThat(count("placed_order")).isOne();
        assertThat(count("mail")).isEqualTo(2);
    }

    @Test
    void ordersAtOnceAreNumberedWithoutGaps() throws Exception {
        assertThat(together(8, () -> order(UUID.randomUUID())))
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 8)
                        .mapToObj(n -> "B%d-%04d".formatted(year, n))
                        .toList());
    }

    private List<String> together(int many, Callable<String> order) throws Exception {
        SecurityContext kim = SecurityContextHolder.getContext();
        try (ExecutorService customers = Executors.newFixedThreadPool(many)) {
            Callable<String> asKim = () -> {
                SecurityContextHolder.setContext(kim);
                return order.call();
            };
            List<Future<String>> numbers = customers.invokeAll(
                    IntStream.range(0, many).mapToObj(i -> asKim).toList());
            return numbers.stream().map(Future::resultNow).toList();
        }
    }

    @Test
    void whatCostsSomethingElseThanWasSeenIsNotOrderedAndTakesNoNumber() {
        database.sql("update product set price_from = 1500 where slug = 'logo'").update();

        assertThatExceptionOfType(OtherPriceException.class).isThrownBy(() -> order(UUID.randomUUID()));

        assertThat(count("placed_order")).isZero();
        assertThat(count("mail")).isZero();
        database.sql("update product set price_from = 1450 where slug = 'logo'").update();
        assertThat(order(UUID.randomUUID())).endsWith("-0001");
    }

    @Test
    void whatHasNoFixedPriceNeedsAQuote() {
        assertThatExceptionOfType(NotFixedException.class).isThrownBy(() -> ordering.offer(Wanted.card("webshop", 1)));
    }

    @Test
    void whatIsNotOfferedIsNotThere() {
        database.sql("update product set status = 'DRAFT' where slug = 'logo'").update();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ordering.offer(Wanted.card("logo", 1)));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> ordering.offer(Wanted.bundle(987_654)));
    }

    @Test
    void anotherOrganisationSeesNothingOfItAndItsKeyIsItsOwn() {
        UUID key = UUID.randomUUID();
        String number = order(key);
        logIn("bas@staal.example");

        assertThat(ordering.find(number)).isEmpty();
        assertThat(ordering.mine()).isEmpty();
        assertThat(order(key)).isNotEqualTo(number);
    }

    @Test
    void employeesFindOrdersByWordsAndPeriodAndHandThemOut(@Autowired OrderDesk desk, @Autowired OrderExport export)
            throws IOException {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.list(OrderQuery.ALL));
        database.sql("update organisation set name = '=1+1' where handle = 'bakker'")
                .update();
        logIn("kim@bakker.example");
        String first = order(UUID.randomUUID());
        String second = order(UUID.randomUUID());
        database.sql("update placed_order set placed_at = ? where number = ?")
                .params(LocalDate.of(year - 1, 5, 1).atTime(23, 30).atOffset(ZoneOffset.ofHours(2)), first)
                .update();
        logIn("sanne@buro3.example");

        assertThat(numbers(desk, OrderQuery.ALL)).containsExactly(second, first);
        assertThat(numbers(desk, new OrderQuery("=1+", null, null, 1))).hasSize(2);
        assertThat(numbers(desk, new OrderQuery("ink-1", null, null, 1))).hasSize(2);
        assertThat(numbers(desk, new OrderQuery(first.toLowerCase(Locale.ROOT), null, null, 1)))
                .containsExactly(first);
        assertThat(numbers(desk, new OrderQuery("%", null, null, 1))).isEmpty();
        LocalDate day = LocalDate.of(year - 1, 5, 1);
        assertThat(numbers(desk, new OrderQuery("", day, day, 1))).containsExactly(first);
        assertThat(numbers(desk, new OrderQuery("", day.plusDays(1), null, 1))).containsExactly(second);
        assertThat(numbers(desk, OrderQuery.ALL.at(2))).isEmpty();
        assertThat(desk.find(first).orElseThrow().by()).extracting("email").isEqualTo("kim@bakker.example");
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        export.csv(OrderQuery.ALL, csv, Texts.DUTCH);
        assertThat(csv.toString(StandardCharsets.UTF_8).lines())
                .hasSize(3)
                .last()
                .asString()
                .isEqualTo(first + ";" + day + ";'=1+1;INK-1;1450,00;1754,50;0,00;0,00;Op rekening");
    }

    private static List<String> numbers(OrderDesk desk, OrderQuery query) {
        return desk.list(query).orders().stream().map(PlacedOrder::number).toList();
    }

    @Test
    void employeesAndVisitorsDoNotOrder() {
        logIn("sanne@buro3.example");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> order(UUID.randomUUID()));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(ordering::mine);
    }

    @Test
    void anOrderIsKeptForTheBooksAndForgottenAfterSevenYears(@Autowired OrderRetention retention) {
        String number = order(UUID.randomUUID());
        database.sql("update placed_order set placed_at = ?")
                .param(LocalDate.of(year - 7, 1, 2).atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        retention.forget();
        assertThat(ordering.find(number)).isPresent();

        database.sql("update placed_order set placed_at = ?")
                .param(LocalDate.of(year - 8, 12, 30).atStartOfDay().atOffset(ZoneOffset.UTC))
                .update();
        retention.forget();
        assertThat(count("placed_order")).isZero();
        assertThat(count("placed_order_line")).isZero();
    }
}
