package nl.buro3.productentool.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.stream.Stream;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.RawRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ClassPathResource;

/** Addresses of public pages as mail programs, documents and people pass them on. */
@OnDemoPortal
class AddressesAsTheyArriveTest {

    private static final String TOKEN = "demo-kruimelhof-webshop";

    @LocalServerPort
    private int port;

    private Browser reader;

    @BeforeEach
    void aReader() {
        reader = Browser.on(port);
    }

    @AfterEach
    void leaves() {
        reader.close();
    }

    static Stream<String> links() throws IOException {
        String cases = new ClassPathResource("cases/links.txt").getContentAsString(UTF_8);
        return Stream.concat(
                cases.lines().filter(line -> !line.isBlank()),
                Stream.of("%3E", "%22", "'", "%27", "%20", "%E2%80%A6", "&amp;", "?utm_source=nieuwsbrief", "%E2%80%8B")
                        .map(behind -> "/s/TOKEN" + behind));
    }

    static Stream<String> more() {
        return Stream.of(
                        "*",
                        "_",
                        "!",
                        "%0A",
                        "%0D%0A",
                        "%5D",
                        "%7D",
                        "//",
                        ";jsessionid=0A1",
                        "%EF%BB%BF",
                        "&nbsp;",
                        "%3F",
                        ":",
                        "-",
                        ",%20met",
                        "%3C/a%3E",
                        "%E2%80%99",
                        "%C2%BB",
                        "%09",
                        "+",
                        "=",
                        "@",
                        "$",
                        "~",
                        "%23")
                .map(behind -> "/s/TOKEN" + behind);
    }

    @ParameterizedTest
    @MethodSource({"links", "more"})
    void aLinkWithSomethingBehindItLeadsToItsCard(String link) {
        Answer answer = followed(link.replace("TOKEN", TOKEN));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body()).contains("data-view-product=\"webshop\"");
    }

    @ParameterizedTest
    @MethodSource("written")
    void aLinkWrittenInAnotherWayLeadsToItsCard(String link) {
        assertThat(followed(link).body()).contains("data-view-product=\"webshop\"");
    }

    static Stream<String> written() {
        String link = "/s/" + TOKEN;
        return Stream.of(
                link.toUpperCase(Locale.ROOT), "/S/" + TOKEN, "/" + link, "/s//" + TOKEN, link.replace("m", "%6D"));
    }

    /** What browsers send as it is, and servers refuse unless they are told otherwise. */
    @Test
    void aBracketThatIsNotEncodedIsTakenOffToo() {
        for (String behind : new String[] {"]", "|", "^", "[1]", "}", "\"", ">"}) {
            try (RawRequest request = new RawRequest(port)) {
                assertThat(request.answerTo("GET /s/" + TOKEN + behind + " HTTP/1.1"))
                        .as(behind)
                        .startsWith("HTTP/1.1 301")
                        .contains("Location: /s/" + TOKEN + "\r\n");
            }
        }
    }

    @Test
    void theLanguageAndTheCampaignBehindALinkHoldForTheCard() {
        assertThat(reader.get("/s/" + TOKEN + "?taal=en").leadsTo()).isEqualTo("/product/webshop?taal=en#via=" + TOKEN);
        assertThat(reader.get("/s/" + TOKEN + ".?utm_source=mail").leadsTo())
                .isEqualTo("/s/" + TOKEN + "?utm_source=mail");
        assertThat(followed("/s/" + TOKEN + "?taal=en").body()).contains("lang=\"en\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/product/Webshop, /product/webshop",
        "/Product/Webshop, /product/webshop",
        "/PRODUCT/WEBSHOP, /product/webshop",
        "/product/webshop/, /product/webshop",
        "/product/webshop)., /product/webshop",
        "/product/webshop;, /product/webshop",
        "/hulp., /hulp",
        "/contact/?over=webshop, /contact?over=webshop",
        "/vergelijk)?x=1, /vergelijk?x=1",
        "/Inloggen?fout, /inloggen?fout",
        "/privacy%E2%80%9D, /privacy",
        "/)., /",
        "//, /"
    })
    void everyPublicAddressIsTheOneThatWasMeant(String asked, String meant) {
        Answer answer = reader.get(asked);

        assertThat(answer.status()).isEqualTo(301);
        assertThat(answer.header("Location")).isEqualTo(meant);
        assertThat(answer.headers("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"/.env", "/nergens.", "/s/", "/s/%27", "/product/)", "//evil.example/", "/beheer%20", "/api/v1/x."})
    void whatMeansNoPageIsLedNowhere(String asked) {
        assertThat(reader.get(asked).leadsTo()).isIn("", "/inloggen", "/beheer");
    }

    private Answer followed(String address) {
        Answer answer = reader.get(address);
        for (int hops = 0; hops < 3 && !answer.leadsTo().isEmpty(); hops++) {
            answer = reader.get(answer.leadsTo());
        }
        return answer;
    }
}
