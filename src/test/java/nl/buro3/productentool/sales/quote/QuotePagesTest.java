package nl.buro3.productentool.sales.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException;
import nl.buro3.productentool.sales.quote.detail.Signer;
import nl.buro3.productentool.sales.quote.draft.QuoteLimits;
import nl.buro3.productentool.sales.quote.paper.QuotePaper;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** A quote as a customer meets it: over HTTP, without JavaScript. */
@OnDemoPortal
class QuotePagesTest {

    private static final int GENERATED = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    private QuoteStage stage;
    private Browser kim;
    private Browser bas;
    private Browser visitor;

    @BeforeEach
    void open() {
        stage = new QuoteStage(portal).setOnDemo();
        kim = Browser.on(port);
        kim.logIn("kim@kruimelhof.example", "demo-klant");
        bas = Browser.on(port);
        bas.logIn("bas@stalenoord.example", "demo-klant");
        visitor = Browser.on(port);
    }

    @AfterEach
    void close() {
        List.of(kim, bas, visitor).forEach(Browser::close);
        stage.clearDemo();
    }

    private String sent(QuoteContent content) {
        long id = stage.drafted(content);
        if (stage.dispatch.send(stage.seen(id), "http://localhost").isEmpty()) {
            TestPeople.logIn(portal, "joris@buro3.example", "demo-werknemer");
            stage.dispatch.approve(stage.seen(id), "http://localhost");
            TestPeople.logIn(portal, "sanne@buro3.example", "demo-werknemer");
        }
        return stage.desk.find(id).orElseThrow().number();
    }

    private QuoteContent shop() {
        return stage.content(QuoteStage.line("Webshop", "8500", false), QuoteStage.line("Fotografie", "650", true));
    }

    private static Document page(Answer answer) {
        return Jsoup.parse(answer.body());
    }

    private static Document page(Browser browser, String address) {
        return page(browser.get(address, "Accept", "text/html", "Accept-Language", "nl"));
    }

    private static Map<String, String> yes(Document page) {
        Map<String, String> form = new HashMap<>();
        page.select("form#akkoord input[type=hidden], form#akkoord input[type=text]")
                .forEach(field -> form.put(field.attr("name"), field.attr("value")));
        form.put("functie", "eigenaar");
        form.put("eens", "ja");
        form.put("akkoord", "1");
        return form;
    }

    private static String state(Document page) {
        return page.select("[data-quote-state]").attr("data-quote-state");
    }

    @Test
    void aCustomerAcceptsOnceAndSeesThatItArrived() {
        String address = "/mijn/offertes/" + sent(shop());
        Document page = page(kim, address);
        assertThat(state(page)).isEqualTo("seen");
        assertThat(page.select("[data-quote-line]").eachAttr("data-quote-line"))
                .containsExactly("webshop", "fotografie");
        assertThat(page.select("input[name=naam]").attr("value")).isEqualTo("Kim Willems");

        Answer done = kim.post(address + "/akkoord", yes(page));
        assertThat(done.status()).isEqualTo(303);
        assertThat(done.leadsTo()).isEqualTo(address);
        Document accepted = page(kim, address);
        assertThat(state(accepted)).isEqualTo("accepted");
        assertThat(accepted.select(".offerte-gelukt").text())
                .contains("Je akkoord is binnen", "€ 10.285,00", "eigenaar");
        assertThat(accepted.select("form#akkoord")).isEmpty();

        Answer again = kim.post(address + "/akkoord", yes(page));
        assertThat(again.leadsTo()).isEqualTo(address + "?niet=STATE");
        assertThat(page(kim, again.leadsTo()).select("[role=alert]").text()).contains("Je gaf al akkoord op");
        assertThat(stage.number("select count(*) from mail where subject like '%akkoord%'"))
                .isOne();
    }

    @Test
    void whatIsMissingIsSaidBesideTheFieldAndWhatWasTypedStays() {
        String address = "/mijn/offertes/" + sent(shop());
        Map<String, String> form = yes(page(kim, address));
        form.put("naam", "K. <b>Willems</b>");
        form.remove("functie");
        form.remove("eens");
        form.put("optie", "fotografie");
        Answer answer = kim.post(address + "/akkoord", form);
        Document page = page(answer);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(page.select("#functie-fout, #eens-fout")).hasSize(2);
        assertThat(page.select("#naam").attr("value")).isEqualTo("K. <b>Willems</b>");
        assertThat(page.select("input[name=optie]").hasAttr("checked")).isTrue();
        assertThat(state(page(kim, address))).isEqualTo("seen");
    }

