package nl.buro3.productentool.account.ui.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everybody who is logged in changes their name and password, and sees and ends where they are logged in. */
@OnDemoPortal
class AccountPageTest {

    private static final String FIREFOX =
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
    private static final String SAFARI =
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
    private static final String PASSWORD = "vier koeien in een bootje";

    private static int people = 0;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser desktop;
    private Browser phone;
    private String email = "";

    @BeforeEach
    void loggedInTwice() {
        email = "eigen" + people++ + "@kruimelhof.example";
        person(email);
        desktop = Browser.on(port);
        phone = Browser.on(port);
        assertThat(desktop.logIn(email, "oud wachtwoord", "User-Agent", FIREFOX).leadsTo())
                .isEqualTo("/");
        assertThat(phone.logIn(email, "oud wachtwoord", "User-Agent", SAFARI).leadsTo())
                .isEqualTo("/");
    }

    @AfterEach
    void leave() {
        desktop.close();
        phone.close();
        database.sql("delete from audit_entry where action in ('person.renamed', 'person.phone', 'password.changed')")
                .update();
        database.sql("delete from person where email like 'eigen%'").update();
    }

    private void person(String address) {
        database.sql("insert into person (email, name) values (?, 'Eva Eigen')")
                .param(address)
                .update();
        database.sql("""
                insert into membership (person_id, organisation_id, role) select p.id, o.id, 'CUSTOMER'
                from person p, organisation o where p.email = ? and o.handle = 'bakkerij-kruimelhof'""").param(address).update();
        database.sql("""
                insert into credential (person_id, kind, secret) select id, 'PASSWORD', '{noop}oud wachtwoord'
                from person where email = ?""").param(address).update();
    }

    private static Document page(Browser browser) {
        Answer answer = browser.get("/account");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        return Jsoup.parse(answer.body());
    }

    private static List<String> devices(Browser browser) {
        return page(browser).select(".accountregel-naam").eachText();
    }

    private static boolean isIn(Browser browser) {
        return browser.get("/account").status() == 200;
    }

    @Test
    void whoIsNotLoggedInDoesSoFirst() {
        try (Browser visitor = Browser.on(port)) {
            assertThat(visitor.get("/account").leadsTo()).startsWith("/inloggen?naar=");
            for (String form : List.of("naam", "telefoon", "wachtwoord", "apparaat", "apparaten", "mail")) {
                assertThat(visitor.post("/account/" + form, Map.of("naam", "X")).leadsTo())
                        .startsWith("/inloggen?naar=");
                assertThat(visitor.get("/account/" + form).leadsTo()).isEqualTo("/account");
            }
        }
    }

    @Test
    void oneSeesWhereOneIsLoggedInAndEndsOne() {
        Document page = page(desktop);
        assertThat(page.select("h1").text()).isEqualTo("Mijn account");
        assertThat(page.select(".intro").text()).contains(email, "Bakkerij Kruimelhof");
        assertThat(devices(desktop)).containsExactlyInAnyOrder("Firefox op Windows", "Safari op een iPhone");
        assertThat(page.select(".accountregel:has(.accountregel-hier) .accountregel-naam")
                        .text())
                .isEqualTo("Firefox op Windows");
        assertThat(page.select(".accountregel:has(.accountregel-hier) form"))
                .as("this one logs out")
                .isEmpty();

        String id = page.select(".accountregel [name=apparaat]").val();
        Answer done = desktop.post("/account/apparaat", Map.of("apparaat", id));

        assertThat(done.status()).isEqualTo(303);
        assertThat(desktop.get(done.leadsTo()).body()).contains("Dat apparaat is uitgelogd.");
        assertThat(isIn(phone)).as("out at the next request").isFalse();
        assertThat(isIn(desktop)).isTrue();
        assertThat(devices(desktop)).containsExactly("Firefox op Windows");
        assertThat(desktop.post("/account/apparaat", Map.of("apparaat", id)).status())
                .isEqualTo(404);
    }

