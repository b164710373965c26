package nl.buro3.productentool.outreach.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.RawHttp;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** A reader reaches a specialist, without JavaScript; what is not right is said and nothing typed is lost. */
@OnDemoPortal
class ContactFormTest {

    private static int senders = 20;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcTemplate database;

    private Browser reader;

    /** From an address of its own, since each may send so many; and with one, since each gets so many confirmations. */
    @BeforeEach
    void open() {
        reader = Browser.on(port, "127.0.1." + senders++);
        reader.get("/product/webshop", "Accept", "text/html");
    }

    @AfterEach
    void close() {
        reader.close();
        database.update("delete from inquiry where not demo");
        database.update("delete from mail");
        database.update("delete from touchpoint where type = 'CONTACT_REQUESTED'");
    }

    private static Map<String, String> form() {
        return new HashMap<>(Map.of(
                "kaart", "webshop",
                "specialist", "",
                "soort", "vraag",
                "naam", "Robin <b>Proef</b>",
                "email", "robin" + senders + "@voorbeeld.example",
                "telefoon", "",
                "bericht", "Kan het ook met {0} talen?\n\nEn '% korting'?",
                "verstuur", "1"));
    }

    private Answer send(Map<String, String> form) {
        return reader.post("/contact/verstuur", form, "Origin", "http://localhost:" + port);
    }

    private long questions() {
        return database.queryForList("select id from inquiry where not demo").size();
    }

    private int mails() {
        return database.queryForList("select id from mail").size();
    }

