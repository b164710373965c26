package nl.buro3.productentool.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** What readers get while the database is away or has no room: kept pages, a clear word, and what they typed. */
@OnDemoPortal
class DatabaseAwayTest {

    private static final Map<String, String> QUESTION = Map.of(
            "naam", "Robin \"B\" & co",
            "email", "robin@voorbeeld.example",
            "telefoon", "06 12345678",
            "bericht", "Regel een\n  regel \"twee\" & <drie>",
            "website", "",
            "verstuur", "1");

    @LocalServerPort
    private int port;

    @Autowired
    private DataSource source;

    @Autowired
    private ContentChanges changes;

    private DelegatingDataSource guard;
    private DataSource database;
    private Browser reader;

    @BeforeEach
    void open() {
        guard = (DelegatingDataSource) source;
        database = Objects.requireNonNull(guard.getTargetDataSource());
        reader = Browser.on(port);
    }

    @AfterEach
    void bringBack() {
        guard.setTargetDataSource(database);
        await().until(() -> health("readiness").status() == 200);
        reader.close();
    }

    private void takeDatabaseAway() {
        guard.setTargetDataSource(new Away());
    }

    private void takeRoomAway() {
        guard.setTargetDataSource(new GuardedDataSource(database, () -> false));
    }

    private Answer get(String address) {
        return reader.get(address, "Accept", "text/html");
    }

    private Answer health(String probe) {
        return reader.get("/actuator/health/" + probe);
    }

    @Test
    void pagesThatAreKeptAreShownAndOthersSayWhomToCall() {
        await().until(changes::areSettled);
        String page = get("/product/webshop").body();
        takeDatabaseAway();

        assertThat(get("/product/webshop").body()).isEqualTo(page);
        Answer other = get("/product/webshop?x=" + UUID.randomUUID());
        assertThat(other.status()).isEqualTo(503);
        assertThat(other.header("Retry-After")).isEqualTo("30");
        assertThat(other.header("Cache-Control")).isEqualTo("no-store");
        assertThat(Jsoup.parse(other.body()).select("main a").eachAttr("href"))
                .contains("tel:0850000100", "mailto:hallo@buro3.example")
                .anyMatch(link -> link.startsWith("/product/webshop?x="));

        guard.setTargetDataSource(database);
        assertThat(get("/product/webshop?x=" + UUID.randomUUID()).status()).isEqualTo(200);
    }

    @Test
    void programsGetProblemDetails() {
        takeDatabaseAway();
        Answer answer = reader.get("/api/v1/products/webshop", "Accept", "application/json");
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    @ParameterizedTest
    @CsvSource({"nl, Je bericht is nog niet verstuurd", "en, Your message has not been sent yet"})
    void aFormShowsWhatWasTypedToBeSentAgain(String language, String title) {
        takeDatabaseAway();
        Answer failed = sendForm(language);

        assertThat(failed.status()).isEqualTo(503);
        Document page = Jsoup.parse(failed.body());
        assertThat(page.select("h1").text()).isEqualTo(title);
        QUESTION.forEach((name, typed) -> assertThat(field(page, name)).as(name).isEqualTo(typed));
        assertThat(page.select("main b")).isEmpty();
        assertThat(failed.header("Cache-Control"))
                .as("it is there on the way back")
                .isEqualTo("private, no-cache");
        assertThat(page.select("form label").eachAttr("for"))
                .containsExactlyInAnyOrder("naam", "email", "telefoon", "bericht");
        guard.setTargetDataSource(database);
        assertThat(reader.post(page.select("form").attr("action"), QUESTION).status())
                .isEqualTo(303);
    }

    @Test
    void whatWasTypedIsShownToNoOtherSite() {
        takeDatabaseAway();
        Answer failed = reader.post(
                "/contact/verstuur?kaart=webshop&soort=vraag", QUESTION, "Origin", "https://elders.example");
        assertThat(failed.status()).isEqualTo(403);
        assertThat(failed.body()).doesNotContain("Robin");
    }

    @Test
    void loggingInIsNotPossibleWhichIsNotAWrongPassword() {
        takeDatabaseAway();
        Answer failed = reader.logIn("sanne@buro3.example", "demo-werknemer", "Accept", "text/html");

        assertThat(failed.status()).isEqualTo(503);
        Document page = Jsoup.parse(failed.body());
        assertThat(page.select("h1").text()).isEqualTo("Inloggen lukt nu even niet");
        assertThat(field(page, "email")).isEqualTo("sanne@buro3.example");
        assertThat(field(page, "wachtwoord")).isEmpty();
        assertThat(failed.body()).doesNotContain("demo-werknemer");

        guard.setTargetDataSource(database);
        assertThat(reader.logIn("sanne@buro3.example", "demo-werknemer").leadsTo())
                .doesNotContain("fout");
    }

    @Test
    void touchpointsAreToBeSentLater() {
        get("/product/webshop");
        takeDatabaseAway();
        assertThat(touchpoint().status()).isEqualTo(503);
        guard.setTargetDataSource(database);
        assertThat(touchpoint().status()).isEqualTo(204);
    }

    @Test
    void readinessKnowsItAndLivenessDoesNotCare() {
        takeDatabaseAway();
        await().until(() -> health("readiness").status() == 503);
        assertThat(health("liveness").status()).isEqualTo(200);
        assertThat(health("readiness").body()).doesNotContain("Exception");
    }

    @Test
    void withoutRoomEverythingIsReadAndNothingWritten() {
        takeRoomAway();
        assertThat(get("/product/webshop?y=" + UUID.randomUUID()).status()).isEqualTo(200);
        assertThat(get("/?q=webshop&y=" + UUID.randomUUID()).status()).isEqualTo(200);
        assertThat(sendForm("nl").status()).isEqualTo(503);
        assertThat(touchpoint().status()).isEqualTo(503);
        assertThat(reader.logIn("sanne@buro3.example", "demo-werknemer").status())
                .isEqualTo(302);
        assertThat(get("/beheer").status()).isEqualTo(200);
        await().until(() -> health("readiness").status() == 503);
    }

    private Answer sendForm(String language) {
        return reader.post(
                "/contact/verstuur?kaart=webshop&soort=vraag",
                QUESTION,
                "Accept",
                "text/html",
                "Accept-Language",
                language);
    }

    private Answer touchpoint() {
        return reader.postJson("/contactmomenten", """
                {"events":[{"id":"%s","type":"product_view","at":0,"product":"webshop"}]}
                """.formatted(UUID.randomUUID()));
    }

    /** As a browser reads it. */
    private static String field(Document page, String name) {
        return page.expectFirst("[name=" + name + "]").wholeText()
                + page.select("[name=" + name + "]").attr("value");
    }

    /** A server that does not answer. */
    private static final class Away extends AbstractDataSource {

        @Override
        public Connection getConnection() throws SQLException {
            throw new SQLTransientConnectionException("timed out", new SQLException("refused", "08001"));
        }

        @Override
        public Connection getConnection(String user, String password) throws SQLException {
            return getConnection();
        }
    }
}
