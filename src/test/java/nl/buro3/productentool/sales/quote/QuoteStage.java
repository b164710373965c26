package nl.buro3.productentool.sales.quote;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.detail.Agreement;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Seen;
import nl.buro3.productentool.support.TestPeople;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two organisations, their people and two employees, and what they do with quotes. */
final class QuoteStage {

    static final String ORIGIN = "https://portal.example";

    final ApplicationContext portal;
    final JdbcClient database;
    final QuoteDesk desk;
    final QuoteDispatch dispatch;
    final CustomerQuotes customers;
    long bakery;
    long factory;
    Customer kim = Customer.NOBODY;

    QuoteStage(ApplicationContext portal) {
        this.portal = portal;
        this.database = portal.getBean(JdbcClient.class);
        this.desk = portal.getBean(QuoteDesk.class);
        this.dispatch = portal.getBean(QuoteDispatch.class);
        this.customers = portal.getBean(CustomerQuotes.class);
    }

    QuoteStage set() {
        TestPeople.person(database, "sanne@buro3.example", "Sanne de Graaf", "EMPLOYEE", null);
        TestPeople.person(database, "joris@buro3.example", "Joris van Dam", "EMPLOYEE", null);
        TestPeople.person(database, "beheer@buro3.example", "Alex Vermeulen", "ADMINISTRATOR", null);
        bakery = TestPeople.organisation(database, "kruimelhof");
        factory = TestPeople.organisation(database, "stalenoord");
        long person = TestPeople.person(database, "kim@kruimelhof.example", "Kim Willems", "CUSTOMER", bakery);
        TestPeople.person(database, "bas@stalenoord.example", "Bas Hendriks", "CUSTOMER", factory);
        kim = new Customer(bakery, person, "Kruimelhof", "Kim Willems", "kim@kruimelhof.example", "", "", "");
        return this;
    }

    /** On the demo portal: Sanne is logged in, and quotes are for Kim of the bakery. */
    QuoteStage setOnDemo() {
        kim = new Customer(
                number("select id from organisation where handle = 'bakkerij-kruimelhof'"),
                number("select id from person where email = 'kim@kruimelhof.example'"),
                "Bakkerij Kruimelhof",
                "Kim Willems",
                "kim@kruimelhof.example",
                "",
                "",
                "Zuiderwold");
        TestPeople.logIn(portal, "sanne@buro3.example", "demo-werknemer");
        return this;
    }

    /** Leaves the demo portal as it was. */
    void clearDemo() {
        List.of(
                        "delete from quote where not demo",
                        "update quote_counter set last_number = (select count(*) from quote where edition = 1)",
                        "delete from mail",
                        "delete from share_link where not demo")
                .forEach(sql -> database.sql(sql).update());
    }

    long number(String sql) {
        return database.sql(sql).query(Long.class).single();
    }

    void logIn(String email) {
        TestPeople.logIn(portal, email);
    }

    void sanne() {
        logIn("sanne@buro3.example");
    }

    void kim() {
        logIn("kim@kruimelhof.example");
    }

    /** A quote for Kim, as Sanne writes it. */
    QuoteContent content(LineContent... lines) {
        return new QuoteContent(
                kim,
                Texts.DUTCH,
                "Een nieuwe webshop",
                "Hallo Kim,",
                "De voorwaarden.",
                LocalDate.now(portal.getBean(java.time.Clock.class)).plusDays(30),
                List.of(lines));
    }

    static LineContent line(String title, String price, boolean optional) {
        return new LineContent(
                "",
                null,
                title,
                "",
                BigDecimal.ONE,
                new BigDecimal(price),
                BigDecimal.ZERO,
                21,
                PriceUnit.ONCE,
                optional);
    }

    /** Writes and sends it, and gives it as it stands then. */
    QuoteDetails sent(QuoteContent content) {
        sanne();
        long id = drafted(content);
        dispatch.send(seen(id), ORIGIN);
        return desk.find(id).orElseThrow();
    }

    long drafted(QuoteContent content) {
        long id = desk.make(content.customer());
        desk.save(seen(id), content);
        return id;
    }

    Seen seen(long id) {
        return desk.find(id).orElseThrow().seen();
    }

    Agreement agreement(QuoteContent content, String... chosen) {
        return new Agreement(
                "Kim Willems",
                "eigenaar",
                Set.of(chosen),
                content.totals(Set.of(chosen)).seen());
    }

    long count(String table) {
        return database.sql("select count(*) from " + table).query(Long.class).single();
    }

    List<String> mailTo(String address) {
        return database.sql("select subject from mail where recipient = ? order by id")
                .param(address)
                .query(String.class)
                .list();
    }

    /** A bundle of the bakery with one card, and a note at it. */
    long bundle(String note) {
        database.sql("insert into category (path, name) values ('web', 'Web')").update();
        database.sql("""
                insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                select 'webshop', 'Webshop', id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', current_timestamp, current_timestamp
                from category""").update();
        database.sql("""
                insert into bundle (name, organisation_id, created_at, changed_at)
                values ('Pakket', ?, current_timestamp, current_timestamp)""").param(bakery).update();
        database.sql("""
                insert into bundle_line (bundle_id, product_id, place, amount, note)
                select b.id, p.id, 0, 2, ? from bundle b, product p""").param(note).update();
        return database.sql("select id from bundle").query(Long.class).single();
    }
}