    @Test
    void allOthersEndAtOnce() {
        try (Browser third = Browser.on(port)) {
            third.logIn(email, "oud wachtwoord");
            assertThat(devices(phone)).hasSize(3);

            assertThat(phone.post("/account/apparaten", Map.of()).leadsTo()).isEqualTo("/account?gedaan=apparaten");

            assertThat(isIn(third)).isFalse();
            assertThat(isIn(desktop)).isFalse();
            assertThat(devices(phone)).containsExactly("Safari op een iPhone");
            assertThat(page(phone).select("form[action='/account/apparaten']")).isEmpty();
        }
    }

    @Test
    void nobodyEndsAnothersLogIn() {
        String other = "eigen-ander@kruimelhof.example";
        person(other);
        try (Browser stranger = Browser.on(port)) {
            stranger.logIn(other, "oud wachtwoord");
            String id = page(desktop).select(".accountregel [name=apparaat]").val();

            Answer foreign = stranger.post("/account/apparaat", Map.of("apparaat", id));
            Answer none = stranger.post("/account/apparaat", Map.of("apparaat", "999999999"));

            assertThat(foreign.status()).isEqualTo(404);
            assertThat(Jsoup.parse(foreign.body()).select("main").text())
                    .isEqualTo(Jsoup.parse(none.body()).select("main").text());
            stranger.post("/account/apparaten", Map.of());
            assertThat(isIn(phone)).isTrue();
            assertThat(isIn(desktop)).isTrue();
            assertThat(devices(stranger)).hasSize(1);
        }
    }

    @Test
    void aLogOutIsNoDeviceAnyMoreAndAnErasedPersonHasNone() {
        phone.post("/uitloggen", Map.of());
        assertThat(devices(desktop)).containsExactly("Firefox op Windows");
        database.sql("delete from person where email = ?").param(email).update();
        assertThat(isIn(desktop)).isFalse();
    }

    @Test
    void aNameIsChangedAndCalledAtOnce() {
        assertThat(desktop.post("/account/naam", Map.of("naam", "  Evelien <i>Anders</i> "))
                        .leadsTo())
                .isEqualTo("/account?gedaan=naam");

        Document page = Jsoup.parse(desktop.get("/account?gedaan=naam").body());
        assertThat(page.select("[role=status]").text()).isEqualTo("Je naam is gewijzigd.");
        assertThat(page.select("[name=naam]").val()).isEqualTo("Evelien <i>Anders</i>");
        assertThat(page.select(".wie").text()).isEqualTo("Evelien");
        assertThat(isIn(phone)).as("the other session goes on").isTrue();
        assertThat(devices(desktop)).hasSize(2);
    }

    @Test
    void aNumberIsKeptAsOneDialsItShownAsOneReadsItAndTakenBack() {
        assertThat(page(desktop).select("[name=telefoon]").val()).isEmpty();
        assertThat(desktop.post("/account/telefoon", Map.of("telefoon", " 06 - 1234 5678"))
                        .leadsTo())
                .isEqualTo("/account?gedaan=telefoon");
        assertThat(number()).isEqualTo("+31612345678");
        assertThat(page(desktop)
                        .select("[name=telefoon][type=tel]:not([required])")
                        .val())
                .isEqualTo("06 12 34 56 78");

        Answer wrong = desktop.post("/account/telefoon", Map.of("telefoon", "bel <b>mij</b>"));
        assertThat(wrong.status()).isEqualTo(422);
        Document page = Jsoup.parse(wrong.body());
        assertThat(page.select("#telefoon-fout[role=alert]").text()).contains("netnummer");
        assertThat(page.select("[name=telefoon][aria-invalid=true]").val()).isEqualTo("bel <b>mij</b>");
        assertThat(number()).isEqualTo("+31612345678");

        assertThat(desktop.post("/account/telefoon", Map.of()).leadsTo()).isEqualTo("/account");
        assertThat(number()).as("a form without the field is none").isEqualTo("+31612345678");

        desktop.post("/account/telefoon", Map.of("telefoon", " "));
        assertThat(number()).isEmpty();
        assertThat(database.sql("select count(*) from audit_entry where action = 'person.phone' and before_value = ''")
                        .query(Long.class)
                        .single())
                .as("each change, without the number")
                .isEqualTo(2);
    }

