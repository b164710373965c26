package nl.buro3.productentool.sharing.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.LinkTerms;
import nl.buro3.productentool.sharing.ShareLinks;
import nl.buro3.productentool.sharing.SharedLink;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody sees whom an employee sent several cards, or one with a note. */
@OnDemoPortal
class LandingViewTest {

    private static final String[] PAGE = {"Accept", "text/html"};
    private static final String NOTE = "Dag Kim,\nkijk <b>vooral</b> naar de foto's.";

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private ShareLinks links;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient database;

    private Browser reader;
    private final List<Long> made = new ArrayList<>();

    @BeforeEach
    void sannesReader() {
        TestPeople.logIn(portal, "sanne@buro3.example", "demo-werknemer");
        reader = Browser.on(port, "127.0.0.71"); // how many codes a network asks for is bounded
    }

    @AfterEach
    void takeAway() {
        made.forEach(link ->
                database.sql("delete from share_link where id = ?").param(link).update());
        database.sql("delete from mail where recipient = 'lezer@kruimelhof.example'")
                .update();
        reader.close();
    }

    private SharedLink link(LinkTerms terms, String... slugs) {
        List<Long> cards = Stream.of(slugs)
                .map(slug -> catalog.card(slug).orElseThrow().id())
                .toList();
        SharedLink link = links.create(cards, new LinkPurpose("Kim Willems", "2026-118", null), terms);
        made.add(link.id());
        return link;
    }

    @Test
    void thePageShowsTheNoteWithItsWriterAndTheCardsInTheirOrder() {
        SharedLink link = link(new LinkTerms(NOTE, null, null, null), "fotografie", "webshop", "huisstijl");

        Answer answer = reader.get(link.path(), PAGE);
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(page.select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.select("h1").text()).contains("Uitgezocht door Sanne de Graaf");
        assertThat(page.select(".deelnotitie").text()).contains("kijk <b>vooral</b> naar de foto's.");
        assertThat(page.select(".deelbrief .portret").attr("src")).startsWith("/media/");
        assertThat(page.select(".deelkaarten [data-product]").eachAttr("data-product"))
                .containsExactly("fotografie", "webshop", "huisstijl");
        assertThat(page.select(".deelkaarten h2 a").eachAttr("href"))
                .containsExactly(
                        "/product/fotografie#via=" + link.token(),
                        "/product/webshop#via=" + link.token(),
                        "/product/huisstijl#via=" + link.token());
        assertThat(page.select(".deelkaarten").text()).contains("€");
        assertThat(page.select("a[href^=tel:]")).isNotEmpty();
        assertThat(answer.body()).as("nothing of its reader but the note").doesNotContain("Willems", "2026-118");
        assertThat(Jsoup.parse(reader.get(link.path() + "?taal=en", PAGE).body())
                        .select("h1")
                        .text())
                .contains("Chosen by Sanne de Graaf");
    }

    @Test
    void allOfItsCardsAreInTheBundleAtOnce() {
        SharedLink link = link(LinkTerms.NONE, "fotografie", "webshop");
        Document page = Jsoup.parse(reader.get(link.path(), PAGE).body());
        assertThat(page.select("form.deelpakket input[name=kaart]").eachAttr("value"))
                .containsExactly("fotografie", "webshop");

        Answer answer = reader.post("/pakket/alles", Map.of("kaart", "fotografie"));
        assertThat(answer.status()).isEqualTo(303);
        assertThat(answer.leadsTo()).isEqualTo("/pakket");
        assertThat(reader.get("/pakket", PAGE).body()).contains("Fotografie");
        assertThat(reader.post("/pakket/alles", Map.of("kaart", "bestaat-niet")).status())
                .isEqualTo(422);
        assertThat(reader.post("/pakket/alles", Map.of()).status()).isEqualTo(303);
    }

