package nl.buro3.productentool.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.Databases;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The power fails after a yes to a quote and an order were stored, while their first letter is on its way to a mail server
 * that does not answer: afterwards each is there once, each letter arrives once, and what the customer sends again, since
 * they saw no answer, changes nothing.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES) // a busy machine starts the portal four times
class KilledBeforeMailIT {

    private static final String CUSTOMER = "kim@kruimelhof.example";
    private static final String QUOTE = "2026-0001-2";
    private static final int LONGEST_SILENCE_MS = 120_000;

    /** Of the embedded database: the portal makes one only where none is set. */
    private static final String PASSWORD = "proef";

    @TempDir
    private Path folder;

    /** What the portal stands on. */
    enum Database {
        H2,
        POSTGRESQL
    }

    /** A form as a customer sent it. */
    private record Sent(String address, Map<String, String> fields) {

        Answer by(Browser browser) {
            return browser.post(address, fields, "Sec-Fetch-Site", "same-origin");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasStoredIsThereOnceAndEachLetterArrivesOnce(Database database) throws IOException {
        String url = database == Database.H2
                ? "jdbc:h2:file:" + folder.toAbsolutePath() + "/portal"
                : Databases.freshPostgresUrl();
        int smtp = PortalProcess.freePort();
        String order;
        List<Sent> forms;
        try (PortalProcess portal = PortalProcess.start(folder, settings(database, url, smtp))) {
            try (ServerSocket silent = new ServerSocket(smtp, 1, InetAddress.ofLiteral("127.0.0.1"));
                    Browser kim = Browser.on(portal.port())) {
                kim.logIn(CUSTOMER, "demo-klant");
                forms = List.of(acceptance(kim), order(kim));
                assertThat(forms.getFirst().by(kim).leadsTo()).isEqualTo("/mijn/offertes/" + QUOTE);
                order = forms.getLast().by(kim).leadsTo();
                assertThat(order).startsWith("/mijn/bestellingen/");
                try (Socket sending = accept(silent)) {
                    assertThat(sending.isConnected()).isTrue();
                    portal.kill();
                }
            }
            try (MailServer mail = MailServer.on(smtp)) {
                portal.restart();
                sentAgain(portal, forms, order);
                arrivedOnce(mail, order);
            }
        }
        storedOnce(database, url);
    }

    private static String[] settings(Database database, String url, int smtp) {
        Stream<String> common = Stream.concat(
                Stream.of(MailServer.settings(smtp)),
                Stream.of("--spring.mail.properties.mail.smtp.timeout=" + LONGEST_SILENCE_MS));
        return Stream.concat(
                        common,
                        database == Database.H2
                                ? Stream.of("--spring.datasource.password=" + PASSWORD)
                                : Stream.of(
                                        "--spring.datasource.url=" + url,
                                        "--spring.datasource.username=postgres",
                                        "--spring.datasource.password="))
                .toArray(String[]::new);
    }

    /** It takes the connection and says nothing, so that the letter is neither sent nor refused. */
    private static Socket accept(ServerSocket silent) throws IOException {
        silent.setSoTimeout(Math.toIntExact(Duration.ofMinutes(1).toMillis()));
        return silent.accept();
    }

    private static Sent acceptance(Browser kim) {
        Sent form = form(kim, "/mijn/offertes/" + QUOTE, "#akkoord");
        form.fields().putAll(Map.of("functie", "eigenaar", "eens", "ja", "akkoord", "1"));
        return form;
    }

    private static Sent order(Browser kim) {
        Sent form = form(kim, "/bestellen?kaart=logo-ontwerp", "form.mijn-formulier");
        form.fields().putAll(Map.of("akkoord", "1", "bestel", "1"));
        return form;
    }

    private static Sent form(Browser kim, String page, String selector) {
        Element form = Jsoup.parse(kim.get(page, "Accept", "text/html").body()).expectFirst(selector);
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("input[name]:not([type=checkbox])")
                .forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        return new Sent(form.attr("action"), fields);
    }

    /** The customer saw no answer, logs in again and sends both forms once more. */
    private static void sentAgain(PortalProcess portal, List<Sent> forms, String order) {
        try (Browser kim = Browser.on(portal.port())) {
            kim.logIn(CUSTOMER, "demo-klant");
            forms.getFirst().by(kim);
            assertThat(forms.getLast().by(kim).leadsTo()).isEqualTo(order);
            String quote =
                    kim.get("/mijn/offertes/" + QUOTE, "Accept", "text/html").body();
            assertThat(quote).contains("data-quote-state=\"accepted\"", "Je akkoord is binnen");
        }
    }

    private static void arrivedOnce(MailServer mail, String order) {
        String number = order.replaceAll(".*/([^/?]+).*", "$1").toUpperCase(Locale.ROOT);
        mail.letter(CUSTOMER, "Je akkoord op offerte " + QUOTE + " is binnen");
        mail.letter(CUSTOMER, "Je bestelling " + number);
        mail.letter("hallo@buro3.example", "Bestelling " + number);
        mail.letter("Akkoord op offerte " + QUOTE);
    }

    /** What stands in the database when the portal has ended. */
    private static void storedOnce(Database database, String url) {
        JdbcClient stored = JdbcClient.create(
                database == Database.H2
                        ? new DriverManagerDataSource(url, "portal", PASSWORD)
                        : new DriverManagerDataSource(url, "postgres", ""));
        for (String done : List.of("quote.accepted", "order.placed")) {
            assertThat(count(stored, "audit_entry where action = '" + done + "'"))
                    .as(done)
                    .isOne();
        }
        assertThat(count(
                        stored,
                        "quote_acceptance a join quote q on q.id = a.quote_id where q.number = '" + QUOTE + "'"))
                .isOne();
        assertThat(count(stored, "placed_order where not demo")).isOne();
        assertThat(count(
                        stored,
                        "owned_product o join product p on p.id = o.product_id"
                                + " where not o.demo and p.slug = 'logo-ontwerp'"))
                .isOne();
        assertThat(count(stored, "mail where sent_at is null")).isZero();
    }

    private static long count(JdbcClient stored, String what) {
        return stored.sql("select count(*) from " + what).query(Long.class).single();
    }
}