    private String number() {
        return database.sql("select phone from person where email = ?")
                .param(email)
                .query(String.class)
                .single();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\u0000"})
    void noNameIsSaidAtTheField(String name) {
        Answer answer = desktop.post("/account/naam", Map.of("naam", name));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.body()).select("#naam-fout").text()).contains("hooguit 120");
        assertThat(desktop.post("/account/naam", Map.of("naam", "x".repeat(121)))
                        .status())
                .isEqualTo(422);
        assertThat(Jsoup.parse(desktop.post("/account/naam", Map.of("naam", "Win http://evil.example"))
                                .body())
                        .select("#naam-fout")
                        .text())
                .contains("zonder internetadres");
        assertThat(page(desktop).select("[name=naam]").val()).isEqualTo("Eva Eigen");
    }

    @Test
    void aPasswordIsChangedAndAllSessionsEnd() {
        Answer done = desktop.post("/account/wachtwoord", Map.of("huidig", "oud wachtwoord", "nieuw", PASSWORD));

        assertThat(done.leadsTo()).isEqualTo("/inloggen?gewijzigd");
        assertThat(isIn(phone)).isFalse();
        assertThat(isIn(desktop)).isFalse();
        assertThat(desktop.logIn(email, PASSWORD).leadsTo()).isEqualTo("/");
    }

    @ParameterizedTest
    @CsvSource({
        "fout, vier koeien in een bootje, huidig, niet je huidige",
        "oud wachtwoord, kort, nieuw, te kort",
        "oud wachtwoord, welkom123456, nieuw, te veel mensen",
        "oud wachtwoord, evaeigen2026, nieuw, te veel op je naam"
    })
    void whatIsWrongWithAPasswordIsSaidAtItsField(String present, String wanted, String field, String words) {
        Answer answer = desktop.post("/account/wachtwoord", Map.of("huidig", present, "nieuw", wanted));

        assertThat(answer.status()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("#" + field + "-fout").text()).contains(words);
        assertThat(page.select("input[type=password]").eachAttr("value")).allMatch(String::isEmpty);
        assertThat(isIn(phone)).isTrue();
    }

    @Test
    void anotherSiteChangesNothing() {
        for (String form : List.of("naam", "wachtwoord", "apparaat", "apparaten", "mail")) {
            assertThat(desktop.post("/account/" + form, Map.of("naam", "X"), "Sec-Fetch-Site", "cross-site")
                            .status())
                    .isEqualTo(403);
        }
        assertThat(isIn(phone)).isTrue();
    }

    @Test
    void aCustomerSaysWhetherTheyWantMailWithProducts() {
        assertThat(page(desktop).select("#mail input[checked]"))
                .as("nothing said yet")
                .isEmpty();
        assertThat(desktop.post("/account/mail", Map.of()).leadsTo()).isEqualTo("/account#mail");
        for (String choice : List.of("ja", "nee")) {
            assertThat(desktop.post("/account/mail", Map.of("mail", choice)).leadsTo())
                    .isEqualTo("/account?gedaan=mail");
            assertThat(page(phone).select("#mail input[checked]").eachAttr("value"))
                    .containsExactly(choice);
        }
        assertThat(desktop.get("/account?gedaan=mail").body()).contains("Je keuze over mail is opgeslagen.");
    }

    @Test
    void employeesHaveTheSamePage() {
        try (Browser employee = Browser.on(port)) {
            employee.logIn("sanne@buro3.example", "demo-werknemer");
            assertThat(page(employee).select(".intro").text()).contains("sanne@buro3.example", "Medewerker");
            assertThat(page(employee).select("#mail")).isEmpty();
        }
    }
}
