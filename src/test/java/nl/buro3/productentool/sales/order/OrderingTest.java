package nl.buro3.productentool.sales.order;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.buro3.productentool.common.Texts;
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