    @Test
    void withoutAScriptTheSumThatChangedIsShownBeforeItIsAccepted() {
        String address = "/mijn/offertes/" + sent(shop());
        Map<String, String> form = yes(page(kim, address));
        form.put("optie", "fotografie");
        Answer answer = kim.post(address + "/akkoord", form);
        Document page = page(answer);
        assertThat(page.select("[role=alert]").text()).contains("Het bedrag is veranderd");
        assertThat(page.select(".offerte-beslissen .offerte-groot").text()).isEqualTo("€ 11.071,50");
        assertThat(state(page)).isEqualTo("seen");
        Map<String, String> agreed = yes(page);
        agreed.put("optie", "fotografie");
        kim.post(address + "/akkoord", agreed);
        assertThat(state(page(kim, address))).isEqualTo("accepted");
    }

    @Test
    void aQuestionIsAskedAndAnsweredAtItsLine() {
        String number = sent(shop());
        String address = "/mijn/offertes/" + number;
        Answer asked = kim.post(address + "/vraag", Map.of("regel", "webshop", "vraag", "Kan het in mei?"));
        assertThat(asked.leadsTo()).isEqualTo(address + "?gedaan=vraag");
        QuoteDetails quote = stage.customers.open(number).orElseThrow();
        stage.dispatch.answer(quote.seen(), quote.questions().getFirst().id(), "Ja, in mei.", "http://localhost");
        assertThat(page(kim, address).select("[data-quote-line=webshop]").text())
                .contains("Kan het in mei?", "Ja, in mei.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"akkoord", "afwijzen", "vraag", "opnieuw"})
    void anotherOrganisationsPersonHearsWhatWhoAsksForNothingHears(String step) {
        String number = sent(shop());
        Map<String, String> form = yes(page(kim, "/mijn/offertes/" + number));
        form.put("vraag", "Hoe?");
        Answer others = bas.post("/mijn/offertes/" + number + "/" + step, form);
        Answer nothing = bas.post("/mijn/offertes/2026-9999/" + step, form);
        assertThat(others.status()).isEqualTo(404).isEqualTo(nothing.status());
        assertThat(visitor.post("/mijn/offertes/" + number + "/" + step, form).leadsTo())
                .startsWith("/inloggen");
        assertThat(kim.post("/mijn/offertes/" + number + "/" + step, form, "Sec-Fetch-Site", "cross-site")
                        .status())
                .isEqualTo(403);
        assertThat(state(page(kim, "/mijn/offertes/" + number))).isEqualTo("seen");
        assertThat(stage.number(
                        "select count(*) from quote_question k join quote q on q.id = k.quote_id where not q.demo"))
                .isZero();
    }

    @Test
    void noAddressOfAnotherOrganisationsQuoteTellsThatItIsThere() {
        String number = sent(shop());
        String unsent = stage.desk.find(stage.drafted(shop())).orElseThrow().number();
        for (String end : List.of("", ".pdf")) {
            assertThat(List.of(bas, kim))
                    .allSatisfy(
                            browser -> assertThat(browser.get("/mijn/offertes/" + unsent + end, "Accept", "text/html")
                                            .status())
                                    .isEqualTo(404));
            Answer others = bas.get("/mijn/offertes/" + number + end, "Accept", "text/html");
            Answer nothing = bas.get("/mijn/offertes/2026-9999" + end, "Accept", "text/html");
            assertThat(others.status()).isEqualTo(404);
            assertThat(page(others).select("main").text())
                    .isEqualTo(page(nothing).select("main").text());
            assertThat(visitor.get("/mijn/offertes/" + number + end, "Accept", "text/html")
                            .leadsTo())
                    .startsWith("/inloggen?naar=");
        }
        assertThat(stage.customers.open(number).orElseThrow().state()).isEqualTo(QuoteState.SENT);
        assertThat(kim.get("/beheer/offertes/1.pdf").status()).isEqualTo(403);
        assertThat(kim.get("/mijn/offertes/" + number + ".pdf").header("Content-Type"))
                .isEqualTo("application/pdf");
    }

    /** Screen, reload, PDF, mail and database, of quotes of all kinds. */
    @Test
    void itCostsTheSameToTheCentWhereverItStands() {
        for (int seed = 0; seed < GENERATED; seed++) {
            QuoteContent content = GeneratedQuotes.content(new Random(seed), stage.kim);
            String number = sent(content);
            String address = "/mijn/offertes/" + number;
            QuoteTotals totals = content.totals();
            Document page = page(kim, address);
            assertThat(sums(page)).isEqualTo(words(totals)).isEqualTo(sums(page(kim, address)));
            assertThat(page.select("input[name=getoond]").attr("value")).isEqualTo(totals.seen());
            QuoteDetails stored = stage.customers.open(number).orElseThrow();
            assertThat(stored.content().totals()).as("read back").isEqualTo(totals);
            String paper = text(portal.getBean(QuotePaper.class).print(stored, "http://localhost"));
            String mail = stage.database
                    .sql("select body from mail order by id desc limit 1")
                    .query(String.class)
                    .single();
            inAll(totals, content, paper, mail);
            kim.post(address + "/akkoord", yes(page));
            assertThat(stage.database
                            .sql("select once_gross from quote_acceptance a join quote q on q.id = a.quote_id"
                                    + " where q.number = ?")
                            .param(number)
                            .query(BigDecimal.class)
                            .single())
                    .isEqualByComparingTo(totals.once().gross());
        }
    }

    private static void inAll(QuoteTotals totals, QuoteContent content, String paper, String mail) {
        if (!totals.once().isEmpty()) {
            String gross = QuoteTotals.words(totals.once().gross(), content.language());
            assertThat(mail).contains(gross, QuoteTotals.words(totals.once().net(), content.language()));
            assertThat(paper).contains(gross.replace('\u00a0', ' '));
        }
        if (!totals.month().isEmpty()) {
            String gross = QuoteTotals.words(totals.month().gross(), content.language());
            assertThat(mail).contains(gross);
            assertThat(paper).contains(gross.replace('\u00a0', ' '));
        }
        content.lines()
                .forEach(line -> assertThat(paper)
                        .contains(QuoteTotals.words(line.total(), content.language())
                                .replace('\u00a0', ' ')));
    }

    private static List<String> sums(Document page) {
        return page.select(".offerte-sommen .offerte-totaal dd").eachText().stream()
                .map(sum -> sum.replace('\u00a0', ' '))
                .toList();
    }

    private static List<String> words(QuoteTotals totals) {
        return Stream.of(totals.once(), totals.month())
                .filter(sum -> !sum.isEmpty())
                .map(sum -> QuoteTotals.words(sum.gross(), Texts.DUTCH).replace('\u00a0', ' '))
                .toList();
    }

    private static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String prospect() {
        QuoteContent shop = shop();
        Customer robin = new Customer(null, null, "Noorderzon", "Robin Maas", "robin@noorderzon.example", "", "", "");
        long id = stage.drafted(new QuoteContent(
                robin, shop.language(), shop.subject(), shop.intro(), shop.terms(), shop.validUntil(), shop.lines()));
        return stage.dispatch.send(stage.seen(id), "http://localhost");
    }

    private String code() {
        String subject = stage.database
                .sql("select subject from mail where recipient = 'robin@noorderzon.example' order by id desc limit 1")
                .query(String.class)
                .single();
        return subject.replaceAll("\\D", "");
    }

    @Test
    void whoHasNoAccountAcceptsThroughTheQuotesOwnLinkWithTheCode() {
        String link = prospect();
        assertThat(link).matches("/offerte/[a-z2-9]{26}");
        Document asks = page(visitor, link);
        assertThat(asks.text()).contains("Stuur mij een code").doesNotContain("Robin", "Noorderzon", "8.500");
        assertThat(visitor.post(link + "/code", Map.of()).leadsTo()).isEqualTo(link + "?code=1");
        String code = code();
        assertThat(visitor.post(link + "/openen", Map.of("cijfers", code.equals("000000") ? "1" : "000000"))
                        .status())
                .isEqualTo(422);
        assertThat(visitor.post(link + "/openen", Map.of("cijfers", code)).leadsTo())
                .isEqualTo(link);
        Document page = page(visitor, link);
        assertThat(state(page)).isEqualTo("seen");
        assertThat(page.select("form#akkoord").attr("action")).isEqualTo(link + "/akkoord");
        assertThat(visitor.get(link, "Accept", "text/html").header("Cache-Control"))
                .isEqualTo("no-store");
        Map<String, String> form = yes(page);
        form.put("naam", "Robin Maas");
        visitor.post(link + "/akkoord", form);
        assertThat(state(page(visitor, link))).isEqualTo("accepted");
        try (Browser other = Browser.on(port)) {
            assertThat(page(other, link).text()).as("another browser").contains("Stuur mij een code");
            assertThat(other.post(link + "/openen", Map.of("cijfers", code)).status())
                    .as("a code opens once")
                    .isEqualTo(422);
            assertThat(other.get(link + "/pdf").leadsTo()).isEqualTo(link);
            assertThat(other.post(link + "/akkoord", form).leadsTo()).isEqualTo(link);
        }
    }

    @Test
    void whoGuessesALinkOrACodeLearnsNothing() {
        String link = prospect();
        String guessed = "/offerte/" + "a".repeat(28);
        assertThat(page(visitor, guessed).select("main").text())
                .isEqualTo(page(visitor, link).select("main").text());
        assertThat(visitor.post(guessed + "/code", Map.of()).leadsTo()).isEqualTo(guessed + "?code=1");
        assertThat(stage.number("select count(*) from mail where subject like '%code%'"))
                .isZero();
        visitor.post(link + "/code", Map.of());
        String code = code();
        Set<Integer> answers = IntStream.range(0, 5)
                .mapToObj(i -> visitor.post(
                                link + "/openen", Map.of("cijfers", code.startsWith("9") ? "11111" + i : "99999" + i))
                        .status())
                .collect(Collectors.toSet());
        assertThat(answers).containsExactly(422);
        assertThat(visitor.post(link + "/openen", Map.of("cijfers", code)).status())
                .as("after five tries the right one opens no more")
                .isEqualTo(422);
    }

    @Test
    void theLinkOfAReplacedQuoteLeadsOnToTheNewestAndNobodyDecidesAboutWhatTheyDidNotRead() {
        String link = prospect();
        visitor.post(link + "/code", Map.of());
        visitor.post(link + "/openen", Map.of("cijfers", code()));
        Document old = page(visitor, link);
        Map<String, String> form = yes(old);
        form.put("naam", "Robin Maas");
        long first = stage.number("select max(id) from quote");
        long second = stage.desk.newVersion(stage.seen(first));
        String newLink = stage.dispatch.send(stage.seen(second), "http://localhost");
        assertThat(newLink).startsWith("/offerte/").isNotEqualTo(link);
        String newest = stage.desk.find(second).orElseThrow().number();

        assertThat(page(visitor, visitor.post(link + "/akkoord", form).leadsTo())
                        .text())
                .as("a page of the version before")
                .contains("intussen veranderd");
        Document page = page(visitor, link);
        assertThat(state(page)).isEqualTo("seen");
        assertThat(page.select("main").text()).contains("is vervangen", newest);
        assertThat(page.select("main a[href^=/mijn]")).isEmpty();
        try (Browser other = Browser.on(port)) {
            assertThat(page(other, link).text()).as("the same code rules").contains("Stuur mij een code");
        }
        Map<String, String> agreed = yes(page);
        agreed.put("naam", "Robin Maas");
        visitor.post(link + "/akkoord", agreed);
        assertThat(state(page(visitor, link))).isEqualTo("accepted");
        assertThat(stage.desk.find(first).orElseThrow().state()).isEqualTo(QuoteState.REPLACED);
    }

    @Test
    void itsCustomerSeesWhatDiffersFromTheVersionBefore() {
        sent(shop());
        long first = stage.number("select max(id) from quote");
        long second = stage.desk.newVersion(stage.seen(first));
        stage.desk.save(
                stage.seen(second),
                stage.content(QuoteStage.line("Webshop", "7900", false), QuoteStage.line("Hosting", "30", false)));
        stage.dispatch.send(stage.seen(second), "http://localhost");
        Document page = page(
                kim, "/mijn/offertes/" + stage.desk.find(second).orElseThrow().number());
        assertThat(page.select(".offerte-inhoud details table").text().replace('\u00a0', ' '))
                .contains("€ 8.500,00", "€ 7.900,00", "Fotografie", "Hosting");
    }

    @Test
    void theLinesOnPaperLeadToTheirCardsByTheLinksOfThisQuote() throws IOException {
        long card = stage.number("select id from product where slug = 'webshop'");
        LineContent line = QuoteStage.line("Webshop", "8500", false);
        QuoteContent content = stage.content(new LineContent(
                "webshop",
                card,
                line.title(),
                "",
                line.amount(),
                line.price(),
                line.discount(),
                line.vat(),
                line.unit(),
                false));
        String number = sent(content);
        QuoteDetails quote = stage.customers.open(number).orElseThrow();
        String link = Objects.requireNonNull(quote.links().get("webshop"));
        assertThat(link).startsWith("/s/");
        assertThat(page(kim, "/mijn/offertes/" + number)
                        .select("[data-quote-line=webshop] a[href]")
                        .eachAttr("href"))
                .contains(link);
        try (PDDocument paper =
                Loader.loadPDF(portal.getBean(QuotePaper.class).print(quote, "https://portal.example"))) {
            assertThat(paper.getPage(0).getAnnotations())
                    .filteredOn(PDAnnotationLink.class::isInstance)
                    .extracting(found -> ((PDActionURI) ((PDAnnotationLink) found).getAction()).getURI())
                    .contains("https://portal.example" + link);
        }
        assertThat(stage.database
                        .sql("select quote from share_link where token_hash = ?")
                        .param(Sha256.hex(link.substring(3)))
                        .query(String.class)
                        .single())
                .isEqualTo(number);
    }

    @Test
    void theFormOfABundleAsksOnceHoweverOftenItIsSent() {
        long bundle = stage.number("select min(b.id) from bundle b join bundle_line l on l.bundle_id = b.id"
                + " join organisation o on o.id = b.organisation_id where o.handle = 'bakkerij-kruimelhof'");
        Document page = page(kim, "/pakket/" + bundle);
        Map<String, String> form = new HashMap<>();
        page.select(".offerte-aanvraag input[type=hidden], #pakketformulier input[type=hidden]")
                .forEach(field -> form.put(field.attr("name"), field.attr("value")));
        assertThat(form).containsKeys("pakket", "sleutel");
        String first = kim.post("/mijn/offertes/aanvraag", form).leadsTo();
        assertThat(first).startsWith("/mijn/offertes/").endsWith("?gedaan=aanvraag");
        assertThat(kim.post("/mijn/offertes/aanvraag", form).leadsTo()).isEqualTo(first);
        assertThat(page(kim, "/pakket/" + bundle + "?offerte-niet=MANY")
                        .select("[role=alert]")
                        .text())
                .contains("Wacht een uur");
    }

    /** At a customer's bundle, by an employee; to anybody else the door is shut. */
    @Test
    void aQuoteIsBegunAtTheBundleThatItIsMadeOf() {
        long bundle = stage.number("select min(b.id) from bundle b join bundle_line l on l.bundle_id = b.id"
                + " join organisation o on o.id = b.organisation_id where o.handle = 'bakkerij-kruimelhof'");
        Map<String, String> form = Map.of("pakket", String.valueOf(bundle));
        assertThat(page(kim, "/pakket/" + bundle).select("form[action$=van-pakket]"))
                .isEmpty();
        assertThat(kim.post("/beheer/offertes/van-pakket", form).status()).isGreaterThanOrEqualTo(400);
        try (Browser sanne = Browser.on(port)) {
            sanne.logIn("sanne@buro3.example", "demo-werknemer");
            assertThat(page(sanne, "/pakket/" + bundle).select("form[action$=van-pakket] input[name=pakket]"))
                    .hasSize(1);
            String quote = sanne.post("/beheer/offertes/van-pakket", form).leadsTo();
            assertThat(quote).matches("/beheer/offertes/[0-9]+");
            assertThat(stage.desk
                            .find(Long.parseLong(quote.substring(quote.lastIndexOf('/') + 1)))
                            .orElseThrow()
                            .content()
                            .customer()
                            .organisation())
                    .isEqualTo(stage.kim.organisation());
            assertThat(sanne.post("/beheer/offertes/van-pakket", Map.of("pakket", "999999"))
                            .status())
                    .isEqualTo(404);
        }
    }

    /** By who has no account: nobody else here asks by that address. */
    @Test
    void askedTooMuchInAnHourIsSaidAndWhatWasTypedStays() {
        String link = prospect();
        visitor.post(link + "/code", Map.of());
        visitor.post(link + "/openen", Map.of("cijfers", code()));
        QuoteLimits limits = portal.getBean(QuoteLimits.class);
        Signer robin = new Signer(null, "Robin Maas", "robin@noorderzon.example");
        assertThatThrownBy(() -> {
                    for (int i = 0; i <= QuoteLimits.MOST_QUESTIONS; i++) {
                        limits.countQuestion(robin);
                    }
                })
                .isInstanceOf(RefusedStepException.class);
        Answer answer = visitor.post(link + "/vraag", Map.of("regel", "webshop", "vraag", "Kan het <in> mei?"));
        Document page = page(answer);
        assertThat(answer.status()).isEqualTo(429);
        assertThat(page.select("[role=alert]").text()).contains("Wacht een uur");
        assertThat(page.select("[data-quote-line=webshop] details[open] textarea")
                        .text())
                .isEqualTo("Kan het <in> mei?");
    }
}
