package nl.buro3.productentool.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The recorder in a real browser, on a small page, with a server that reads what it sends as the portal does. */
@SuppressWarnings("NullAway.Init")
class RecorderScriptTest {

    private static final Path CHROMIUM =
            Path.of(Objects.requireNonNullElse(System.getenv("PRODUCTENTOOL_CHROMIUM"), "/usr/bin/chromium"));
    private static final List<IncomingTouchpoint> RECEIVED = new CopyOnWriteArrayList<>();
    private static volatile int answer = 204;

    static HttpServer server;
    static Playwright playwright;
    static Browser browser;

    BrowserContext context;
    Page page;

    @BeforeAll
    static void start() throws IOException {
        assumeTrue(Files.isExecutable(CHROMIUM), "no browser here");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newFixedThreadPool(4));
        server.createContext("/", exchange -> answer(exchange, page("overzicht", "")));
        server.createContext(
                "/product", exchange -> answer(exchange, page("product", "data-view-product=\"webshop\"")));
        server.createContext(
                "/recorder.js",
                exchange -> answer(exchange, Files.readString(Path.of("frontend/scripts/recorder.js"))));
        server.createContext("/contactmomenten", RecorderScriptTest::receive);
        server.start();
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            playwright.close();
            server.stop(0);
        }
    }

    private static String page(String view, String attributes) {
        return """
            <!doctype html><meta charset="utf-8"><script defer src="/recorder.js"></script><body>
            <main data-view="%s" %s><section data-section="beschrijving" style="height: 1000px">Lezen</section>
            <section data-section="prijs" style="height: 1600px">Prijs</section>
            <a href="#" data-contact="plannen">Plan</a></main></body>""".formatted(view, attributes);
    }

    private static void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (answer == 204) {
            RECEIVED.addAll(BatchReader.read(body));
        }
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, String content) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        String type = exchange.getRequestURI().getPath().endsWith(".js") ? "text/javascript" : "text/html";
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @BeforeEach
    void open() {
        RECEIVED.clear();
        answer = 204;
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + server.getAddress().getPort()));
        page = context.newPage();
    }

    @AfterEach
    void close() {
        context.close();
    }

    private void received(Predicate<IncomingTouchpoint> wanted) {
        page.waitForCondition(
                () -> RECEIVED.stream().anyMatch(wanted), new Page.WaitForConditionOptions().setTimeout(15_000));
    }

    private static Predicate<IncomingTouchpoint> of(TouchpointType type) {
        return event -> event.type() == type;
    }

    private static long count(TouchpointType type) {
        return RECEIVED.stream().filter(of(type)).count();
    }

    @Test
    void aReaderOfAProductIsRecordedWithTheSectionsInView() {
        page.navigate("/product");
        page.waitForTimeout(1500);
        page.mouse().wheel(0, 2400);

        received(event -> event.type() == TouchpointType.SECTION_READ
                && event.subject().equals("beschrijving")
                && Objects.equals(event.product(), "webshop"));
        received(event ->
                event.type() == TouchpointType.SECTION_READ && event.subject().equals("prijs"));
        received(of(TouchpointType.READING_TIME));
        received(event -> event.type() == TouchpointType.SCROLL_DEPTH && Objects.equals(event.amount(), 100L));
        assertThat(count(TouchpointType.PRODUCT_VIEW)).isOne();
    }

    @Test
    void whatIsNotSentYetIsSentOnLeaving() {
        page.navigate("/product");
        page.waitForTimeout(1200);
        page.navigate("/");

        received(of(TouchpointType.PRODUCT_VIEW));
        received(of(TouchpointType.READING_TIME));
    }

    @Test
    void anEqualPageInItsPlaceIsNoNewViewAndAnotherOneIs() {
        page.navigate("/product");
        page.evaluate("() => { const old = document.querySelector('main'); old.replaceWith(old.cloneNode(true)); }");
        page.evaluate("() => document.querySelector('main').setAttribute('data-view-product', 'seo-scan')");

        received(event -> event.type() == TouchpointType.PRODUCT_VIEW && Objects.equals(event.product(), "seo-scan"));
        assertThat(count(TouchpointType.PRODUCT_VIEW)).isEqualTo(2);
    }

    @Test
    void aSearchIsWhatStoodForAMomentAndNotEachLetter() {
        page.navigate("/");
        for (String typed : List.of("w", "we", "webs", "webshop")) {
            page.evaluate(
                    "typed => { const main = document.querySelector('main').dataset;"
                            + " main.viewQuery = typed; main.viewResults = '3'; main.viewFilter = 'probleem:traag'; }",
                    typed);
            page.waitForTimeout(100);
        }

        received(event -> event.type() == TouchpointType.SEARCH
                && event.subject().equals("webshop")
                && Objects.equals(event.amount(), 3L));
        received(event ->
                event.type() == TouchpointType.FILTER && event.subject().equals("probleem:traag"));
        assertThat(count(TouchpointType.SEARCH)).isOne();
        assertThat(count(TouchpointType.FILTER)).isOne();
    }

    @Test
    void aContactClickIsSentAtOnce() {
        page.navigate("/product");
        page.click("[data-contact]");

        received(event -> event.type() == TouchpointType.CONTACT_CLICK
                && event.subject().equals("plannen")
                && Objects.equals(event.product(), "webshop"));
    }

    @Test
    void whatThePortalCouldNotTakeIsSentAgain() {
        answer = 503;
        page.navigate("/product");
        page.waitForTimeout(6000);
        assertThat(RECEIVED).isEmpty();

        answer = 204;

        received(of(TouchpointType.PRODUCT_VIEW));
        assertThat(RECEIVED).extracting(IncomingTouchpoint::id).doesNotHaveDuplicates();
    }

    @Test
    void whoSaidNoIsNotRecorded() {
        context.addCookies(List.of(new Cookie("toestemming", "nee")
                .setUrl("http://localhost:" + server.getAddress().getPort())));
        page.navigate("/product");
        page.click("[data-contact]");
        page.waitForTimeout(1200);
        page.navigate("/");
        page.waitForTimeout(300);

        assertThat(RECEIVED).isEmpty();
    }
}
