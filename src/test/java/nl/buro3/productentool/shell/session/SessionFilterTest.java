package nl.buro3.productentool.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What visitors can make the portal remember of them. */
@OnDemoPortal
class SessionFilterTest {

    private static final String PAGE = "/?v-r=init&location=&query=";
    private static final int MOST = 300;

    @LocalServerPort
    private int port;

    @Autowired
    private Sessions sessions;

    @Autowired
    private SessionLimits limits;

    @Test
    void aFloodOfPagesFromOneNetworkIsBoundedAndKeepsNobodyElseOut() {
        assertThat(limits.pagesPerNetwork()).isEqualTo(MOST);
        int before = sessions.ofVisitors();

        for (int i = 0; i < 2 * MOST; i++) {
            try (Browser flood = Browser.on(port, "127.0.0.41")) {
                assertThat(flood.get(PAGE).status()).isEqualTo(200);
            }
        }

        assertThat(sessions.ofVisitors() - before).isLessThanOrEqualTo(MOST);
        try (Browser office = Browser.on(port, "127.0.0.42")) {
            assertThat(office.logIn("sanne@buro3.example", "demo-werknemer").leadsTo())
                    .isEqualTo("/");
            assertThat(office.get("/beheer").status()).isEqualTo(200);
            assertThat(office.get(PAGE).status()).isEqualTo(200);
        }
    }

    @Test
    void oneSessionHasNoPagesWithoutEnd() {
        try (Browser browser = Browser.on(port, "127.0.0.43")) {
            for (int i = 0; i < 2 * MOST; i++) {
                assertThat(browser.get(PAGE).status()).isEqualTo(200);
            }
        }
    }

    @Test
    void anotherSitesPageBeginsNone() {
        try (Browser browser = Browser.on(port, "127.0.0.44")) {
            Answer answer = browser.get(PAGE, "Sec-Fetch-Site", "cross-site");

            assertThat(answer.status()).isEqualTo(403);
            assertThat(answer.header("Set-Cookie")).doesNotContain("JSESSIONID");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /", "GET, /beheer", "GET, /beheer/producten", "GET, /?v-r=webcomponent-resync", "GET, /?v-r=uidl",
        "OPTIONS, /bestaat-niet", "POST, /bestaat-niet", "PUT, /", "GET, /bestaat-niet", "POST, /?v-r=uidl&v-uiId=0",
        "GET, /inloggen?fout", "POST, /inloggen"
    })
    void nothingElseThatAVisitorAsksForLeavesASession(String method, String address) {
        int before = sessions.ofVisitors();
        try (Browser browser = Browser.on(port, "127.0.0.45")) {
            browser.send(method, address, "Accept", "text/html");
            browser.send(method, address, "Accept", "text/html");
        }

        assertThat(sessions.ofVisitors()).as(method + " " + address).isLessThanOrEqualTo(before);
    }
}
