package nl.buro3.productentool.account.ui.own;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.buro3.productentool.account.proof.RecentProof;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.apache.catalina.Context;
import org.apache.catalina.Session;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.tomcat.TomcatWebServer;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A browser that somebody left gives nobody a way in that stays; who chooses a password anew closes those there are. */
@OnDemoPortal
class PasskeyProofTest {

    private static final String EMAIL = "bewijs@kruimelhof.example";
    private static final String PASSWORD = "vier koeien in een bootje";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ServletWebServerApplicationContext portal;

    private Browser browser;

    @BeforeEach
    void loggedIn() {
        database.sql("insert into person (email, name) values (?, 'Bo Bewijs')")
                .param(EMAIL)
                .update();
        database.sql("""
                insert into membership (person_id, organisation_id, role) select p.id, o.id, 'CUSTOMER'
                from person p, organisation o where p.email = ? and o.handle = 'bakkerij-kruimelhof'""").param(EMAIL).update();
        database.sql("""
                insert into credential (person_id, kind, secret) select id, 'PASSWORD', '{noop}oud wachtwoord'
                from person where email = ?""").param(EMAIL).update();
        browser = Browser.on(port, "127.0.9.1");
        assertThat(browser.logIn(EMAIL, "oud wachtwoord").leadsTo()).isEqualTo("/");
    }

    @AfterEach
    void leave() {
        browser.close();
        database.sql("delete from mail where recipient = ?").param(EMAIL).update();
        database.sql("delete from audit_entry where action like 'password.%' or action = 'passkey.removed'")
                .update();
        database.sql("delete from person where email = ?").param(EMAIL).update();
    }

    /** As if the log-ins had been a while ago. */
    private void later() {
        Context context = (Context) ((TomcatWebServer) Objects.requireNonNull(portal.getWebServer()))
                .getTomcat()
                .getHost()
                .findChildren()[0];
        for (Session session : context.getManager().findSessions()) {
            HttpSession held = session.getSession();
            held.removeAttribute(RecentProof.class.getName() + ".at");
        }
    }

    private void passkey(String id, String label) {
        database.sql("""
                insert into user_entities (id, name, display_name) select 'bewijs', email, name from person
                where email = ? and not exists (select 1 from user_entities where id = 'bewijs')""").param(EMAIL).update();
        database.sql("""
                insert into user_credentials (credential_id, user_entity_user_id, public_key, backup_eligible,
                    backup_state, created, label) values (?, 'bewijs', ?, false, false, current_timestamp, ?)""").param(id).param(new byte[] {1}).param(label).update();
    }

    private List<String> passkeys() {
        return database.sql("select label from user_credentials where user_entity_user_id = 'bewijs' order by label")
                .query(String.class)
                .list();
    }

    private List<String> letters(String column) {
        return database.sql("select " + column + " from mail where recipient = ? order by id")
                .param(EMAIL)
                .query(String.class)
                .list();
    }

    private Document account() {
        return Jsoup.parse(browser.get("/account").body());
    }

    @Test
    void whoCameInAWhileAgoTypesTheirPasswordBeforeAPasskeyIsMade() {
        assertThat(account().select("[data-passkey=maken]")).hasSize(1);
        assertThat(browser.postJson("/account/passkeys/begin", "").status()).isEqualTo(200);
        later();

        assertThat(account().select("[data-passkey=maken]")).isEmpty();
        assertThat(browser.postJson("/account/passkeys/begin", "").status()).isEqualTo(403);
        Answer wrong = browser.post("/account/passkeys/bewijs", Map.of("wachtwoord", "gok"));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.body()).select("#wachtwoord-fout").text()).contains("niet je huidige");
        assertThat(browser.postJson("/account/passkeys/begin", "").status()).isEqualTo(403);

        Answer right = browser.post("/account/passkeys/bewijs", Map.of("wachtwoord", "oud wachtwoord"));

        assertThat(right.leadsTo()).isEqualTo("/account?gedaan=bewijs");
        assertThat(account().select("[data-passkey=maken]")).hasSize(1);
        assertThat(browser.postJson("/account/passkeys/begin", "").status()).isEqualTo(200);
    }

    @Test
    void thePasswordCannotBeTriedOutThere() {
        later();
        int status = 0;
        for (int i = 0; i < 30 && status != 429; i++) {
            status = browser.post("/account/passkeys/bewijs", Map.of("wachtwoord", "gok " + i))
                    .status();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void aPasswordChosenByALinkLeavesThePasskeysThatTheirOwnerKnows() {
        passkey("van-mij", "Telefoon van Bo");
        passkey("van-een-ander", "Laptop");
        browser.post("/wachtwoord-vergeten/versturen", Map.of("email", EMAIL));
        String key = letters("body").getLast().replaceFirst("(?s).*sleutel=(\\S+).*", "$1");
        try (Browser owner = Browser.on(port, "127.0.9.2")) {
            Document page = Jsoup.parse(owner.get("/wachtwoord?sleutel=" + key).body());
            assertThat(page.select("[name=passkey]").eachAttr("value"))
                    .containsExactlyInAnyOrder("van-een-ander", "van-mij");
            assertThat(page.select("[name=passkey][checked]"))
                    .as("what nobody ticks goes")
                    .isEmpty();
            Map<String, String> form = Map.of("sleutel", key, "wachtwoord", "kort", "passkey", "van-mij");
            assertThat(Jsoup.parse(owner.post("/wachtwoord/kiezen", form).body())
                            .select("[name=passkey][checked]")
                            .eachAttr("value"))
                    .containsExactly("van-mij");
            assertThat(passkeys()).hasSize(2);

            Answer chosen = owner.post(
                    "/wachtwoord/kiezen", Map.of("sleutel", key, "wachtwoord", PASSWORD, "passkey", "van-mij"));

            assertThat(chosen.leadsTo()).isEqualTo("/inloggen?gewijzigd");
        }
        assertThat(passkeys()).containsExactly("Telefoon van Bo");
        assertThat(browser.get("/account").status()).as("its sessions end").isNotEqualTo(200);
        assertThat(letters("subject")).last().isEqualTo("Er is een nieuw wachtwoord gekozen voor je account");
        assertThat(letters("body").getLast()).contains("Dag Bo Bewijs", "/wachtwoord-vergeten");
    }

    @Test
    void whoNamesNothingKeepsNothing() {
        passkey("van-een-ander", "Laptop");
        browser.post("/wachtwoord-vergeten/versturen", Map.of("email", EMAIL));
        String key = letters("body").getLast().replaceFirst("(?s).*sleutel=(\\S+).*", "$1");
        browser.post("/wachtwoord/kiezen", Map.of("sleutel", key, "wachtwoord", PASSWORD));
        assertThat(passkeys()).isEmpty();
    }
}
