package nl.buro3.productentool.sales.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a customer sees of their own, without a script; and that nobody else does. */
@OnDemoPortal
class MinePagesTest {

    private static final String NOTHING = "999999999";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    private Browser kim;
    private Browser bas;
    private Browser visitor;

    @BeforeEach
    void browsers() {
        kim = Browser.on(port);
        bas = Browser.on(port);
        visitor = Browser.on(port);
        kim.logIn("kim@kruimelhof.example", "demo-klant");
        bas.logIn("bas@stalenoord.example", "demo-klant");
    }

    @AfterEach
    void asItWas() {
        List.of(kim, bas, visitor).forEach(Browser::close);
        database.update("delete from owned_request where not demo");
        database.update("delete from owned_product where not demo");
        database.update("delete from owned_document");
        database.update("delete from placed_order where not demo");
        database.update("update order_count set last_number = (select count(*) from placed_order)");
        database.update("delete from quote where not demo");
        database.update("update quote_counter set last_number = (select count(*) from quote where edition = 1)");
        database.update("delete from bundle where not demo");
        database.update("delete from mail");
    }

    private static Document page(Browser browser, String path) {
        Answer answer = browser.get(path, "Accept", "text/html");
        assertThat(answer.status()).as(path).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    private long owned(String slug, String customer) {
        return database.queryForObject("""
                select o.id from owned_product o join product p on p.id = o.product_id
                join organisation c on c.id = o.organisation_id where p.slug = ? and c.handle = ? and o.demo""", Long.class, slug, customer);
    }

    private Answer send(Browser browser, String path, Map<String, String> form) {
        return browser.post(path, form, "Origin", "http://localhost:" + port);
    }

    @Test
    void aVisitorIsLedToTheLogInAndBack() {
        for (String path :
                List.of("/mijn", "/bestellen?kaart=logo-ontwerp", "/mijn/producten/1", "/mijn/documenten/1")) {
            Answer answer = visitor.get(path, "Accept", "text/html");
            assertThat(answer.status()).as(path).isEqualTo(302);
            assertThat(answer.leadsTo()).startsWith("/inloggen?naar=%2F");
        }
        assertThat(page(visitor, "/").select(".hoofdmenu a[href=/mijn]")).isEmpty();
        assertThat(page(kim, "/").select(".hoofdmenu a[href=/mijn]").text()).isEqualTo("Mijn Buro 3");
    }

    @Test
    void aCustomerSeesWhatTheOrganisationHasAndWhatIsNextFirst() {
        Document mine = page(kim, "/mijn");

        assertThat(mine.select("main").text()).contains("Bakkerij Kruimelhof", "Dag Kim");
        assertThat(mine.select("section > h2").eachText())
                .containsSubsequence("Eerst dit", "Wat jullie afnemen", "Bestellingen");
        assertThat(mine.select("[data-owned]").eachAttr("data-owned"))
                .startsWith("social-media-beheer")
                .contains("website-op-maat", "webhosting", "visitekaartjes", "linkbuilding");
        assertThat(mine.select("[data-owned=social-media-beheer]").text())
                .contains("€ 650 per maand", "verlenging gevraagd", "Past hierbij", "@buro3.example");
        assertThat(mine.select("details [data-owned]").eachAttr("data-owned")).containsExactly("linkbuilding");
        assertThat(kim.get("/mijn", "Accept", "text/html").header("Cache-Control"))
                .isEqualTo("no-store");
    }

    @Test
    void anEmployeeIsToldWhereToLook() {
        try (Browser sanne = Browser.on(port)) {
            sanne.logIn("sanne@buro3.example", "demo-werknemer");
            assertThat(page(sanne, "/mijn").select("main a").eachAttr("href"))
                    .containsExactly("/beheer/afname", "/beheer/klanten");
            assertThat(page(sanne, "/product/logo-ontwerp").select("a[href^=/bestellen]"))
                    .isEmpty();
        }
    }

    private void takeBack(long owned, Document page) {
        Map<String, String> form = new LinkedHashMap<>();
        page.select("form[action=/mijn/aanvragen/intrekken] input")
                .forEach(input -> form.put(input.attr("name"), input.val()));
        assertThat(send(kim, "/mijn/aanvragen/intrekken", form).status()).isEqualTo(404);

        Answer back = send(bas, "/mijn/aanvragen/intrekken", form);

        assertThat(back.leadsTo()).isEqualTo("/mijn/producten/" + owned + "?ingetrokken=1");
        Document after = page(bas, back.leadsTo());
        assertThat(after.select("[role=status]").text()).startsWith("Je aanvraag is ingetrokken.");
        assertThat(after.select("main").text()).contains("Op ", "Ingetrokken op ", "Graag twee regio's erbij.");
        assertThat(after.select("form[action=/mijn/aanvragen]"))
                .as("it can be asked again")
                .hasSize(1);
        assertThat(database.queryForObject("select count(*) from mail", Long.class))
                .isEqualTo(2);
        database.update("update owned_request set state = 'DECLINED', answer = 'Nee.' where not demo");
        Answer late = send(bas, "/mijn/aanvragen/intrekken", form);
        assertThat(page(bas, late.leadsTo()).select("[role=status]").text()).startsWith("Er was al antwoord");
    }

    @Test
    void whatIsSomebodyElsesIsAsGoodAsNotThere() {
        long theirs = owned("webhosting", "bakkerij-kruimelhof");
        database.update("""
                insert into owned_document (owned_product_id, name, kind, size_bytes, added_at, content)
                values (?, 'contract.pdf', 'PDF', 8, current_timestamp, ?)""", theirs, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        long document = database.queryForObject("select id from owned_document", Long.class);
        String order = database.queryForObject("""
                select number from placed_order o join organisation c on c.id = o.organisation_id
                where c.handle = 'bakkerij-kruimelhof'""", String.class).toLowerCase(Locale.ROOT);
        assertThat(kim.get("/mijn/documenten/" + document).status()).isEqualTo(200);

        same("/mijn/producten/" + theirs, "/mijn/producten/" + NOTHING);
        same("/mijn/bestellingen/" + order, "/mijn/bestellingen/b1999-0001");
        same("/mijn/documenten/" + document, "/mijn/documenten/" + NOTHING);
        Map<String, String> stop = Map.of("product", theirs + "", "soort", "stoppen", "verstuur", "1");
        assertThat(send(bas, "/mijn/aanvragen", stop).status()).isEqualTo(404);
        assertThat(database.queryForObject("select count(*) from owned_request where not demo", Long.class))
                .isZero();
    }

    private void same(String theirs, String nothing) {
        Answer answer = bas.get(theirs, "Accept", "text/html");
        assertThat(answer.status()).as(theirs).isEqualTo(404);
        assertThat(Jsoup.parse(answer.body()).select("main").text())
                .isEqualTo(Jsoup.parse(bas.get(nothing, "Accept", "text/html").body())
                        .select("main")
                        .text());
    }

    @Test
    void aFormerMemberSeesNothingFromTheNextRequestOn() {
        assertThat(kim.get("/mijn", "Accept", "text/html").status()).isEqualTo(200);
        Map<String, String> form = confirmed(form("visitekaartjes"));
        Map<String, Object> membership = database.queryForMap("""
                select m.person_id, m.organisation_id, m.role, m.manages from membership m join person p on p.id = m.person_id
                where p.email = 'kim@kruimelhof.example'""");
        database.update("delete from membership where person_id = ?", membership.get("person_id"));
        try {
            assertThat(kim.get("/mijn", "Accept", "text/html").leadsTo()).startsWith("/inloggen");
            assertThat(send(kim, "/bestellen", form).leadsTo()).startsWith("/inloggen");
        } finally {
            database.update(
                    "insert into membership (person_id, organisation_id, role, manages) values (?, ?, ?, ?)",
                    membership.get("person_id"),
                    membership.get("organisation_id"),
                    membership.get("role"),
                    membership.get("manages"));
        }
    }

    @Test
    void aDocumentIsAFileAndNothingThatABrowserOpens() {
        long owned = owned("webhosting", "bakkerij-kruimelhof");
        database.update("""
                insert into owned_document (owned_product_id, name, kind, size_bytes, added_at, content)
                values (?, 'Overeenkomst één.pdf', 'PDF', 8, current_timestamp, ?)""", owned, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
        String address = page(kim, "/mijn")
                .select("[data-owned=webhosting] .mijn-documenten a")
                .attr("href");

        Answer answer = kim.get(address);

        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Cache-Control")).contains("no-store");
    }

    @Test
    void aRequestIsSentOnceAndWhatWasTypedStaysWhereSomethingIsMissing() {
        long owned = owned("zoekmachineoptimalisatie", "machinefabriek-stalenoord");
        Map<String, String> form =
                new LinkedHashMap<>(Map.of("product", owned + "", "bericht", "", "soort", "wijzigen", "verstuur", "1"));

        Answer wrong = send(bas, "/mijn/aanvragen", form);
        assertThat(wrong.status()).isEqualTo(422);
        Document again = Jsoup.parse(wrong.body());
        assertThat(again.select("#bericht-fout").text()).startsWith("Schrijf in een paar woorden");
        assertThat(again.select("#soort-wijzigen").hasAttr("checked")).isTrue();

        form.put("bericht", "Graag twee regio's erbij.");
        Answer sent = send(bas, "/mijn/aanvragen", form);
        assertThat(sent.status()).isEqualTo(303);
        assertThat(send(bas, "/mijn/aanvragen", form).status()).isEqualTo(303);

        assertThat(page(bas, sent.leadsTo()).select("main").text())
                .contains("Je aanvraag is binnen", "Graag twee regio's erbij.");
        assertThat(database.queryForObject("select count(*) from owned_request where not demo", Long.class))
                .isOne();
        assertThat(database.queryForObject("select count(*) from mail", Long.class))
                .isOne();
        takeBack(owned, page(bas, sent.leadsTo()));
    }

    private Map<String, String> form(String slug) {
        return fields(page(kim, "/bestellen?kaart=" + slug));
    }

    private static Map<String, String> fields(Document page) {
        Map<String, String> form = new LinkedHashMap<>();
        page.select("main form input:not([type=checkbox])")
                .forEach(field -> form.put(field.attr("name"), field.attr("value")));
        form.put("bestel", "1");
        return form;
    }

    private static Map<String, String> confirmed(Map<String, String> form) {
        form.put("akkoord", "1");
        return form;
    }

    @Test
    void aCardWithAFixedPriceIsOrderedFromItsPageOnceHoweverOftenItIsSent() {
        assertThat(page(kim, "/product/visitekaartjes")
                        .select(".aanbod a[href^=/bestellen]")
                        .attr("href"))
                .isEqualTo("/bestellen?kaart=visitekaartjes");
        Map<String, String> form = confirmed(form("visitekaartjes"));

        Answer first = send(kim, "/bestellen", form);
        Answer again = send(kim, "/bestellen", form);

        assertThat(first.status()).isEqualTo(303);
        assertThat(first.leadsTo())
                .isEqualTo("/mijn/bestellingen/b%d-0006?nieuw=1"
                        .formatted(LocalDate.now(ZoneId.of("Europe/Amsterdam")).getYear()));
        assertThat(again.leadsTo()).isEqualTo(first.leadsTo());
        assertThat(page(kim, first.leadsTo()).select("main").text())
                .contains("Bedankt Kim, je bestelling is binnen", "€ 295", "€ 356,95");
        assertThat(database.queryForObject("select count(*) from placed_order where not demo", Long.class))
                .isOne();
        assertThat(database.queryForObject("select count(*) from owned_product where not demo", Long.class))
                .isOne();
        assertThat(database.queryForObject("select count(*) from mail", Long.class))
                .isEqualTo(2);
    }

    @Test
    void nothingIsOrderedWithoutAYesToTheTermsOrAtAnotherPrice() {
        Map<String, String> form = form("visitekaartjes");
        form.put("referentie", "INK <1>");

        Answer wrong = send(kim, "/bestellen", form);
        assertThat(wrong.status()).isEqualTo(422);
        Document again = Jsoup.parse(wrong.body());
        assertThat(again.select("#akkoord-fout").text()).startsWith("Vink aan");
        assertThat(again.select("#referentie").val()).isEqualTo("INK <1>");
        assertThat(again.select("[name=sleutel]").val()).isEqualTo(form.get("sleutel"));

        form.put("aantal", "3");
        Answer other = send(kim, "/bestellen", confirmed(form));
        assertThat(other.status()).isEqualTo(422);
        assertThat(Jsoup.parse(other.body()).select("[role=alert]").text()).startsWith("Het bedrag is anders");
        for (String amount : List.of("0", "-1", "1000", "1e3", "99999999999", "veel")) {
            form.put("aantal", amount);
            assertThat(send(kim, "/bestellen", form).status()).as(amount).isEqualTo(422);
        }
        assertThat(database.queryForObject("select count(*) from placed_order where not demo", Long.class))
                .isZero();

        Map<String, String> right = confirmed(fields(Jsoup.parse(other.body())));
        assertThat(send(kim, "/bestellen", right).status()).isEqualTo(303);
    }

    @Test
    void anAmountThatCannotBeIsSaidWhereItIsRecalculated() {
        for (String amount : List.of("0", "999999999")) {
            Answer page = kim.get("/bestellen?kaart=visitekaartjes&aantal=" + amount, "Accept", "text/html");
            assertThat(page.status()).as(amount).isEqualTo(422);
            assertThat(Jsoup.parse(page.body()).select("#aantal").val()).isEqualTo(amount);
            assertThat(Jsoup.parse(page.body()).select("#aantal-fout").text()).contains("van 1 tot en met 999");
        }
    }

    @Test
    void onTheWayBackAFormWhoseOrderIsPlacedLeadsToIt() {
        Map<String, String> form = form("visitekaartjes");
        String placed = send(kim, "/bestellen", confirmed(form)).leadsTo();
        form.remove("akkoord");
        String again = send(kim, "/bestellen", form).leadsTo();

        assertThat(again).isEqualTo(placed.replace("?nieuw=1", "?al=1"));
        assertThat(page(kim, again).select("[role=status]").text()).contains("Deze bestelling is al geplaatst");
        assertThat(count("placed_order")).isOne();
        assertThat(page(kim, "/bestellen?kaart=visitekaartjes")
                        .select(".bestel-al")
                        .text())
                .contains("hebben jullie al, sinds");
        long own = bundle("visitekaartjes");
        assertThat(page(kim, "/pakket/" + own).select(".pakket-al").text()).contains("Dit hebben jullie al");
    }

    @Test
    void aFormThatWasMadeForAnotherOrganisationSaysForWhomItIsNow() {
        Map<String, String> form = confirmed(form("visitekaartjes"));
        form.put("voor", "machinefabriek-stalenoord");
        String again = send(kim, "/bestellen", form).leadsTo();

        assertThat(page(kim, again).select("[role=alert]").text()).contains("Je werkt nu voor Bakkerij Kruimelhof");
        assertThat(count("placed_order")).isZero();
    }

    @Test
    void anotherSiteOrdersAndAsksNothing() {
        Map<String, String> form = confirmed(form("visitekaartjes"));
        assertThat(kim.post("/bestellen", form, "Origin", "https://elders.example")
                        .status())
                .isEqualTo(403);
        assertThat(kim.post("/mijn/aanvragen", Map.of(), "Origin", "https://elders.example")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void whatHasNoFixedPriceIsLedToTheBundleAndWhatIsNotThereIsNotFound() {
        Document quote = page(kim, "/bestellen?kaart=webshop");
        assertThat(quote.select("form[action=/pakket/regels] [name=kaart]").val())
                .isEqualTo("webshop");
        assertThat(kim.get("/bestellen?kaart=bestaat-niet", "Accept", "text/html")
                        .status())
                .isEqualTo(404);
        assertThat(kim.get("/bestellen?pakket=" + NOTHING, "Accept", "text/html")
                        .status())
                .isEqualTo(404);
        assertThat(page(visitor, "/product/webshop").select(".aanbod a[href^=/bestellen]"))
                .isEmpty();
    }

    /** A bundle of Kim's own with these cards. */
    private long bundle(String... slugs) {
        send(kim, "/pakket/beheer", Map.of("doe", "nieuw", "nieuwe-naam", "Proef"));
        List.of(slugs).forEach(slug -> send(kim, "/pakket/regels", Map.of("kaart", slug)));
        return Long.parseLong(page(kim, "/pakket").select("[data-bundle]").attr("data-bundle"));
    }

    /** Sends the same form eight times at once, and gives to where that leads. */
    private List<String> atOnce(Map<String, String> form) throws InterruptedException {
        try (ExecutorService clicks = Executors.newFixedThreadPool(8)) {
            Callable<String> click = () -> send(kim, "/bestellen", form).leadsTo();
            return clicks.invokeAll(Collections.nCopies(8, click)).stream()
                    .map(Future::resultNow)
                    .distinct()
                    .toList();
        }
    }

    private long count(String table) {
        return database.queryForObject("select count(*) from " + table + " where not demo", Long.class);
    }

    @Test
    void aBundleOfFixedPricesIsOrderedOnceHoweverManyClickAtOnce() throws Exception {
        long own = bundle("visitekaartjes", "logo-ontwerp");
        Elements order = page(kim, "/pakket/" + own).select("button[value='verder:bestel']");
        assertThat(order.text()).isEqualTo("Bestel dit pakket");
        Document form = page(kim, "/bestellen?pakket=" + own);
        assertThat(form.select(".bestelregel-naam").eachText()).hasSize(2);

        List<String> placed = atOnce(confirmed(fields(form)));

        assertThat(placed).hasSize(1);
        assertThat(page(kim, placed.getFirst()).select(".bestelregel-naam")).hasSize(2);
        assertThat(count("placed_order")).isOne();
        assertThat(count("owned_product")).isEqualTo(2);
        assertThat(count("quote")).isZero();
        assertThat(bas.get("/bestellen?pakket=" + own, "Accept", "text/html").status())
                .isEqualTo(404);
        assertThat(send(bas, "/bestellen", Map.of("pakket", own + "", "voor", "machinefabriek-stalenoord"))
                        .leadsTo())
                .isEqualTo("/bestellen?pakket=" + own);
    }

    @Test
    void ofAMixedBundleWhatIsFixedIsOrderedAndAQuoteIsAskedForTheRestInOneStep() throws Exception {
        long own = bundle("visitekaartjes", "webshop");
        Document form = page(kim, "/bestellen?pakket=" + own);
        assertThat(form.select("main").text()).contains("Hiervoor vraag je meteen een offerte", "1 × Webshop");
        assertThat(form.select("[data-order-line]")).hasSize(1);

        List<String> placed = atOnce(confirmed(fields(form)));

        assertThat(placed).hasSize(1);
        assertThat(count("placed_order")).isOne();
        assertThat(count("owned_product")).isOne();
        assertThat(count("quote")).isOne();
        assertThat(database.queryForList(
                        "select l.title from quote_line l join quote q on q.id = l.quote_id where not q.demo",
                        String.class))
                .containsExactly("Webshop");
        String quote = page(kim, placed.getFirst())
                .select("main a[href^=/mijn/offertes/]")
                .attr("href");
        assertThat(page(kim, quote).select("main").text()).contains("Webshop");
        assertThat(database.queryForList(
                        "select body from mail where recipient = 'kim@kruimelhof.example'", String.class))
                .singleElement()
                .asString()
                .contains("Voor wat geen vaste prijs heeft, is offerte");
    }

    @Test
    void whatWasAddedToTheBundleMeanwhileIsNotAskedForUnseen() {
        long own = bundle("visitekaartjes", "webshop");
        Map<String, String> form = confirmed(fields(page(kim, "/bestellen?pakket=" + own)));
        send(kim, "/pakket/regels", Map.of("kaart", "huisstijl"));

        assertThat(send(kim, "/bestellen", form).status()).isEqualTo(422);
        assertThat(count("placed_order")).isZero();
        assertThat(count("quote")).isZero();
    }

    @Test
    void whoHasWhatIsHandedOutToEmployeesAlone() {
        for (String path : List.of("/beheer/afname.csv", "/beheer/bestellingen.csv", "/beheer/bestellingen")) {
            assertThat(kim.get(path).status()).as(path).isEqualTo(403);
        }
        try (Browser sanne = Browser.on(port)) {
            sanne.logIn("sanne@buro3.example", "demo-werknemer");
            Answer csv = sanne.get("/beheer/afname.csv?product=webhosting");
            assertThat(csv.body().lines()).hasSize(6);
            assertThat(csv.header("Content-Disposition")).startsWith("attachment; filename=\"afname-");
            assertThat(sanne.get("/beheer/afname.xlsx").body()).startsWith("PK");
            Answer orders = sanne.get("/beheer/bestellingen.csv?q=kruimelhof&van=1999-99-99");
            assertThat(orders.header("Content-Disposition")).startsWith("attachment; filename=\"bestellingen-");
            assertThat(orders.body().lines().skip(1))
                    .isNotEmpty()
                    .allMatch(line -> line.contains(";Bakkerij Kruimelhof;") && line.endsWith(";Op rekening"));
        }
    }
}
