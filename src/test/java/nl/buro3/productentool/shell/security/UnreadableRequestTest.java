package nl.buro3.productentool.shell.security;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.RawRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What cannot be read is refused in words, or left unheeded where it is a wish only. */
@OnDemoPortal
class UnreadableRequestTest {

    private static final String[] BROKEN = {
        "x", "x".repeat(40_000), "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb", "--x--", "--x\r\n", ""
    };

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(
            strings = {"/toestemming", "/contact/verstuur", "/beheer/klanten", "/", "/product/webshop", "/nergens"})
    void partsOfAFormAreRefusedWhereNothingTakesFiles(String path) {
        for (String body : BROKEN) {
            assertThat(sent(path, "multipart/form-data; boundary=x", body))
                    .as("'%s'", body)
                    .startsWith("HTTP/1.1 415")
                    .contains("<h1>Dit verzoek konden we niet lezen</h1>");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "Multipart/Form-Data;boundary=x;;;",
                "multipart/mixed; boundary=x"
            })
    void partsThatBreakOffAreNoFileEither(String type) {
        for (String body : BROKEN) {
            String status = sent("/VAADIN/dynamic/resource/1/x/y", type, body).split(" ", 3)[1];
            assertThat(status).as("%s, %s", type, body).isIn("400", "403", "404");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/health", "/", "/api/v1/products", "/beheer", "/nergens"})
    void contentOfAnyTypeIsOfNone(String path) {
        try (Browser reader = Browser.on(port)) {
            for (String type : new String[] {"*/*", "*", "text/*", "application/*;q=1"}) {
                // anew: a page that is kept is given without a look at what comes with the request
                assertThat(reader.get(path + "?y=" + UUID.randomUUID(), "Content-Type", type)
                                .status())
                        .as(type)
                        .isEqualTo(400);
            }
            assertThat(reader.get("/actuator/health", "Content-Type", "application/vnd.x+json; a=*")
                            .status())
                    .isEqualTo(200);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?q=%zz", "/product/webshop?x=%c", "/beheer?v-uiId=x", "/contact?over=%u0041"})
    void whatBreaksOffInAnAddressIsSaidInWordsToo(String address) {
        try (RawRequest request = new RawRequest(port)) {
            assertThat(request.answerTo("GET " + address + " HTTP/1.1\r\nAccept: text/html"))
                    .startsWith("HTTP/1.1 400")
                    .contains("<h1>Dit verzoek konden we niet lezen</h1>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=x", "gzip;q=", "gzip;q=1;q", "br;q=2, gzip;q=0,1", ";", "gzip;q=-0", "gzip, ,;q=1"})
    void aWishThatSaysNothingIsNoWish(String wish) {
        for (String header : new String[] {"Accept", "Accept-Encoding", "Accept-Language", "Accept-Charset"}) {
            for (String path : new String[] {"/portal/scripts/recorder.js", "/", "/api/v1/products", "/nergens"}) {
                try (Browser reader = Browser.on(port)) {
                    int unasked = reader.get(path).status();
                    assertThat(reader.get(path, header, wish).status())
                            .as("%s: %s for %s", header, wish, path)
                            .isEqualTo(unasked);
                }
            }
        }
    }

    @Test
    void whatBrowsersSendIsHeeded() {
        for (String wishes : new String[] {
            "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,*/*;q=0.8",
            "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2",
            "nl-NL,nl;q=0.9,en-US;q=0.8,en;q=0.7",
            "gzip, deflate, br, zstd",
            "gzip;q=1.0, identity; q=0.5, *;q=0",
            "text/html;level=1;charset=\"utf-8\", application/signed-exchange;v=b3;q=0.7",
            "*",
            ""
        }) {
            assertThat(WellFormedHeaders.isReadable(wishes)).as(wishes).isTrue();
        }
    }

    private String sent(String path, String type, String body) {
        try (RawRequest request = new RawRequest(port)) {
            return request.answerTo(
                    ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\nContent-Type: " + type
                                    + "\r\nContent-Length: " + body.length() + "\r\nConnection: close\r\n\r\n" + body)
                            .getBytes(UTF_8));
        }
    }
}
