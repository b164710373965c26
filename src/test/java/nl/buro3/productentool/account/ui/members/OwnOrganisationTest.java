package nl.buro3.productentool.account.ui.members;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer's own organisation over HTTP: its people, invitations, and going on for another one. */
@OnDemoPortal
class OwnOrganisationTest {

    private static final String MANAGER = "teun@proef-een.example";
    private static final String MEMBER = "lot@proef-een.example";
    private static final String OTHER = "joep@proef-twee.example";
    private static final Pattern LINK = Pattern.compile("sleutel=(\\S+)");
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser browser;
    private long manager;
    private long member;
    private long other;

    @BeforeEach
    void twoOrganisations() {
        browser = Browser.on(port, "127.0.0.61");
        long one = TestPeople.organisation(database, "proef-een");
        long two = TestPeople.organisation(database, "proef-twee");
        manager = TestPeople.person(database, MANAGER, "Teun Test", "CUSTOMER", one);
        member = TestPeople.person(database, MEMBER, "Lot Test", "CUSTOMER", one);
        other = TestPeople.person(database, OTHER, "Joep Test", "CUSTOMER", two);
        run("update membership set manages = true where person_id in (?, ?)", manager, other);
        run("insert into membership (person_id, role, organisation_id) values (?, 'CUSTOMER', ?)", member, two);
    }

    @AfterEach
    void gone() {
        browser.close();
        run("delete from person where email like '%@proef-%'");
        run("delete from organisation where handle like 'proef-%'");
        run("delete from mail where recipient like '%@proef-%' or body like '%proef-%'");
    }

    private void run(String sql, Object... parameters) {
        database.sql(sql).params(List.of(parameters)).update();
    }

    private void logIn(String email) {
        assertThat(browser.logIn(email, "geheim").leadsTo()).isEqualTo("/");
    }

    private Document page() {
        return Jsoup.parse(
                browser.get("/mijn/organisatie", "Accept-Language", "nl").body());
    }

    private Answer send(String path, String... fields) {
        Map<String, String> form = new LinkedHashMap<>(Map.of("organisatie", "proef-een", "taal", "nl"));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        return browser.post(
                "/mijn/organisatie/" + path, form, "Sec-Fetch-Site", "same-origin", "Accept-Language", "nl");
    }

    private long membershipsOf(String email) {
        return database.sql("select count(*) from membership m join person p on p.id = m.person_id where p.email = ?")
                .param(email)
                .query(Long.class)
                .single();
    }

