package nl.buro3.productentool.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Invitation;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** Who was given a link chooses a password, without the live client, and logs in with it. */
@OnDemoPortal
class ChoosePasswordTest {

    private static final String EMAIL = "nieuw@kruimelhof.example";
    private static final String PASSWORD = "een zin die ik onthoud";
    private static final String FORM = "/wachtwoord/kiezen";

    @LocalServerPort
    private int port;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    private Browser browser;
    private String address = "";

    @BeforeEach
    void anInvitation() {
        TestPeople.logIn(portal, "sanne@buro3.example", "demo-werknemer");
        Invitation invitation =
                desk.inviteCustomer("bakkerij-kruimelhof", new NewPerson("Nienke Nieuw", EMAIL), TestPeople.POSTING);
        address = invitation.address();
        TestSecurityContextHolder.clearContext();
        browser = Browser.on(port);
    }

    @AfterEach
    void leave() {
        database.sql("delete from person where email = ?").param(EMAIL).update();
        browser.close();
    }

    private String key() {
        return address.replaceFirst(".*=", "");
    }

    private Answer choose(String password, String... headers) {
        return browser.post(FORM, Map.of("sleutel", key(), "wachtwoord", password), headers);
    }

    @Test
    void theLinkWorksOnceAndThePageIsKeptNowhere() {
        Answer page = browser.get(address);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body()).contains("Dag Nienke", EMAIL, "autocomplete=\"new-password\"", "noindex");
        assertThat(page.header("Cache-Control")).contains("no-store");
        assertThat(page.header("Referrer-Policy")).isEqualTo("strict-origin-when-cross-origin");

        assertThat(choose(PASSWORD).leadsTo()).isEqualTo("/inloggen?gewijzigd");

        assertThat(browser.get("/inloggen?gewijzigd").body()).contains("Je wachtwoord is gewijzigd.");
        assertThat(browser.logIn(EMAIL, PASSWORD).leadsTo()).isEqualTo("/");
        try (Browser later = Browser.on(port)) {
            assertThat(later.get(address).status()).isEqualTo(410);
            assertThat(later.get(address).body())
                    .contains("Deze link werkt niet")
                    .doesNotContain("Nienke");
        }
        assertThat(choose("een andere lange zin").body()).contains("Deze link werkt niet");
        assertThat(browser.logIn(EMAIL, "een andere lange zin").leadsTo()).isEqualTo("/inloggen?fout");
    }

    @Test
    void aPasswordThatIsNoGoodIsSaidAtTheFieldAndIsNotOnThePage() {
        Answer refused = choose("kortwoord");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body())
                .contains("Dit is te kort", "aria-invalid=\"true\"")
                .doesNotContain("kortwoord");
        assertThat(browser.get(address).status()).as("the link is good still").isEqualTo(200);
    }

    @Test
    void anotherSitesPageChoosesNothing() {
        assertThat(choose(PASSWORD, "Sec-Fetch-Site", "cross-site").status()).isEqualTo(403);
        assertThat(choose(PASSWORD, "Origin", "https://evil.example").status()).isEqualTo(403);
        assertThat(browser.logIn(EMAIL, PASSWORD).leadsTo()).isEqualTo("/inloggen?fout");
    }

    @Test
    void whoComesWithoutAKeyIsTold() {
        assertThat(browser.get("/wachtwoord").body()).contains("Deze link werkt niet");
        assertThat(browser.get(FORM).leadsTo()).isEqualTo("/wachtwoord");
        assertThat(browser.post(FORM, Map.of()).body()).contains("Deze link werkt niet");
    }
}
