package nl.buro3.productentool.shell.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import nl.buro3.productentool.page.ContentChanges;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.awaitility.Awaitility;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** What is kept is answered at once, in the same words, and only to those for whom it is. */
@OnDemoPortal
class PageCacheFilterTest {

    private static final String CARD = "/product/webshop";

    private static final List<String> SAID_BY_ALL = List.of(
            "Content-Security-Policy",
            "X-Content-Type-Options",
            "X-Frame-Options",
            "Referrer-Policy",
            "Permissions-Policy",
            "Cross-Origin-Opener-Policy",
            "Cache-Control",
            "Vary",
            "ETag",
            "Content-Type");

    @LocalServerPort
    private int port;

    @Autowired
    private FilterRegistrationBean<PageCacheFilter> kept;

    @Autowired
    private ContentChanges changes;

    private Browser reader;

    @BeforeEach
    void open() {
        reader = Browser.on(port);
        Awaitility.await().until(changes::areSettled);
    }

    @AfterEach
    void close() {
        reader.close();
    }

    @Test
    void theSecondReaderGetsWhatTheFirstGotAndWithAllItsHeaders() {
        Answer first = reader.get(CARD, "Accept", "text/html");
        Answer second = reader.get(CARD, "Accept", "text/html");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers("Set-Cookie"))
                .as("of the same visit")
                .hasSameSizeAs(first.headers("Set-Cookie"))
                .allMatch(cookie -> cookie.startsWith("bezoek="));
        for (String header : SAID_BY_ALL) {
            assertThat(second.header(header)).as(header).isEqualTo(first.header(header));
            assertThat(second.header(header)).as(header).isNotEmpty();
        }
    }

    @Test
    void nothingElseIsAskedForIt() throws ServletException, IOException {
        reader.get(CARD, "Accept", "text/html");

        MockFilterChain others = new MockFilterChain();
        MockHttpServletResponse response = answer(request(CARD), others);

        assertThat(others.getRequest()).as("what the others were asked").isNull();
        assertThat(response.getStatus()).isEqualTo(200);
        assertThat(response.getHeader("X-Frame-Options")).isEqualTo("DENY");
        assertThat(response.getContentAsString()).contains("<h1>Webshop");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/product/webshop;a=b", "/product/%77ebshop", "//product/webshop"})
    void anAddressThatIsWrittenOtherwiseGoesTheWholeWay(String address) throws ServletException, IOException {
        reader.get(CARD, "Accept", "text/html");
        MockHttpServletRequest request = request(CARD);
        request.setRequestURI(address);

        assertOthersAreAsked(request);
    }

    @Test
    void whoMayBeLoggedInOrAsksForMoreGoesTheWholeWay() throws ServletException, IOException {
        reader.get(CARD, "Accept", "text/html");
        MockHttpServletRequest known = request(CARD);
        known.setRequestedSessionId("0123456789");
        MockHttpServletRequest named = request(CARD);
        named.addHeader("Authorization", "Basic YTpi");
        MockHttpServletRequest sending = request(CARD);
        sending.setMethod("POST");
        MockHttpServletRequest asking = request(CARD);
        asking.setQueryString("taal=en");

        assertOthersAreAsked(known);
        assertOthersAreAsked(named);
        assertOthersAreAsked(sending);
        assertOthersAreAsked(asking);
    }

    @Test
    void anotherLanguageOrAnotherWordOnConsentIsAnotherPage() {
        // a change of what pages show may come between the first reader and the second
        Awaitility.await().untilAsserted(() -> assertKept("nl", true));
        Awaitility.await().untilAsserted(() -> assertKept("en", true, "Accept-Language", "en-GB"));
        Awaitility.await().untilAsserted(() -> assertKept("nl", false, "Sec-GPC", "1"));
    }

    /** The page in this language, with the question of consent or without it. */
    private void assertKept(String language, boolean asksConsent, String... header)
            throws ServletException, IOException {
        reader.get(CARD, header);
        MockHttpServletRequest request = request(CARD);
        if (header.length > 0) {
            request.addHeader(header[0], header[1]);
        }
        MockFilterChain others = new MockFilterChain();

        Document page = Jsoup.parse(answer(request, others).getContentAsString());

        assertThat(others.getRequest()).as("what the others were asked").isNull();
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select(".toestemming")).hasSize(asksConsent ? 1 : 0);
    }

    private MockHttpServletRequest request(String address) {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", address);
        request.setServletPath(address);
        request.setServerName("localhost");
        request.setServerPort(port);
        return request;
    }

    private MockHttpServletResponse answer(MockHttpServletRequest request, MockFilterChain others)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        Objects.requireNonNull(kept.getFilter()).doFilter(request, response, others);
        return response;
    }

    private void assertOthersAreAsked(MockHttpServletRequest request) throws ServletException, IOException {
        MockFilterChain others = new MockFilterChain();
        answer(request, others);
        assertThat(others.getRequest()).isSameAs(request);
    }
}