    private String keyIn(String letterTo) {
        Matcher link = LINK.matcher(database.sql("select body from mail where recipient = ? order by id desc limit 1")
                .param(letterTo)
                .query(String.class)
                .single());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void whoIsNotLoggedInIsLedToTheLogInAndBack() {
        assertThat(browser.get("/mijn/organisatie").leadsTo()).isEqualTo("/inloggen?naar=%2Fmijn%2Forganisatie");
        assertThat(send("uitnodigen", "naam", "X", "email", "x@proef-een.example")
                        .leadsTo())
                .startsWith("/inloggen");
        assertThat(send("kiezen", "organisatie", "proef-een").leadsTo()).startsWith("/inloggen");
    }

    @Test
    void aManagerInvitesSomebodyNewWhoSaysYesAndChoosesAPassword() {
        logIn(MANAGER);
        assertThat(page().select(".teamlijst li")).hasSize(2);
        Answer asked = send("uitnodigen", "naam", "Mo Test", "email", "Mo@proef-een.example");
        assertThat(asked.status()).isEqualTo(303);
        assertThat(asked.leadsTo()).isEqualTo("/mijn/organisatie?gedaan=gevraagd");
        assertThat(page().text()).contains("Mo Test", "Wacht op antwoord");

        String key = keyIn("mo@proef-een.example");
        try (Browser mo = Browser.on(port, "127.0.0.62")) {
            Answer invitation = mo.get("/uitnodiging?sleutel=" + key, "Accept-Language", "nl");
            assertThat(invitation.body()).contains("Teun Test nodigt je uit", "Ja, en een wachtwoord kiezen");
            assertThat(invitation.header("Cache-Control")).isEqualTo("no-store");
            Answer yes = mo.post("/uitnodiging/antwoord", Map.of("sleutel", key, "antwoord", "ja"));
            assertThat(yes.leadsTo()).startsWith("/wachtwoord?sleutel=");
            String choosing = yes.leadsTo().replaceFirst(".*=", "");
            mo.post("/wachtwoord/kiezen", Map.of("sleutel", choosing, "wachtwoord", "een zin die ik onthoud"));
            assertThat(mo.logIn("mo@proef-een.example", "een zin die ik onthoud")
                            .leadsTo())
                    .isEqualTo("/");
            assertThat(mo.get("/mijn/organisatie", "Accept-Language", "nl").body())
                    .contains("Mo Test (jij)")
                    .doesNotContain("Uitnodiging sturen");
            assertThat(mo.post("/uitnodiging/antwoord", Map.of("sleutel", key, "antwoord", "ja"))
                            .status())
                    .as("good once")
                    .isEqualTo(410);
        }
        assertThat(page().select(".teamlijst li")).hasSize(3);
    }

    @Test
    void theAnswerToAnInvitationIsTheSameWhetherTheAddressIsKnownOrNot() {
        logIn(MANAGER);
        Answer known = send("uitnodigen", "naam", "Naam", "email", OTHER);
        Answer unknown = send("uitnodigen", "naam", "Naam", "email", "niemand@proef-een.example");

        assertThat(known.status()).isEqualTo(unknown.status()).isEqualTo(303);
        assertThat(known.leadsTo()).isEqualTo(unknown.leadsTo());
        List<String> lines = page().select(".teamlijst li").eachText().stream()
                .filter(line -> line.startsWith("Naam"))
                .map(line -> line.replaceFirst("\\S+@\\S+", ""))
                .distinct()
                .toList();
        assertThat(lines).hasSize(1);

        String key = keyIn(OTHER);
        try (Browser joep = Browser.on(port, "127.0.0.62")) {
            joep.logIn(OTHER, "geheim");
            Answer yes = joep.post("/uitnodiging/antwoord", Map.of("sleutel", key, "antwoord", "ja"));
            assertThat(yes.leadsTo()).isEqualTo("/mijn/organisatie?gedaan=welkom");
            assertThat(joep.get("/mijn/organisatie").body()).contains("<h1>proef-een</h1>");
        }
    }

    @Test
    void aManagerLetsInWhoAsksAndNobodyElseDoes() {
        run(
                "insert into membership_request (person_id, organisation_id, created_at)"
                        + " select ?, id, current_timestamp from organisation where handle = 'proef-een'",
                other);
        long id = database.sql("select id from membership_request where person_id = ?")
                .param(other)
                .query(Long.class)
                .single();
        logIn(OTHER);
        Map<String, String> own = Map.of("organisatie", "proef-twee", "wie", id + "", "doe", "toegelaten");
        assertThat(browser.post("/mijn/organisatie/aanvragen", own).status()).isEqualTo(404);
        assertThat(page().text()).doesNotContain("Wil erbij horen");
        browser.close();
        browser = Browser.on(port, "127.0.0.61");
        logIn(MANAGER);
        assertThat(page().select("section:has(h2:contains(Wil erbij horen))").text())
                .contains("Joep Test", OTHER);

        Answer done = send("aanvragen", "wie", id + "", "doe", "toegelaten");

        assertThat(browser.get(done.leadsTo()).body()).contains("hoort nu bij het team");
        assertThat(membershipsOf(OTHER)).isEqualTo(2);
        assertThat(page().text()).doesNotContain("Wil erbij horen");
        assertThat(send("aanvragen", "wie", id + "", "doe", "toegelaten").status())
                .isEqualTo(404);
        run("delete from audit_entry where action in ('member.added', 'membership.approved')");
    }

    @Test
    void whatIsWrongIsSaidBesideTheFieldAndWhatWasTypedStays() {
        logIn(MANAGER);
        Answer wrong = send("uitnodigen", "naam", "Mo <b>Test", "email", "mo@", "beheert", "ja");

        assertThat(wrong.status()).isEqualTo(422);
        Document shown = Jsoup.parse(wrong.body());
        assertThat(shown.select("input[name=naam]").val()).isEqualTo("Mo <b>Test");
        assertThat(shown.select("input[name=email]").val()).isEqualTo("mo@");
        assertThat(shown.select("input[name=email]").attr("aria-invalid")).isEqualTo("true");
        assertThat(shown.select("#team-email-fout").text()).contains("heel e-mailadres");
        assertThat(shown.select("input[name=beheert]").hasAttr("checked")).isTrue();
        assertThat(Jsoup.parse(send("uitnodigen", "naam", "Lot", "email", MEMBER)
                                .body())
                        .select("#team-email-fout")
                        .text())
                .contains("hoort al bij het team");
        assertThat(Jsoup.parse(send("uitnodigen", "naam", "Win http://evil.example", "email", "mo@proef-een.example")
                                .body())
                        .select("#team-naam-fout")
                        .text())
                .contains("zonder internetadres");
        assertThat(send("uitnodigen", "naam", " ", "email", "mo@proef-een.example")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aManagerMakesManagersTakesPeopleOutAndIsNeverMissed() {
        logIn(MANAGER);
        assertThat(send("mensen", "wie", manager + "", "doe", "eruit").status()).isEqualTo(409);
        assertThat(send("mensen", "wie", manager + "", "doe", "teamlid").status())
                .isEqualTo(409);

        assertThat(send("mensen", "wie", member + "", "doe", "teambeheerder").leadsTo())
                .isEqualTo("/mijn/organisatie?gedaan=teambeheerder");
        assertThat(send("mensen", "wie", manager + "", "doe", "teamlid").leadsTo())
                .isEqualTo("/mijn/organisatie?gedaan=teamlid");
        assertThat(page().text()).doesNotContain("Uitnodiging sturen");
        assertThat(send("mensen", "wie", member + "", "doe", "eruit").status())
                .as("a manager no more")
                .isEqualTo(403);
    }

    @Test
    void whoIsTakenOutIsOutAtTheNextRequestAndGetsNothing() {
        logIn(MANAGER);
        try (Browser lot = Browser.on(port, "127.0.0.63")) {
            lot.logIn(MEMBER, "geheim");
            assertThat(lot.get("/mijn/organisatie").body()).contains("<h1>proef-een</h1>");

            send("mensen", "wie", member + "", "doe", "eruit");

            assertThat(lot.get("/mijn/organisatie").leadsTo()).startsWith("/inloggen");
            lot.logIn(MEMBER, "geheim");
            assertThat(lot.get("/mijn/organisatie").body())
                    .contains("<h1>proef-twee</h1>")
                    .doesNotContain("Teun", ">proef-een<");
            assertThat(lot.post("/mijn/organisatie/kiezen", Map.of("organisatie", "proef-een"))
                            .status())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "mensen, teambeheerder",
        "mensen, teamlid",
        "mensen, eruit",
        "mensen, iets",
        "uitnodigingen, opnieuw",
        "uitnodigingen, intrekken"
    })
    void anotherOrganisationsNumberIsAnsweredAsOneThatDoesNotExist(String path, String what) {
        run("""
                insert into member_invitation (organisation_id, email, name, manages, invited_at)
                select id, 'ver@proef-twee.example', 'Ver', false, current_timestamp from organisation
                where handle = 'proef-twee'""");
        long foreign = path.equals("mensen")
                ? other
                : database.sql("select id from member_invitation where email = 'ver@proef-twee.example'")
                        .query(Long.class)
                        .single();
        logIn(MANAGER);

        Answer theirs = send(path, "wie", foreign + "", "doe", what);
        Answer nobodys = send(path, "wie", "987654321", "doe", what);

        assertThat(theirs.status()).isEqualTo(nobodys.status()).isEqualTo(404);
        assertThat(Jsoup.parse(theirs.body()).text())
                .isEqualTo(Jsoup.parse(nobodys.body()).text());
        assertThat(membershipsOf(OTHER)).isOne();
    }

    @Test
    void whoWentOnForAnotherOrganisationInAnotherTabChangesNothingOfIt() {
        run("update membership set manages = true where person_id = ?", member);
        logIn(MEMBER);
        Document tab = page();
        assertThat(tab.select(".organisatiekeuze button").eachText()).containsExactly("proef-twee");
        assertThat(tab.select("form[action$=uitnodigen] input[name=organisatie]")
                        .val())
                .isEqualTo("proef-een");
        send("kiezen", "organisatie", "proef-twee");

        Answer stale = send("uitnodigen", "naam", "Mo", "email", "mo@proef-een.example");

        assertThat(stale.status()).isEqualTo(409);
        assertThat(stale.body()).contains("Je was intussen verder gegaan", "<h1>proef-twee</h1>");
        assertThat(database.sql("select count(*) from member_invitation")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aSwitchLeadsBackLastsAndEndsWhatWasLiveBefore() {
        logIn(MEMBER);
        Matcher token = KEY.matcher(browser.get("/?v-r=init&location=").body());
        assertThat(token.find()).isTrue();
        String live = "{\"csrfToken\":\"%s\",\"rpc\":[],\"syncId\":0,\"clientId\":0}".formatted(token.group(1));
        assertThat(browser.postJson("/?v-r=uidl&v-uiId=0", live).body()).contains("syncId");

        Answer chosen = browser.post(
                "/mijn/organisatie/kiezen",
                Map.of("organisatie", "proef-twee"),
                "Referer",
                "http://localhost:" + port + "/product/webshop?q=1");

        assertThat(chosen.status()).isEqualTo(303);
        assertThat(chosen.leadsTo()).isEqualTo("/product/webshop?q=1");
        assertThat(browser.postJson("/?v-r=uidl&v-uiId=0", live).body()).contains("sessionExpired");
        assertThat(page().select("h1").text()).isEqualTo("proef-twee");
        try (Browser elsewhere = Browser.on(port, "127.0.0.64")) {
            elsewhere.logIn(MEMBER, "geheim");
            assertThat(elsewhere.get("/mijn/organisatie").body()).contains("<h1>proef-twee</h1>");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost/?q=logo, /?q=logo",
        "https://evil.example//evil.example/x, /evil.example/x",
        "https://evil.example, /",
        "::, /",
        "http://localhost/mijn/offertes/7?x=1, /mijn",
        "http://localhost/mijn, /mijn",
        "http://localhost/mijn/organisatie/mensen, /mijn/organisatie"
    })
    void aSwitchLeadsToAPageThatTheOtherOrganisationHas(String from, String to) {
        assertThat(SwitchController.back(from)).isEqualTo(to);
    }

    @ParameterizedTest
    @ValueSource(strings = {"kiezen", "mensen", "uitnodigen", "uitnodigingen"})
    void anotherSitesPageChangesNothing(String path) {
        logIn(MANAGER);
        Answer answer = browser.post(
                "/mijn/organisatie/" + path,
                Map.of("organisatie", "proef-een", "wie", member + "", "doe", "eruit"),
                "Sec-Fetch-Site",
                "cross-site");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(membershipsOf(MEMBER)).isEqualTo(2);
    }

    @Test
    void anEmployeeHasNoOrganisationAndChangesNothingHere() {
        browser.logIn("sanne@buro3.example", "demo-werknemer");
        assertThat(browser.get("/mijn/organisatie").leadsTo()).isEqualTo("/beheer/organisaties");
        assertThat(send("mensen", "wie", member + "", "doe", "eruit").status()).isEqualTo(403);
        assertThat(send("kiezen").status()).isEqualTo(403);
        assertThat(browser.get("/beheer/organisaties").status()).isEqualTo(200);
        assertThat(Jsoup.parse(browser.get("/").body()).select(".organisatie-naam"))
                .isEmpty();
    }

    @Test
    void theHeaderSaysForWhomOneActs() {
        assertThat(Jsoup.parse(browser.get("/").body()).select(".organisatie-naam"))
                .isEmpty();
        logIn(MANAGER);
        assertThat(Jsoup.parse(browser.get("/product/webshop").body())
                        .select("header a.organisatie-naam[href=/mijn/organisatie]")
                        .text())
                .isEqualTo("proef-een");
        assertThat(Jsoup.parse(browser.get("/bestaat-niet", "Accept", "text/html")
                                .body())
                        .select("header .organisatie-naam")
                        .text())
                .isEqualTo("proef-een");
    }
}
