package nl.buro3.productentool.shell.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What every answer says to browsers, and that odd ways to write an address lead nowhere else. */
@OnDemoPortal
class SecurityHeadersTest {

    private static final String CUSTOMER = "kim@kruimelhof.example";

    @LocalServerPort
    private int port;

    @Autowired
    private PageRenderer renderer;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping controllers;

    private Browser browser;

    @BeforeEach
    void open() {
        browser = Browser.on(port, "127.0.0.61");
    }

    @AfterEach
    void close() {
        browser.close();
    }

    @Test
    void everyAnswerToAnEmployeeSaysWhatABrowserMayDoWithIt() {
        browser.logIn("beheer@buro3.example", "demo-beheer");

        assertThat(addresses()).hasSizeGreaterThan(40).allSatisfy(this::isSecured);
    }

    @Test
    void everyAnswerToAVisitorDoesToo() {
        assertThat(addresses()).allSatisfy(this::isSecured);
    }

    private void isSecured(String address) {
        Answer answer = browser.get(address, "Accept", "text/html,*/*");
        assertThat(answer.status()).as(address).isLessThan(500);
        assertThat(answer.header("X-Content-Type-Options")).as(address).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).as(address).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy"))
                .as("%s: the address of a link opens it, so no other site hears of any of it", address)
                .isEqualTo(address.startsWith("/s/") ? "same-origin" : "strict-origin-when-cross-origin");
        assertThat(answer.header("Permissions-Policy")).as(address).contains("camera=()");
        assertThat(answer.header("Cross-Origin-Opener-Policy")).as(address).isEqualTo("same-origin");
        assertThat(answer.headers("Content-Security-Policy")).as(address).hasSize(1);
        assertThat(answer.header("Content-Security-Policy")).as(address).contains("frame-ancestors 'none'");
    }

    /** Every route and every plain address, with something in place of what varies; and what is at none. */
    private Stream<String> addresses() {
        Stream<String> views = renderer.running().getRouter().getRegistry().getRegisteredRoutes().stream()
                .map(route -> "/" + route.getTemplate());
        Stream<String> plain = controllers.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern ->
                        !pattern.startsWith("/intern/")); // for the import on the same machine, never a browser
        Stream<String> others =
                Stream.of("/bestaat-niet", "/beheer/bestaat-niet", "/portal/styles/portal.css", "/media/bestaat-niet");
        return Stream.of(views, plain, others)
                .flatMap(paths -> paths)
                .map(path -> path.replaceAll(":([^/(?]+)(\\([^/]*\\))?\\??", "webshop")
                        .replaceAll("\\{[^}]*}", "webshop")
                        .replace("**", "webshop"))
                .distinct();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/beheer%20",
                "/beheer%20/",
                "/%20beheer",
                "/beheer/%20",
                "/beheer%09",
                "/beheer%C2%A0",
                "/BEHEER",
                "/Beheer/producten/webshop",
                "/beheer/;x",
                "/beheer;x",
                "//beheer",
                "/beheer//producten",
                "/beheer%2Fproducten",
                "/beheer%2fproducten",
                "/beheer/%2e%2e/beheer",
                "/%62eheer",
                "/beheer%00",
                "/beheer/producten/webshop%20",
                "/beheer%E2%80%8B",
                "/./beheer",
                "/beheer?v-r=x"
            })
    void noWayToWriteAnEmployeesAddressShowsACustomerAnything(String address) {
        browser.logIn(CUSTOMER, "demo-klant");

        Answer answer = browser.get(address, "Accept", "text/html");
        if (answer.status() == 302) {
            answer = browser.get(answer.leadsTo(), "Accept", "text/html");
        }

        assertThat(answer.status()).as(address).isIn(400, 403, 404);
        assertThat(answer.body()).doesNotContain("kaartenbeheer");
    }

    @Test
    void whomToTellOfAHoleIsSaid() {
        Answer answer = browser.get("/.well-known/security.txt");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).startsWith("text/plain");
        assertThat(answer.body())
                .contains(
                        "Contact: mailto:hallo@buro3.example\n", "Contact: tel:0850000100\n", "Preferred-Languages: nl")
                .containsPattern("Expires: 20\\d\\d-\\d\\d-\\d\\dT00:00:00Z\n");
    }
}
