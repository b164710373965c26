package nl.buro3.productentool.shell.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.RawRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Where the portal leads to is always on the portal, whatever host was asked for. */
@OnDemoPortal
class OwnRedirectsTest {

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "/beheer/vragen, /inloggen",
        "/contact/verstuur?over=webshop, /contact?over=webshop",
        "/s/demo-kruimelhof-webshop, /product/webshop#via=demo-kruimelhof-webshop",
        "/Product/Webshop, /product/webshop"
    })
    void aMadeUpHostLeadsNobodyAway(String asked, String leadsTo) {
        for (String host : new String[] {"evil.example", "evil.example:99999", "", "@evil.example"}) {
            try (RawRequest request = RawRequest.from("127.0.0.61", port)) {
                String answer = request.answerTo(
                        ("GET " + asked + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                                .getBytes(UTF_8));

                assertThat(answer).as("host '%s'", host).containsAnyOf("Location: " + leadsTo, "HTTP/1.1 400");
                assertThat(answer).doesNotContain("Location: http");
            }
        }
    }

    @Test
    void thePageBeforeTheLogInIsOneOfThePortalWhateverTheCookieSays() {
        String elsewhere = Base64.getEncoder().encodeToString("http://evil.example/beheer/klanten?x=1".getBytes(UTF_8));
        String form = "email=sanne%40buro3.example&wachtwoord=demo-werknemer";
        try (RawRequest request = RawRequest.from("127.0.0.62", port)) {
            String answer =
                    request.answerTo(("POST /inloggen HTTP/1.1\r\nHost: localhost\r\nCookie: REDIRECT_URI=" + elsewhere
                                    + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
                                    + form.length() + "\r\nConnection: close\r\n\r\n" + form)
                            .getBytes(UTF_8));

            assertThat(answer).contains("Location: /").doesNotContain("evil.example");
        }
    }

    @Test
    void theWayThroughTheLogInEndsWhereItBegan() {
        try (Browser employee = Browser.on(port)) {
            assertThat(employee.get("/beheer/vragen?x=1", "Accept", "text/html").header("Location"))
                    .isEqualTo("/inloggen");
            assertThat(employee.logIn("sanne@buro3.example", "demo-werknemer").header("Location"))
                    .startsWith("/beheer/vragen?x=1");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://evil.example/a?b=c#d",
                "HTTPS://evil.example:8443/a?b=c#d",
                "//evil.example/a?b=c#d",
                "/\\evil.example/a?b=c#d",
                "https:evil.example/a?b=c#d",
                "http://x@evil.example//a?b=c#d",
                "/a?b=c#d"
            })
    void ofAnyAddressThePathIsLeft(String address) {
        assertThat(OwnRedirects.onPortal(address)).isEqualTo("/a?b=c#d");
    }

    @Test
    void anAddressWithoutAPathIsTheOverview() {
        assertThat(OwnRedirects.onPortal("http://evil.example")).isEqualTo("/");
        assertThat(OwnRedirects.onPortal("http://evil.example?q=x")).isEqualTo("/?q=x");
        assertThat(OwnRedirects.onPortal("inloggen?fout")).isEqualTo("inloggen?fout");
    }
}
