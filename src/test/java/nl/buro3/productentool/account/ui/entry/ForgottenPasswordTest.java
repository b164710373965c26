package nl.buro3.productentool.account.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.account.login.LetterLimits;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who forgot their password gets a link by mail that works once; nobody learns who has an account. */
@OnDemoPortal
class ForgottenPasswordTest {

    private static final Pattern LINK = Pattern.compile("http://localhost:\\d+(/wachtwoord\\?sleutel=\\S+)");
    private static final String PASSWORD = "vier koeien in een bootje";

    private static int senders = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser browser;
    private String email = "";

    @BeforeEach
    void somebody() {
        email = "vergeet" + senders + "@kruimelhof.example";
        browser = Browser.on(port, "127.0.2." + senders++);
        database.sql("insert into person (email, name) values (?, 'Vera Geetal')")
                .param(email)
                .update();
        database.sql("""
                insert into membership (person_id, organisation_id, role) select p.id, o.id, 'CUSTOMER'
                from person p, organisation o where p.email = ? and o.handle = 'bakkerij-kruimelhof'""").param(email).update();
        database.sql("""
                insert into credential (person_id, kind, secret) select id, 'PASSWORD', '{noop}oud wachtwoord'
                from person where email = ?""").param(email).update();
    }

    @AfterEach
    void leave() {
        browser.close();
        database.sql("delete from mail").update();
        database.sql("delete from audit_entry where action = 'password.forgotten'")
                .update();
        database.sql("delete from person where email like 'vergeet%'").update();
    }

    private Answer ask(String address) {
        return browser.post("/wachtwoord-vergeten/versturen", Map.of("email", address, "taal", "nl"));
    }

    private List<String> letters(String column) {
        return database.sql("select " + column + " from mail order by id")
                .query(String.class)
                .list();
    }

    private String link() {
        Matcher link = LINK.matcher(letters("body").getLast());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void theLinkInTheLetterWorksOnce() {
        Document login = Jsoup.parse(browser.get("/inloggen").body());
        assertThat(login.select("a[href=/wachtwoord-vergeten]")).hasSize(1);
        assertThat(browser.get("/wachtwoord-vergeten").body()).contains("Stuur me een link");

        Answer answer = ask(" " + email.toUpperCase(java.util.Locale.ROOT) + " ");

        assertThat(answer.status()).isEqualTo(303);
        assertThat(browser.get(answer.leadsTo()).body()).contains("Kijk in je mail");
        assertThat(letters("lower(recipient)")).containsExactly(email);
        assertThat(letters("subject")).containsExactly("Kies een nieuw wachtwoord");
        String link = link();
        assertThat(browser.get(link).body()).contains("Dag Vera");
        String key = link.replaceFirst(".*=", "");
        Map<String, String> form = Map.of("sleutel", key, "wachtwoord", PASSWORD);
        assertThat(browser.post("/wachtwoord/kiezen", form).leadsTo()).isEqualTo("/inloggen?gewijzigd");
        assertThat(browser.post("/wachtwoord/kiezen", form).body()).contains("Deze link werkt niet");
        assertThat(browser.logIn(email, PASSWORD).leadsTo()).isEqualTo("/");
        assertThat(database.sql("select count(*) from audit_entry where action = 'password.forgotten'")
                        .query(Long.class)
                        .single())
                .isOne();
    }

    @Test
    void theLinkIsGoodForAnHour() {
        ask(email);
        String end = link().replaceFirst(".*=wachtwoord\\.\\d+\\.(\\d+)\\..*", "$1");
        long seconds = Long.parseLong(end) - java.time.Instant.now().getEpochSecond();
        assertThat(seconds).isBetween(3_500L, 3_600L);
    }

    @Test
    void theAnswerIsTheSameForWhomTheDoorIsShut() {
        Answer known = ask(email);
        database.sql("update person set enabled = false where email = ?")
                .param(email)
                .update();
        Answer disabled = ask(email);
        Answer unknown = ask("niemand" + senders + "@kruimelhof.example");

        for (Answer other : List.of(disabled, unknown)) {
            assertThat(other.status()).isEqualTo(known.status());
            assertThat(other.leadsTo()).isEqualTo(known.leadsTo());
            assertThat(other.body()).isEqualTo(known.body());
        }
        assertThat(letters("subject"))
                .containsExactly(
                        "Kies een nieuw wachtwoord",
                        "Er is geen account met dit e-mailadres",
                        "Er is geen account met dit e-mailadres");
        assertThat(letters("body").subList(1, 3))
                .allSatisfy(body -> assertThat(body).doesNotContain("sleutel").contains("/registreren"));
    }

    @Test
    void oneAddressGetsThreeLettersAndTheAnswerStaysTheSame() {
        for (int i = 0; i <= LetterLimits.MOST_OF_AN_ADDRESS; i++) {
            assertThat(ask(email).status()).isEqualTo(303);
        }
        assertThat(letters("id")).hasSize(LetterLimits.MOST_OF_AN_ADDRESS);
    }

    @Test
    void oneNetworkAsksSoOftenAndOthersGoOn() {
        for (int i = 0; i < LetterLimits.MOST_OF_A_NETWORK; i++) {
            assertThat(ask("wie" + i + "x" + senders + "@voorbeeld.example").status())
                    .isEqualTo(303);
        }
        Answer refused = ask(email);
        assertThat(refused.status()).isEqualTo(429);
        Document page = Jsoup.parse(refused.body());
        assertThat(page.select("[role=alert]").text()).contains("Wacht tien minuten");
        assertThat(page.select("[name=email]").val())
                .as("nothing typed is lost")
                .isEqualTo(email);
        try (Browser other = Browser.on(port, "127.0.2." + senders++)) {
            assertThat(other.post("/wachtwoord-vergeten/versturen", Map.of("email", email))
                            .status())
                    .isEqualTo(303);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "vera", "vera@", "a@b.example,c@d.example", "vera@kruimel hof.example"})
    void whatIsNoAddressIsSaidAtTheField(String typed) {
        List<String> before = letters("id");
        Answer answer = ask(typed);
        assertThat(answer.status()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select("[aria-invalid=true]").val()).isEqualTo(typed);
        assertThat(page.select("#email-fout").text()).contains("naam@bedrijf.nl");
        assertThat(letters("id")).isEqualTo(before);
    }

    @Test
    void anotherSiteAsksForNothingAndWhoComesBackFindsTheForm() {
        assertThat(browser.post(
                                "/wachtwoord-vergeten/versturen",
                                Map.of("email", email),
                                "Sec-Fetch-Site",
                                "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(letters("id")).isEmpty();
        assertThat(browser.get("/wachtwoord-vergeten/versturen").leadsTo()).isEqualTo("/wachtwoord-vergeten");
    }

    @Test
    void theLetterIsInTheLanguageOfThePage() {
        browser.post("/wachtwoord-vergeten/versturen", Map.of("email", email, "taal", "en"));
        assertThat(letters("subject")).containsExactly("Choose a new password");
    }
}
