package nl.buro3.productentool.account.ui.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody gets an account by themselves, without JavaScript, and no rights in an organisation that is there. */
@OnDemoPortal
class RegisterTest {

    private static final Pattern LINK =
            Pattern.compile("http://localhost:\\d+(/registreren/bevestigen\\?sleutel=\\S+)");
    private static final String PASSWORD = "vier koeien in een bootje";

    private static int senders = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.on(port, "127.0.3." + senders++);
    }

    @AfterEach
    void leave() {
        browser.close();
        database.sql("delete from mail").update();
        database.sql("delete from registration").update();
        database.sql("delete from audit_entry where action in ('person.registered', 'membership.approved')")
                .update();
        database.sql("delete from person where email like 'nieuw%'").update();
        database.sql("delete from organisation where name like 'Nieuw%'").update();
    }

    private static String email(String domain) {
        return "nieuw" + senders + "@" + domain;
    }

    private static Map<String, String> form(String email) {
        return new HashMap<>(Map.of(
                "naam", "Noor <b>Nieuw</b>",
                "email", email,
                "organisatie", "Nieuwe {0} Zaak",
                "wachtwoord", PASSWORD,
                "taal", "nl"));
    }

    private Answer register(Map<String, String> form) {
        return browser.post("/registreren/versturen", form);
    }

    private List<String> letters(String column) {
        return database.sql("select " + column + " from mail order by id")
                .query(String.class)
                .list();
    }

    /** The portal is shared: others may still be told of what came before. */
    private long lettersTo(Map<String, String> form) {
        return count("mail where recipient = '" + form.get("email") + "'");
    }

    private long count(String from) {
        return database.sql("select count(*) from " + from).query(Long.class).single();
    }

    private String link() {
        Matcher link = LINK.matcher(letters("body").getLast());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    private Answer confirm(String link, String password) {
        return browser.post(
                "/registreren/afronden", Map.of("sleutel", link.replaceFirst(".*=", ""), "wachtwoord", password));
    }

    @Test
    void whoConfirmsTheirAddressIsLoggedInWithAnOrganisationOfTheirOwn() {
        assertThat(Jsoup.parse(browser.get("/inloggen").body()).select("a[href=/registreren]"))
                .hasSize(1);
        String email = email("nieuwezaak.example");

        Answer answer = register(form(email));

        assertThat(answer.status()).isEqualTo(303);
        assertThat(browser.get(answer.leadsTo()).body()).contains("Bevestig je e-mailadres", "data-getypt=\"email\"");
        assertThat(count("person where email like 'nieuw%'"))
                .as("nothing exists yet")
                .isZero();
        assertThat(browser.logIn(email, "een ander lang wachtwoord").leadsTo()).isEqualTo("/inloggen?fout");
        assertThat(browser.logIn(email, PASSWORD).body())
                .as("who knows the password may know that it waits")
                .contains("Bevestig eerst je e-mailadres", "Stuur de mail opnieuw", email);
        String link = link();
        assertThat(browser.get(link).body()).contains("Noor &lt;b&gt;Nieuw&lt;/b&gt;", email);
        assertThat(browser.get(link).header("Cache-Control")).contains("no-store");
        assertThat(count("person where email like 'nieuw%'"))
                .as("a program that looks at links changes nothing")
                .isZero();

        Answer done = confirm(link, PASSWORD);

        assertThat(done.status()).as("the form goes on to the log-in").isEqualTo(307);
        assertThat(done.leadsTo()).isEqualTo("/inloggen");
        assertThat(browser.logIn(email, PASSWORD).leadsTo()).isEqualTo("/");
        assertThat(database.sql("""
                        select o.name from person p join membership m on m.person_id = p.id
                        join organisation o on o.id = m.organisation_id where p.email = ?""").param(email).query(String.class).list()).containsExactly("Nieuwe {0} Zaak");
        assertThat(count("registration")).isZero();
        assertThat(count("membership_request")).isZero();
        assertThat(confirm(link, PASSWORD).status()).as("it works once").isEqualTo(410);
    }

    @Test
    void whoOnlyHasTheLinkGetsNoAccount() {
        register(form(email("nieuwezaak.example")));
        String link = link();

        Answer wrong = confirm(link, "een ander lang wachtwoord");

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#wachtwoord-fout").text()).contains("niet het wachtwoord");
        assertThat(wrong.body()).doesNotContain("een ander lang wachtwoord");
        for (int i = 0; i < 9; i++) {
            confirm(link, "gok nummer zoveel " + i);
        }
        assertThat(confirm(link, PASSWORD).status()).as("nobody tries it out").isEqualTo(429);
        assertThat(count("person where email like 'nieuw%'")).isZero();
    }

    @Test
    void aLinkIsGoodForTwoDays() {
        register(form(email("nieuwezaak.example")));
        String link = link();
        assertThat(browser.get(link).status()).isEqualTo(200);
        database.sql("update registration set created_at = created_at - interval '48' hour")
                .update();

        assertThat(browser.get(link).status()).isEqualTo(410);
        assertThat(confirm(link, PASSWORD).body()).contains("Deze link werkt niet");
        assertThat(browser.get("/registreren/bevestigen?sleutel=onzin").status())
                .isEqualTo(410);
        assertThat(count("person where email like 'nieuw%'")).isZero();
    }

    @Test
    void anAddressThatIsKnownGetsTheSameAnswerAndALetterThatSaysSo() {
        Answer unknown = register(form(email("nieuwezaak.example")));
        Answer known = register(form("kim@kruimelhof.example"));

        assertThat(known.status()).isEqualTo(unknown.status());
        assertThat(known.leadsTo()).isEqualTo(unknown.leadsTo());
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(letters("subject")).containsExactly("Bevestig je e-mailadres", "Je hebt al een account");
        assertThat(letters("body").getLast())
                .contains("/inloggen", "/wachtwoord-vergeten")
                .doesNotContain("sleutel", "Noor", "Nieuwe");
        assertThat(count("registration")).as("the same work is done").isEqualTo(2);
    }

    @Test
    void aKnownDomainProposesItsOrganisationAndGivesNoRightsInIt() {
        String email = email("kruimelhof.example");
        register(form(email));
        confirm(link(), PASSWORD);

        assertThat(database.sql("""
                        select o.handle from membership_request r join organisation o on o.id = r.organisation_id
                        join person p on p.id = r.person_id where p.email = ?""").param(email).query(String.class).list()).containsExactly("bakkerij-kruimelhof");
        assertThat(count(
                        "membership m join organisation o on o.id = m.organisation_id join person p on p.id = m.person_id"
                                + " where p.email like 'nieuw%' and o.handle = 'bakkerij-kruimelhof'"))
                .isZero();
    }

    @Test
    void anAddressThatAnybodyGetsProposesNothing() {
        database.sql("update person set email = 'nieuwkim@gmail.com' where email = 'kim@kruimelhof.example'")
                .update();
        try {
            register(form(email("gmail.com")));
            confirm(link(), PASSWORD);
            assertThat(count("person where email like 'nieuw%@gmail.com'")).isEqualTo(2);
            assertThat(count("membership_request")).isZero();
        } finally {
            database.sql("update person set email = 'kim@kruimelhof.example' where email = 'nieuwkim@gmail.com'")
                    .update();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "naam, '', Vul je naam in.",
        "naam, Win now http://evil.example, zonder internetadres",
        "organisatie, www.evil.example/win, zonder internetadres",
        "email, '', Vul je e-mailadres in.",
        "email, noor@, naam@bedrijf.nl",
        "organisatie, '', volstaat je eigen naam",
        "wachtwoord, kort, te kort",
        "wachtwoord, passwordpassword, te veel mensen",
        "wachtwoord, welkom123456, te veel mensen",
        "wachtwoord, Nieuwezaak.2026, te veel op je naam",
        "wachtwoord, productentool1, te veel op je naam"
    })
    void whatIsNotRightIsSaidAtItsFieldAndWhatWasTypedStays(String field, String value, String words) {
        Map<String, String> form = form(email("nieuwezaak.example"));
        form.put(field, value);

        Answer answer = register(form);

        assertThat(answer.status()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select("#" + field + "-fout").text()).contains(words);
        assertThat(page.select("[aria-invalid=true]").eachAttr("name")).containsExactly(field);
        assertThat(page.select("[name=organisatie]").val()).isEqualTo(form.get("organisatie"));
        assertThat(page.select("[name=wachtwoord]").val())
                .as("no password is sent back")
                .isEmpty();
        assertThat(page.select("main b")).isEmpty();
        assertThat(lettersTo(form)).isZero();
    }

    @Test
    void whatFillsInTheHiddenFieldGetsTheSameAnswerAndNothingHappens() {
        Document page = Jsoup.parse(browser.get("/registreren").body());
        Map<String, String> form = form(email("nieuwezaak.example"));
        form.put(page.select("form [tabindex=-1]").attr("name"), "https://spam.example");

        assertThat(register(form).leadsTo()).isEqualTo("/registreren?verstuurd=1");
        assertThat(lettersTo(form)).isZero();
        assertThat(count("registration")).isZero();
    }

    @Test
    void oneNetworkRegistersSoOften() {
        for (int i = 0; i < LetterLimits.MOST_OF_A_NETWORK; i++) {
            browser.post(
                    "/wachtwoord-vergeten/versturen", Map.of("email", "r" + i + "x" + senders + "@voorbeeld.example"));
        }
        Answer refused = register(form(email("nieuwezaak.example")));
        assertThat(refused.status()).isEqualTo(429);
        assertThat(Jsoup.parse(refused.body()).select("[name=naam]").val()).isEqualTo("Noor <b>Nieuw</b>");
        assertThat(count("registration")).isZero();
    }

    @Test
    void anotherSiteRegistersNobody() {
        Map<String, String> form = form(email("nieuwezaak.example"));
        assertThat(browser.post("/registreren/versturen", form, "Origin", "https://elders.example")
                        .status())
                .isEqualTo(403);
        register(form);
        Map<String, String> confirmed = Map.of("sleutel", link().replaceFirst(".*=", ""), "wachtwoord", PASSWORD);
        assertThat(browser.post("/registreren/afronden", confirmed, "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(browser.get("/registreren/versturen").leadsTo()).isEqualTo("/registreren");
        assertThat(browser.get("/registreren/afronden").leadsTo()).isEqualTo("/registreren");
    }

    @Test
    void whoDidNotConfirmYetGetsTheLetterOnceMoreAndBothLinksAreGood() {
        String email = email("nieuwezaak.example");
        register(form(email));
        String first = link();

        Answer again = browser.post("/wachtwoord-vergeten/versturen", Map.of("email", email, "taal", "nl"));

        assertThat(again.leadsTo()).isEqualTo("/wachtwoord-vergeten?verstuurd=1");
        assertThat(letters("subject")).containsExactly("Bevestig je e-mailadres", "Bevestig je e-mailadres");
        String second = link();
        assertThat(second).isNotEqualTo(first);
        assertThat(browser.get(first).status()).isEqualTo(200);
        assertThat(confirm(second, PASSWORD).status()).isEqualTo(307);
        assertThat(browser.get(first).status()).as("one of them is enough").isEqualTo(410);
    }

    @Test
    void thePageThatSaysToConfirmOffersTheLetterOnceMoreAndAnotherAddress() {
        Document sent = Jsoup.parse(browser.get("/registreren?verstuurd=1").body());
        assertThat(sent.select("form[action=/wachtwoord-vergeten/versturen] input[name=email]"))
                .hasSize(1);
        assertThat(sent.select("a[href=/registreren]")).hasSize(1);
    }
}
