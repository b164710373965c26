package nl.buro3.productentool.sales.ui.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody chose on their phone is theirs on the computer on which they confirm their address. */
@OnDemoPortal
class RegisteredElsewhereTest {

    private static final Pattern KEY = Pattern.compile("/registreren/bevestigen\\?sleutel=(\\S+)");
    private static final String PASSWORD = "vier koeien in een bootje";

    private static int senders = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser phone;
    private Browser laptop;
    private String email = "";

    @BeforeEach
    void open() {
        phone = Browser.on(port, "127.0.7." + senders);
        laptop = Browser.on(port, "127.0.8." + senders);
        email = "elders" + senders++ + "@elderszaak.example";
    }

    @AfterEach
    void leave() {
        phone.close();
        laptop.close();
        database.sql("delete from mail").update();
        database.sql("delete from registration").update();
        database.sql("delete from audit_entry where action = 'person.registered'")
                .update();
        database.sql("""
                delete from bundle where organisation_id in (select id from organisation where name like 'Elders%')
                    or owner_id in (select id from person where email like 'elders%')""").update();
        database.sql("delete from person where email like 'elders%'").update();
        database.sql("delete from organisation where name like 'Elders%'").update();
    }

    private void add(Browser browser, String slug) {
        browser.post(
                "/pakket/regels", Map.of("kaart", slug), "Referer", "http://localhost:" + port + "/product/webshop");
    }

    private void register(Browser browser) {
        Map<String, String> form = Map.of(
                "naam",
                "Noor Elders",
                "email",
                email,
                "organisatie",
                "Elders Zaak",
                "wachtwoord",
                PASSWORD,
                "taal",
                "nl");
        assertThat(browser.post("/registreren/versturen", form).status()).isEqualTo(303);
    }

    private String key() {
        Matcher key = KEY.matcher(database.sql("select body from mail where recipient = ? order by id")
                .param(email)
                .query(String.class)
                .list()
                .getLast());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }

    /** Sends the form on as a browser does, until it is in. */
    private Answer confirm(Browser browser) {
        Map<String, String> form = Map.of("sleutel", key(), "email", email, "wachtwoord", PASSWORD);
        Answer answer = browser.post("/registreren/afronden", form);
        while (answer.status() == 307) {
            answer = browser.post(answer.leadsTo(), form);
        }
        return answer;
    }

    private static List<String> lines(Browser browser) {
        return page(browser).select("[data-bundle-line]").eachAttr("data-bundle-line");
    }

    private static Document page(Browser browser) {
        return Jsoup.parse(browser.get("/pakket").body());
    }

    private long count(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }

    @Test
    void itIsThereOnTheOtherDeviceOnceAndOneIsLedToIt() {
        add(phone, "webshop");
        add(phone, "huisstijl");
        register(phone);
        assertThat(lines(laptop)).as("until then nobody else has it").isEmpty();

        assertThat(confirm(laptop).leadsTo()).isEqualTo("/pakket");

        Document page = page(laptop);
        assertThat(page.select("[data-bundle-line]").eachAttr("data-bundle-line"))
                .containsExactly("webshop", "huisstijl");
        assertThat(page.select("[data-bundle-count]").attr("data-bundle-count")).isEqualTo("2");
        assertThat(count("registered_choice")).as("it is given once").isZero();
        assertThat(count("registration")).isZero();
    }

    @Test
    void onTheSameDeviceItIsNotThereTwiceAndWhatWasAddedSinceCounts() {
        add(phone, "webshop");
        register(phone);
        add(phone, "huisstijl");

        assertThat(confirm(phone).leadsTo()).isEqualTo("/pakket");

        assertThat(lines(phone)).containsExactly("webshop", "huisstijl");
        assertThat(page(phone).select("h1").text()).doesNotContain("twee pakketten");
    }

    @Test
    void whatTheOtherDeviceHasIsNotAddedUp() {
        add(phone, "webshop");
        register(phone);
        add(laptop, "huisstijl");

        assertThat(confirm(laptop).leadsTo()).isEqualTo("/pakket");

        Document both = page(laptop);
        assertThat(both.select("h1").text()).isEqualTo("Je hebt twee pakketten");
        assertThat(both.select("[data-bundle-line=webshop] td").eachText()).startsWith("–", "1 ×");
    }

    @Test
    void whoRegisteredWithNothingIsLedWhereEverybodyIs() {
        register(phone);

        assertThat(confirm(laptop).leadsTo()).isEqualTo("/");
        assertThat(lines(laptop)).isEmpty();
    }

    @Test
    void whoElseRegisteredWithTheAddressBringsNothingIn() {
        try (Browser stranger = Browser.on(port, "127.0.9." + senders)) {
            add(stranger, "webshop");
            register(stranger);
        }
        add(phone, "huisstijl");
        register(phone);

        confirm(laptop);

        assertThat(lines(laptop)).containsExactly("huisstijl");
    }

    @Test
    void theLetterOnceMoreBringsItAlongTooAndWhatNobodyConfirmsIsForgotten() {
        add(phone, "webshop");
        register(phone);
        phone.post("/wachtwoord-vergeten/versturen", Map.of("email", email, "taal", "nl"));
        assertThat(count("registration where chosen <> ''")).isEqualTo(2);

        database.sql("update registration set created_at = created_at - interval '48' hour")
                .update();
        assertThat(laptop.post("/registreren/afronden", Map.of("sleutel", key(), "wachtwoord", PASSWORD))
                        .status())
                .isEqualTo(410);
        assertThat(count("registered_choice")).isZero();
    }

    @Test
    void whoIsLoggedInAsAnotherGetsNothingOfIt() {
        add(phone, "webshop");
        register(phone);
        laptop.logIn("rik@veerkracht.example", "demo-klant");
        List<String> before = lines(laptop);

        assertThat(confirm(laptop).leadsTo()).isEqualTo("/pakket");

        assertThat(lines(laptop)).as("it is the new account's").containsExactly("webshop");
        try (Browser rik = Browser.on(port)) {
            rik.logIn("rik@veerkracht.example", "demo-klant");
            assertThat(lines(rik)).isEqualTo(before);
        }
    }
}
