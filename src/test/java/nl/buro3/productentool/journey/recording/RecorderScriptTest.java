package nl.buro3.productentool.journey.recording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.MouseButton;
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
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import nl.buro3.productentool.journey.TouchpointType;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The recorder in a real browser, on a small page, with a server that reads what it sends as the portal does. Each test
 * has a server of its own: what the page of another test sends on leaving comes when it comes.
 */
@SuppressWarnings("NullAway.Init")
class RecorderScriptTest {

    private static final Path CHROMIUM =
            Path.of(Objects.requireNonNullElse(System.getenv("PRODUCTENTOOL_CHROMIUM"), "/usr/bin/chromium"));
    private static final Path SCRIPT = Path.of("frontend/scripts/recorder.js");

    static Playwright playwright;
    static Browser browser;

    private final List<IncomingTouchpoint> received = new CopyOnWriteArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();
    private volatile int answer = 204;

    HttpServer server;
    BrowserContext context;
    Page page;

    @BeforeAll
    static void start() {
        assumeTrue(Files.isExecutable(CHROMIUM), "no browser here");
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
        }
    }

    private static String page(String view, String attributes) {
        return """
            <!doctype html><meta charset="utf-8"><script defer src="/recorder.js"></script><body>
            <main data-view="%s" %s><ul><li data-product="logo-ontwerp"><a href="/product">Logo</a></li>
            <li data-product="huisstijl"><b>Nieuw</b> <a href="/product"><i>Huisstijl</i></a></li></ul>
            <section data-section="beschrijving" style="height: 1000px">Lezen</section>
            <section data-section="prijs" style="height: 1600px">Prijs</section>
            <a href="#" data-contact="plannen">Plan</a></main></body>""".formatted(view, attributes);
    }

    /** The contact form about a card, which is none. */
    private static final String FORM = """
            <!doctype html><script defer src="/recorder.js"></script><body><main data-view="contact"
            data-view-product="webshop"><a href="#" data-contact="bellen">Bel</a></main></body>""";

    private void receive(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        if (answer == 204) {
            received.addAll(BatchReader.read(body));
        } else {
            refused.incrementAndGet();
            exchange.getResponseHeaders().add("Retry-After", "40");
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
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> answer(exchange, page("overzicht", "")));
        server.createContext(
                "/product", exchange -> answer(exchange, page("product", "data-view-product=\"webshop\"")));
        server.createContext(
                "/vervallen", exchange -> answer(exchange, page("vervallen", "data-view-product=\"webshop\"")));
        server.createContext("/contact", exchange -> answer(exchange, FORM));
        server.createContext("/recorder.js", exchange -> answer(exchange, Files.readString(SCRIPT)));
        server.createContext("/zoek", exchange -> answer(exchange, page("overzicht", """
                data-view-query="huisstijl" data-view-results="30" data-view-offset="24\"""")));
        server.createContext("/contactmomenten", this::receive);
        server.start();
        context = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://localhost:" + server.getAddress().getPort()));
        context.clock().install();
        page = context.newPage();
    }

    @AfterEach
    void close() {
        server.stop(0); // the context stays until the browser goes: closing it, the browser may wait for ever
    }

    /** Lets time pass in the page, at once. */
    private void passes(int millis) {
        page.clock().runFor(millis);
    }

    /** Lets time pass until this is received: the page sees for itself, in its own time, what is in its middle. */
    private void passesUntil(Predicate<IncomingTouchpoint> wanted) {
        for (int i = 0; i < 100 && received.stream().noneMatch(wanted); i++) {
            passes(1000);
            page.waitForTimeout(20);
        }
        received(wanted);
    }

    private void received(Predicate<IncomingTouchpoint> wanted) {
        page.waitForCondition(
                () -> received.stream().anyMatch(wanted), new Page.WaitForConditionOptions().setTimeout(15_000));
    }

    private static Predicate<IncomingTouchpoint> of(TouchpointType type) {
        return event -> event.type() == type;
    }

    private static Predicate<IncomingTouchpoint> read(String section) {
        return event -> event.type() == TouchpointType.SECTION_READ
                && event.subject().equals(section)
                && Objects.equals(event.product(), "webshop");
    }

    private IncomingTouchpoint only(TouchpointType type) {
        assertThat(count(type)).as("kept of %s in %s", type, received).isEqualTo(1);
        return received.stream().filter(of(type)).findFirst().orElseThrow();
    }

    /** How many the portal would keep: what comes twice, since an answer took long, is stored once. */
    private long count(TouchpointType type) {
        return received.stream()
                .filter(of(type))
                .map(IncomingTouchpoint::id)
                .distinct()
                .count();
    }

    @Test
    void aReaderOfAProductIsRecordedWithTheSectionsInView() {
        page.navigate("/product");
        passesUntil(read("beschrijving"));
        page.mouse().wheel(0, 2400);

        passesUntil(read("prijs"));
        passesUntil(event -> event.type() == TouchpointType.SCROLL_DEPTH && Objects.equals(event.amount(), 100L));
        received(of(TouchpointType.READING_TIME));
        assertThat(count(TouchpointType.PRODUCT_VIEW)).isOne();
    }

    @Test
    void whatIsNotSentYetIsSentOnLeaving() {
        page.navigate("/product");
        passes(1200);
        page.navigate("/");

        received(of(TouchpointType.PRODUCT_VIEW));
        received(of(TouchpointType.READING_TIME));
    }

    @Test
    void anEqualPageInItsPlaceIsNoNewViewAndAnotherOneIs() {
        page.navigate("/product");
        page.evaluate("() => { const old = document.querySelector('main'); old.replaceWith(old.cloneNode(true)); }");
        page.evaluate("() => document.querySelector('main').setAttribute('data-view-product', 'seo-scan')");
        passes(5000);

        received(event -> event.type() == TouchpointType.PRODUCT_VIEW && Objects.equals(event.product(), "seo-scan"));
        assertThat(count(TouchpointType.PRODUCT_VIEW)).isEqualTo(2);
    }

    @Test
    void aSearchIsWhatStoodForAMomentAndNotEachLetter() {
        page.navigate("/");
        for (String typed : List.of("w", "we", "webs", "webshop")) {
            type(typed);
            passes(100);
        }
        passes(6000);

        received(of(TouchpointType.SEARCH));
        assertThat(only(TouchpointType.SEARCH).subject()).isEqualTo("webshop");
        assertThat(only(TouchpointType.SEARCH).amount()).isEqualTo(3);
        assertThat(only(TouchpointType.FILTER).subject()).isEqualTo("probleem:traag");
    }

    private void type(String typed) {
        page.evaluate(
                "typed => { const main = document.querySelector('main').dataset;"
                        + " main.viewQuery = typed; main.viewResults = '3'; main.viewFilter = 'probleem:traag'; }",
                typed);
    }

    @Test
    void aResultThatIsChosenIsRecordedWithItsPlaceInTheWholeListAfterItsSearch() {
        page.navigate("/zoek");
        passes(300);
        page.click("[data-product=huisstijl] b");
        page.click("[data-product=huisstijl] i");

        received(of(TouchpointType.RESULT_CLICK));
        IncomingTouchpoint search = only(TouchpointType.SEARCH);
        IncomingTouchpoint click = only(TouchpointType.RESULT_CLICK);
        assertThat(search.amount()).isEqualTo(30);
        assertThat(click.product()).isEqualTo("huisstijl");
        assertThat(click.subject()).isEqualTo("huisstijl");
        assertThat(click.amount()).isEqualTo(26);
        assertThat(search.before()).isGreaterThanOrEqualTo(click.before());
    }

    @Test
    void aResultOpenedInANewTabOrWithTheKeyboardIsChosenToo() {
        page.navigate("/zoek");
        page.click("[data-product=huisstijl] i", new Page.ClickOptions().setButton(MouseButton.MIDDLE));
        page.click("[data-product=huisstijl] i", new Page.ClickOptions().setButton(MouseButton.RIGHT));
        passes(100);
        page.focus("[data-product=logo-ontwerp] a");
        page.keyboard().press("Enter");

        received(event ->
                event.type() == TouchpointType.RESULT_CLICK && Objects.equals(event.product(), "logo-ontwerp"));
        assertThat(count(TouchpointType.RESULT_CLICK)).isEqualTo(2);
        assertThat(count(TouchpointType.SEARCH)).isOne();
    }

    @Test
    void aCardThatIsNoAnswerToASearchIsNotAResult() {
        page.navigate("/");
        page.click("[data-product=huisstijl] i");

        received(event -> event.type() == TouchpointType.PAGE_VIEW);
        assertThat(count(TouchpointType.RESULT_CLICK)).isZero();
    }

    @Test
    void aChosenSuggestionIsRecordedWithWhatWasTyped() {
        page.navigate("/");
        type("huiss");
        suggest("{ query: 'huiss', kind: 'product', url: '/product/huisstijl', place: 2, product: 'huisstijl' }");
        suggest("{ query: 'merk', kind: 'category', url: '/?categorie=merk', place: 3, product: null }");
        suggest("{ query: ' ', kind: 'product', url: '/product/huisstijl', place: 1, product: 'huisstijl' }");
        passes(5000);

        received(of(TouchpointType.SUGGESTION_CLICK));
        assertThat(only(TouchpointType.SEARCH).subject()).isEqualTo("huiss");
        assertThat(received.stream().filter(of(TouchpointType.SUGGESTION_CLICK)))
                .extracting(IncomingTouchpoint::subject, IncomingTouchpoint::product, IncomingTouchpoint::amount)
                .containsExactly(tuple("huiss", "huisstijl", 2L), tuple("merk", null, 3L));
        assertThat(received.stream().map(IncomingTouchpoint::type).toList())
                .containsSubsequence(TouchpointType.SEARCH, TouchpointType.SUGGESTION_CLICK);
    }

    private void suggest(String detail) {
        page.evaluate("() => document.dispatchEvent(new CustomEvent('portal:suggestion', { detail: " + detail + " }))");
    }

    @Test
    void theContactFormIsNoViewOfItsCardAndIsNotReadAsOne() {
        page.navigate("/contact");
        passes(6000);
        page.click("[data-contact]");

        received(of(TouchpointType.CONTACT_CLICK));
        received(of(TouchpointType.READING_TIME));
        assertThat(only(TouchpointType.PAGE_VIEW).product()).isEqualTo("webshop");
        assertThat(only(TouchpointType.CONTACT_CLICK).product()).isEqualTo("webshop");
        assertThat(received.stream().filter(of(TouchpointType.READING_TIME)))
                .extracting(IncomingTouchpoint::product)
                .containsOnlyNulls();
        assertThat(count(TouchpointType.PRODUCT_VIEW)).isZero();
    }

    @Test
    void throughWhichLinkAReaderCameIsReportedOnceAndLeavesTheAddress() {
        page.navigate("/product?taal=nl#via=demo-Abc23");
        passes(3000);
        page.mouse().move(40, 40);
        passes(3000);
        page.reload();
        page.mouse().move(60, 60);
        passes(6000);

        received(of(TouchpointType.READING_TIME));
        assertThat(only(TouchpointType.LINK_OPENED).subject()).isEqualTo("demo-Abc23");
        assertThat(only(TouchpointType.LINK_OPENED).before()).isGreaterThanOrEqualTo(3000);
        assertThat(page.url()).endsWith("/product?taal=nl");
    }

    /** What looks whether a link is safe runs scripts and scrolls, in a window that says it is visible. */
    @Test
    void whatOnlyLooksAndScrollsByScriptOpensNoLink() {
        page.navigate("/product#via=demo-Abc23");
        passes(3000);
        page.evaluate("() => scrollTo(0, 2000)");
        page.evaluate("() => dispatchEvent(new PointerEvent('pointerdown'))");
        passes(60_000);

        received(of(TouchpointType.READING_TIME));
        assertThat(count(TouchpointType.LINK_OPENED)).isZero();
        assertThat(page.url()).as("and does not lead who copies it on").endsWith("/product");
    }

    @Test
    void whoReadsWithoutTouchingAnythingOpensTheLinkByStaying() {
        page.addInitScript("Object.defineProperty(navigator, 'webdriver', { get: () => false })");
        page.navigate("/product#via=demo-Abc23");
        passes(8000);
        received(of(TouchpointType.READING_TIME));
        assertThat(count(TouchpointType.LINK_OPENED)).isZero();

        passes(8000);

        received(of(TouchpointType.LINK_OPENED));
        assertThat(only(TouchpointType.LINK_OPENED).before()).isGreaterThanOrEqualTo(10_000);
    }

    @Test
    void thePageThatSaysThatACardIsNoLongerOfferedIsNotReadAsTheCardAndALinkToItIsOpened() {
        page.navigate("/vervallen#via=demo-Abc23");
        passesUntil(of(TouchpointType.READING_TIME));
        page.mouse().wheel(0, 2400);
        passesUntil(event -> event.type() == TouchpointType.SCROLL_DEPTH && Objects.equals(event.amount(), 100L));

        assertThat(only(TouchpointType.LINK_OPENED).subject()).isEqualTo("demo-Abc23");
        assertThat(only(TouchpointType.PAGE_VIEW).product()).isEqualTo("webshop");
        assertThat(received.stream().filter(of(TouchpointType.READING_TIME).or(of(TouchpointType.SCROLL_DEPTH))))
                .isNotEmpty()
                .extracting(IncomingTouchpoint::product)
                .containsOnlyNulls();
        assertThat(count(TouchpointType.PRODUCT_VIEW) + count(TouchpointType.SECTION_READ))
                .isZero();
    }

    @Test
    void whoSaidNoReportsTheLinkAndNothingElse() {
        context.addCookies(List.of(new Cookie("toestemming", "nee")
                .setUrl("http://localhost:" + server.getAddress().getPort())));
        page.navigate("/product#via=token1");
        page.click("[data-contact]");
        passes(6000);

        received(of(TouchpointType.LINK_OPENED));
        assertThat(received).extracting(IncomingTouchpoint::type).containsOnly(TouchpointType.LINK_OPENED);
        only(TouchpointType.LINK_OPENED);
    }

    @Test
    void whoSaysNoWhileReadingIsNotToldOf() {
        page.navigate("/product#via=token1");
        page.mouse().move(40, 40);
        passes(3000);
        context.addCookies(List.of(new Cookie("toestemming", "nee")
                .setUrl("http://localhost:" + server.getAddress().getPort())));
        passes(6000);

        received(of(TouchpointType.LINK_OPENED));
        assertThat(received).extracting(IncomingTouchpoint::type).containsOnly(TouchpointType.LINK_OPENED);
    }

    @Test
    void aForgottenTabIsReadNoLongerThanItsReaderWasThereAndTellsNothingWhenItIsClosed() {
        page.navigate("/product");
        sendsWhatThereIsAfter(40_000);
        assertThat(read()).isBetween(29_000L, 31_000L);
        sendsWhatThereIsAfter(3_600_000);
        List<UUID> known = received.stream().map(IncomingTouchpoint::id).toList();

        page.navigate("/");
        received(event ->
                event.type() == TouchpointType.PAGE_VIEW && event.subject().equals("overzicht"));

        assertThat(received.stream()
                        .filter(event -> !known.contains(event.id()))
                        .map(IncomingTouchpoint::product))
                .containsOnlyNulls();
    }

    /** Time passes, and then enough of it to send all, one batch after the answer to the other. */
    private void sendsWhatThereIsAfter(int millis) {
        passes(millis);
        for (int i = 0; i < 3; i++) {
            page.waitForTimeout(200);
            passes(5000);
        }
        page.waitForTimeout(200);
    }

    private long read() {
        return received.stream()
                .filter(of(TouchpointType.READING_TIME))
                .distinct()
                .mapToLong(event -> Objects.requireNonNull(event.amount()))
                .sum();
    }

    @Test
    void whatIsTooMuchIsKeptUntilItMayBeSentAgain() {
        answer = 429;
        page.navigate("/product");
        passes(5000);
        page.waitForCondition(() -> refused.get() > 0);
        page.waitForTimeout(200); // for the page to hear of the refusal
        int once = refused.get();
        passes(30_000);
        page.waitForTimeout(200);
        assertThat(refused).as("not before the time that was said").hasValue(once);

        answer = 204;
        passes(15_000);
        received(of(TouchpointType.PRODUCT_VIEW));
        assertThat(count(TouchpointType.PRODUCT_VIEW)).isOne();
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
        passes(5000);
        page.waitForCondition(() -> refused.get() > 0);
        assertThat(received).isEmpty();

        answer = 204;
        page.waitForTimeout(200); // for the page to hear of the refusal
        passes(5000);

        received(of(TouchpointType.PRODUCT_VIEW));
        assertThat(received).extracting(IncomingTouchpoint::id).doesNotHaveDuplicates();
    }

    @Test
    void whoSaidNoIsNotRecorded() {
        context.addCookies(List.of(new Cookie("toestemming", "nee")
                .setUrl("http://localhost:" + server.getAddress().getPort())));
        page.navigate("/product");
        page.click("[data-contact]");
        passes(6000);
        page.navigate("/");
        passes(6000);
        page.waitForTimeout(300);

        assertThat(received).isEmpty();
        assertThat(refused).hasValue(0);
    }

    @Test
    void theRecorderStaysSmall() throws IOException {
        assertThat(Files.size(SCRIPT)).isLessThan(7 * 1024 + 512);
    }
}
