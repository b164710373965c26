package nl.buro3.productentool.bench.sales;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.bench.sales.SalesReader.Who;
import nl.buro3.productentool.support.Databases;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Each page of the benchmark takes as many statements for a customer with sixty of everything as for one with three: there is
 * no query for each row. And each page opens at all. How many rows there are is asked where they fill a page.
 */
class SalesPagesTest {

    private static final SalesData FEW = new SalesData("klein", 1, 3, 3, 3);
    private static final SalesData MANY = new SalesData("groot", 1, 60, 60, 60);

    private static SalesPortal portal;
    private static SalesCustomer few;
    private static SalesCustomer many;

    @BeforeAll
    static void start() throws IOException {
        portal = SalesPortal.start(Databases.freshPostgresUrl());
        FEW.load(portal.service(JdbcTemplate.class));
        MANY.load(portal.service(JdbcTemplate.class));
        few = portal.customer(FEW.handle(1));
        many = portal.customer(MANY.handle(1));
    }

    @AfterAll
    static void stop() {
        portal.close();
    }

    @TestFactory
    Stream<DynamicTest> aPageTakesAsManyStatementsForManyRowsAsForFew() {
        return Stream.of(Who.values()).flatMap(SalesPagesTest::pagesOf);
    }

    private static Stream<DynamicTest> pagesOf(Who who) {
        List<SalesPage> ofFew = SalesPage.of(few);
        List<SalesPage> ofMany = SalesPage.of(many);
        return IntStream.range(0, ofMany.size())
                .filter(i -> ofMany.get(i).who() == who)
                .mapToObj(i -> DynamicTest.dynamicTest(
                        who.words() + ": " + ofMany.get(i).name(), () -> compare(ofFew.get(i), ofMany.get(i))));
    }

    private static void compare(SalesPage ofFew, SalesPage ofMany) {
        int least = statements(ofFew, few, FEW);
        int most = statements(ofMany, many, MANY);
        assertThat(most)
                .as("%s: %s", ofMany.address(), SalesSpeed.repeated())
                .isLessThanOrEqualTo(least + SalesSpeed.COUNTED);
    }

    private static int statements(SalesPage page, SalesCustomer customer, SalesData data) {
        try (SalesReader reader = portal.reader(page.who(), customer, data)) {
            reader.open(page);
            return SalesSpeed.statements(reader, page);
        }
    }
}