    @Test
    void aLinkInEnglishIsShownInEnglishAndOneThatEndedSaysWhomToCall() {
        SharedLink link = link(new LinkTerms("Hello", today(), "en", null), "webshop");
        assertThat(reader.get(link.path(), PAGE).leadsTo()).isEqualTo(link.path() + "?taal=en");

        database.sql("update share_link set ends_on = ? where id = ?")
                .params(today().minusDays(1), link.id())
                .update();
        Answer ended = reader.get(link.path(), PAGE);
        assertThat(ended.status()).isEqualTo(410);
        assertThat(ended.body()).contains("Sanne de Graaf", "href=\"tel:").doesNotContain("Hello", ">Webshop<");
    }

    @Test
    void aCodeIsMailedAndOpensThePageForThisBrowserAlone() {
        SharedLink link =
                link(new LinkTerms("Alleen voor jou", null, null, "lezer@kruimelhof.example"), "webshop", "huisstijl");
        Answer closed = reader.get(link.path(), PAGE);
        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.body())
                .contains("Deze link opent met een code", "Stuur mij de code")
                .doesNotContain("Alleen voor jou", "lezer@", ">Webshop<", "name=\"cijfers\"");

        assertThat(reader.post(link.path(), Map.of()).leadsTo()).isEqualTo(link.path() + "?verstuurd=1");
        assertThat(reader.get(link.path() + "?verstuurd=1", PAGE).body()).contains("name=\"cijfers\"");
        Matcher code = Pattern.compile("[0-9]{6}")
                .matcher(database.sql("select body from mail where recipient = 'lezer@kruimelhof.example'")
                        .query(String.class)
                        .single());
        assertThat(code.find()).isTrue();
        for (String wrong :
                List.of("", "1", "abcdef", "12345678", "'; --", code.group().equals("111111") ? "222222" : "111111")) {
            Answer refused = reader.post(link.path(), Map.of("stap", "openen", "cijfers", wrong));
            assertThat(refused.status()).as(wrong).isEqualTo(422);
            assertThat(refused.body()).contains("Deze code klopt niet").doesNotContain("Alleen voor jou");
        }

        Answer right = reader.post(link.path(), Map.of("stap", "openen", "cijfers", " " + code.group()));
        assertThat(right.status()).isEqualTo(303);
        assertThat(reader.get(link.path(), PAGE).body()).contains("Alleen voor jou");
        try (Browser another = Browser.on(port)) {
            assertThat(another.get(link.path(), PAGE).body()).doesNotContain("Alleen voor jou");
        }
    }

    @Test
    void noOtherAddressLeadsPastTheDoor() {
        SharedLink link = link(new LinkTerms(NOTE, null, null, null), "webshop");
        for (String address :
                List.of("/deelpagina", "/deellink", "/deelpagina/" + link.token(), "/deellink/" + link.token())) {
            Answer answer = reader.get(address, PAGE);
            assertThat(answer.status()).as(address).isEqualTo(404);
            assertThat(answer.body()).as(address).doesNotContain("vooral", "deelnotitie\"");
        }
    }

    @Test
    void theCodeToPrintIsForWhoseLinkItIs() {
        SharedLink link = link(LinkTerms.NONE, "webshop");
        String svg = "/beheer/links/" + link.id() + "/qr.svg";
        assertThat(reader.get(svg).status()).isNotEqualTo(200);
        logIn("joris@buro3.example", "demo-werknemer");
        assertThat(reader.get(svg).status()).as("a colleague").isEqualTo(404);
        assertThat(reader.get("/beheer/links/999999999/qr.png").status()).isEqualTo(404);
        reader.close();
        reader = Browser.on(port, "127.0.0.71"); // how many codes a network asks for is bounded
        logIn("kim@kruimelhof.example", "demo-klant");
        assertThat(reader.get(svg).status()).as("a customer").isNotEqualTo(200);
        reader.close();
        reader = Browser.on(port, "127.0.0.71"); // how many codes a network asks for is bounded
        logIn("sanne@buro3.example", "demo-werknemer");
        Answer own = reader.get(svg);
        assertThat(own.status()).isEqualTo(200);
        assertThat(own.body()).startsWith("<svg");
        assertThat(reader.get("/beheer/links/" + link.id() + "/qr.png").header("Content-Type"))
                .isEqualTo("image/png");
        assertThat(Objects.requireNonNull(link.token())).hasSize(26);
    }

    private void logIn(String email, String password) {
        reader.logIn(email, password);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