    @Test
    void aQuestionReachesTheSpecialistAndItsSenderHearsSo() {
        Document page = Jsoup.parse(reader.get("/contact?kaart=webshop&soort=vraag", "Accept", "text/html")
                .body());
        assertThat(page.select("form.formulier [name=bericht]")).hasSize(1);
        assertThat(page.select("label"))
                .allSatisfy(label ->
                        assertThat(page.getElementById(label.attr("for"))).isNotNull());

        Answer answer = send(form());

        assertThat(answer.status()).isEqualTo(303);
        assertThat(questions()).isOne();
        assertThat(reader.get(answer.leadsTo(), "Accept", "text/html").body())
                .contains("Je bericht is aangekomen")
                .as("there is no mail server")
                .doesNotContain("onderweg");
        List<Map<String, Object>> mails = database.queryForList("select * from mail order by id");
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst())
                .containsEntry("REPLY_TO", form().get("email"))
                .satisfies(mail ->
                        assertThat(String.valueOf(mail.get("RECIPIENT"))).endsWith("@buro3.example"))
                .satisfies(mail -> assertThat(String.valueOf(mail.get("BODY")))
                        .contains("Kan het ook met {0} talen?", "'% korting'", "/product/webshop"));
        assertThat(String.valueOf(mails.getLast().get("BODY"))).doesNotContain("talen", "Robin");
        assertThat(database.queryForList(
                        "select subject from touchpoint where type = 'CONTACT_REQUESTED' and visit_id is not null",
                        String.class))
                .containsExactly("question");
    }

    @Test
    void whoComesBackWithoutAFormFindsTheOneToFillIn() {
        Document page = Jsoup.parse(reader.get("/contact?kaart=webshop&soort=vraag", "Accept", "text/html")
                .body());

        Answer again = reader.get(page.select("form.formulier").attr("action"), "Accept", "text/html");

        assertThat(again.status()).isEqualTo(302);
        assertThat(reader.get(again.leadsTo(), "Accept", "text/html").body()).contains("name=\"bericht\"");
    }

    @Test
    void aTalkNeedsNoMessage() {
        Map<String, String> form = form();
        form.put("soort", "gesprek");
        form.put("bericht", "");
        assertThat(send(form).status()).isEqualTo(303);
        assertThat(mails()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "naam, ''",
        "naam, 'Bcc: iedereen@voorbeeld.example\nX: y'",
        "email, robin",
        "email, 'robin@voorbeeld.example, ander@voorbeeld.example'",
        "email, jan.@bedrijf.example",
        "telefoon, bel maar",
        "bericht, ''"
    })
    void whatIsNotRightIsSaidAtItsFieldAndNothingTypedIsLost(String field, String value) {
        Map<String, String> form = form();
        form.put(field, value);

        Answer answer = send(form);

        assertThat(answer.status()).isEqualTo(422);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[aria-invalid=true]").eachAttr("name")).containsExactly(field);
        assertThat(page.select("[role=alert] a").eachAttr("href")).containsExactly("#" + field);
        assertThat(page.select("[name=email]").val()).isEqualTo(form.get("email"));
        assertThat(page.select("[name=bericht]").val().strip()).isEqualTo(form.get("bericht"));
        assertThat(page.select("b")).isEmpty();
        assertThat(mails()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "naam, '', Vul je naam in.",
        "email, '', Vul je e-mailadres in.",
        "email, robin@, zoals naam@bedrijf.nl",
        "telefoon, 06 12, te kort",
        "telefoon, 06-nul-een, Gebruik cijfers",
        "bericht, '', Schrijf je vraag op."
    })
    void eachMistakeIsSaidInItsOwnWords(String field, String value, String words) {
        Map<String, String> form = form();
        form.put(field, value);
        String said =
                Jsoup.parse(send(form).body()).select("#" + field + "-fout").text();
        assertThat(said).contains(words);
    }

    @Test
    void tooLongANameOrNumberIsSaidToBeTooLong() {
        Map<String, String> form = form();
        form.put("naam", "x".repeat(101));
        form.put("telefoon", "0".repeat(41));
        Document page = Jsoup.parse(send(form).body());
        assertThat(page.select("#naam-fout").text()).contains("te lang");
        assertThat(page.select("#telefoon-fout").text()).contains("te lang");
    }

    @Test
    void whatIsNotRightIsReadFirstAndTheBrowserMayShowItOnTheWayBack() {
        Map<String, String> form = form();
        form.put("email", "robin");
        Answer answer = send(form);

        Document page = Jsoup.parse(answer.body());
        assertThat(page.title()).startsWith("Fout: Stel ");
        assertThat(page.select("[role=alert][autofocus][tabindex=-1] a")).hasSize(1);
        assertThat(answer.header("Cache-Control")).isEqualTo("private, no-cache");
        assertThat(answer.headers("Vary"))
                .as("the cookies change on the way")
                .noneMatch(vary -> vary.contains("Cookie"));
    }

    @Test
    void aLineEndCountsOnceAsInTheFieldWhichSaysHowMuchMoreThereMayBe() {
        Map<String, String> form = form();
        form.put("bericht", "x\r\n".repeat(1999) + "yz");
        assertThat(send(form).status()).isEqualTo(303);
        Document page = Jsoup.parse(
                reader.get("/contact?kaart=webshop", "Accept", "text/html").body());
        assertThat(page.select("[name=bericht]").attr("data-hoogstens")).isEqualTo("4000");
        assertThat(page.select(".teller[role=status]").attr("data-nog")).contains("#");
    }

    @Test
    void whoIsLoggedInNeedNotTypeWhoTheyAre() {
        reader.logIn("kim@kruimelhof.example", "demo-klant", "Origin", "http://localhost:" + port);
        Document page = Jsoup.parse(
                reader.get("/contact?kaart=webshop", "Accept", "text/html").body());
        assertThat(page.select("[name=naam]").val()).startsWith("Kim ");
        assertThat(page.select("[name=email]").val()).isEqualTo("kim@kruimelhof.example");
        assertThat(page.select("[name=telefoon]").val()).isEqualTo("06 11 00 00 21");

        Map<String, String> form = form();
        form.put("bericht", "");
        form.put("telefoon", "");
        Document again = Jsoup.parse(send(form).body());
        assertThat(again.select("[name=email]").val())
                .as("what was typed counts")
                .isEqualTo(form.get("email"));
        assertThat(again.select("[name=telefoon]").val())
                .as("who took their number out is not called")
                .isEmpty();
    }

    @Test
    void whatWasSentIsSaidOnceMoreByTheBrowserAndStandsInNoAddress() {
        Answer answer = send(form());
        assertThat(answer.leadsTo()).doesNotContain("robin", "Robin");
        Document page =
                Jsoup.parse(reader.get(answer.leadsTo(), "Accept", "text/html").body());
        assertThat(page.select("p[hidden] [data-getypt]").eachAttr("data-getypt"))
                .containsExactly("email", "telefoon");
    }

    @Test
    void whoAsksForATalkHearsWhatHappensNext() {
        Map<String, String> form = form();
        form.put("soort", "gesprek");
        form.put("bericht", "");
        String page = reader.get(send(form).leadsTo(), "Accept", "text/html").body();
        assertThat(page).contains("om een moment te kiezen", "en anders per mail");
    }

    @Test
    void itIsSaidWhoAnswers() {
        assertThat(Jsoup.parse(reader.get("/contact?kaart=webshop", "Accept", "text/html")
                                .body())
                        .select(".intro")
                        .text())
                .isEqualTo("Je krijgt antwoord van Sanne of een directe collega. Onderwerp: Webshop.");
        assertThat(Jsoup.parse(reader.get("/contact", "Accept", "text/html").body())
                        .select(".intro")
                        .text())
                .endsWith("Je krijgt antwoord van de collega die er het meest van weet.");
    }

    @Test
    void aTooLongMessageIsRefused() {
        Map<String, String> form = form();
        form.put("bericht", "x".repeat(4001));
        assertThat(send(form).status()).isEqualTo(422);
        assertThat(mails()).isZero();
    }

    @Test
    void anotherSiteSendsNothing() {
        assertThat(reader.post("/contact/verstuur", form(), "Origin", "https://elders.example")
                        .status())
                .isEqualTo(403);
        assertThat(mails()).isZero();
    }

    @Test
    void whatFillsInTheHiddenFieldIsKeptAsPossiblySpamAndMailedToNobody() {
        Document page = Jsoup.parse(
                reader.get("/contact?kaart=webshop", "Accept", "text/html").body());
        String trap = page.select("form.formulier [tabindex=-1]").attr("name");
        assertThat(trap).as("a name that browsers fill in by themselves").isNotIn("website", "url", "company", "email");
        Map<String, String> form = form();
        form.put(trap, "https://spam.example");

        assertThat(send(form).status()).isEqualTo(303);

        assertThat(mails()).isZero();
        assertThat(database.queryForList("select name from inquiry where suspect and not demo", String.class))
                .containsExactly("Robin <b>Proef</b>");
    }

    @Test
    void aFieldThatPasswordManagersKnowIsNoTrap() {
        Map<String, String> form = form();
        form.put("website", "https://bedrijf.example");
        assertThat(send(form).status()).isEqualTo(303);
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void theSameFormSentAgainIsOneQuestionWithTheSameAnswer() {
        Answer first = send(form());
        Answer again = send(form());
        assertThat(again.status()).isEqualTo(303);
        assertThat(again.leadsTo()).isEqualTo(first.leadsTo());
        assertThat(questions()).isOne();
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void oneNetworkSendsTenInAMomentAndOthersGoOn() {
        for (int i = 0; i < 10; i++) {
            Map<String, String> form = form();
            form.put("email", "robin-" + i + "@voorbeeld.example");
            assertThat(send(form).status()).isEqualTo(303);
        }
        Answer answer = send(form());
        assertThat(answer.status()).isEqualTo(429);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("[name=bericht]").val().strip())
                .as("nothing typed is lost")
                .isEqualTo(form().get("bericht"));
        assertThat(page.select("[role=alert]").text()).contains("netwerk", "bel 0");
        try (Browser other = Browser.on(port, "127.0.1." + senders++)) {
            assertThat(other.post("/contact/verstuur", form(), "Origin", "http://localhost:" + port)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(questions()).isEqualTo(11);
    }

    @Test
    void noHostThatARequestMakesUpIsInALetter() {
        String form = form().entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String answer = RawHttp.send(port, """
                POST /contact/verstuur HTTP/1.1
                Host: phishing.example
                X-Forwarded-Host: phishing.example
                Forwarded: host=phishing.example
                Content-Type: application/x-www-form-urlencoded
                Content-Length: %d
                Connection: close

                %s""".formatted(form.length(), form));

        assertThat(answer).startsWith("HTTP/1.1 303");
        assertThat(database.queryForList("select body from mail", String.class))
                .hasSize(2)
                .allSatisfy(body -> assertThat(body).doesNotContain("phishing"))
                .anySatisfy(body -> assertThat(body).contains("Kaart: Webshop"));
    }

    @Test
    void aboutWhatIsNotThereNobodyIsAsked() {
        Map<String, String> form = form();
        form.put("kaart", "bestaat-niet");
        assertThat(send(form).status()).isEqualTo(404);
        assertThat(reader.get("/contact?kaart=bestaat-niet", "Accept", "text/html")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void withoutACardTheAgencyIsAskedAndEverybodyCanBeCalled() {
        Document page =
                Jsoup.parse(reader.get("/contact", "Accept", "text/html").body());
        assertThat(page.select("main address").text()).contains("Havenkade 3", "KvK", "085 000 01 00");
        assertThat(page.select(".mensen li")).hasSize(10);
        assertThat(page.select("link[rel=canonical]").attr("href")).endsWith("/contact");
        Map<String, String> form = form();
        form.put("kaart", "");

        Answer answer = send(form);

        assertThat(answer.status()).isEqualTo(303);
        assertThat(reader.get(answer.leadsTo(), "Accept", "text/html").body()).contains("klaar voor Buro 3");
        assertThat(database.queryForMap("select recipient, subject from mail order by id limit 1"))
                .containsEntry("RECIPIENT", "hallo@buro3.example")
                .containsEntry("SUBJECT", "Vraag over Buro 3 van Robin <b>Proef</b>");
        assertThat(database.queryForList(
                        "select specialist_name from inquiry where not demo and product_id is null", String.class))
                .containsExactly("Buro 3");
    }

    @Test
    void aSpecialistIsAskedWithoutACard() {
        Document page = Jsoup.parse(
                reader.get("/contact?specialist=joris", "Accept", "text/html").body());
        assertThat(page.select("h1").text()).isEqualTo("Stel Joris een vraag");
        Map<String, String> form = form();
        form.put("kaart", "");
        form.put("specialist", "joris");
        send(form);
        assertThat(database.queryForList("select recipient from mail order by id", String.class))
                .startsWith("joris@buro3.example");
    }

    @Test
    void everyWayToPlanATalkLeadsToAPageThatExists() {
        for (String card : database.queryForList("select slug from product where status = 'PUBLISHED'", String.class)) {
            Document page = Jsoup.parse(
                    reader.get("/product/" + card, "Accept", "text/html").body());
            assertThat(page.select("[data-contact=plannen]").eachAttr("href"))
                    .as(card)
                    .isNotEmpty()
                    .allSatisfy(href -> assertThat(href).startsWith("/contact?kaart=" + card));
        }
        assertThat(reader.get("/contact?kaart=webshop&specialist=sanne&soort=gesprek", "Accept", "text/html")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void inEnglishTheConfirmationIsEnglish() {
        Map<String, String> form = form();
        form.put("taal", "en");
        send(form);
        assertThat(database.queryForList("select subject from mail order by id", String.class)
                        .getLast())
                .startsWith("We have your message");
    }
}
