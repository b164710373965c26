package nl.buro3.productentool.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A customer asks at every door for what is another organisation's, by every number and name that it has in the database,
 * and with every form of their own pages: they read nothing of it and change nothing of it. Doors, tables and forms are
 * found from the portal itself, so that a new one cannot be forgotten.
 */
@OnDemoPortal
class IsolationTest {

    private static final String OWN = "handle = 'bakkerij-kruimelhof'";
    private static final String OTHERS = "handle <> 'bakkerij-kruimelhof'";
    private static final int KEYS_OF_A_TABLE = 1;
    private static final int MOST_PAGES = 40;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext portal;

    @Autowired
    private JdbcClient database;

    @Test
    void nobodyReadsOrChangesWhatIsAnotherOrganisations() {
        Round round = round(OTHERS, OWN);

        try (Browser kim = Browser.on(port)) {
            kim.logIn("kim@kruimelhof.example", "demo-klant");
            ask(kim, forms(kim), round);
        }

        assertThat(round.foreign().tables())
                .contains("bundle", "quote", "owned_product", "placed_order", "person", "inquiry");
        round.assertNothing();
    }

    /** Their browser still shows the pages of then; they belong to another organisation now. */
    @Test
    void whoWasAMemberReadsAndChangesNothingAnyMore() {
        String email = "was.lid@kruimelhof.example";
        long later = TestPeople.organisation(database, "later");
        TestPeople.person(database, email, "Mees Proef", "CUSTOMER", number(OWN));

        try (Browser former = Browser.on(port)) {
            former.logIn(email, "geheim");
            List<OwnForm> forms = forms(former);
            assertThat(forms).as("what the browser still shows").hasSizeGreaterThan(3);
            database.sql(
                            "update membership set organisation_id = ? where person_id = (select id from person where email = ?)")
                    .params(later, email)
                    .update();
            Round round = round(OWN, "handle = 'later'");
            assertThat(former.get("/mijn", "Accept", "text/html").leadsTo())
                    .as("the log-in of then has ended")
                    .startsWith("/inloggen");

            former.logIn(email, "geheim");
            ask(former, forms, round);

            assertThat(round.foreign().tables()).contains("bundle", "quote", "owned_product", "placed_order", "person");
            round.assertNothing();
        } finally {
            database.sql("delete from person where email = ?").param(email).update();
            database.sql("delete from organisation where id = ?").param(later).update();
        }
    }

    private long number(String organisation) {
        return database.sql("select id from organisation where " + organisation)
                .query(Long.class)
                .single();
    }

    /**
     * What somebody asks for in one round, and what went wrong.
     *
     * @param secrets texts that nobody else may read
     */
    private record Round(
            ForeignRows foreign,
            Set<String> secrets,
            Set<String> keys,
            Map<String, List<Map<String, Object>>> before,
            List<String> wrong) {

        void assertNothing() {
            assertThat(secrets).hasSizeGreaterThan(30);
            assertThat(wrong).isEmpty();
            assertThat(foreign.content()).isEqualTo(before);
        }
    }

    private Round round(String others, String own) {
        ForeignRows foreign = ForeignRows.of(database, others);
        Set<String> secrets = foreign.secrets();
        secrets.removeAll(ForeignRows.of(database, own).secrets());
        secrets.removeAll(everybodys());
        String anybodys = readByAnybody();
        secrets.removeIf(anybodys::contains);
        return new Round(foreign, secrets, foreign.keys(KEYS_OF_A_TABLE), foreign.content(), new ArrayList<>());
    }

    /** At every door with every key, and by every form with every key in the place of its numbers. */
    private void ask(Browser asker, List<OwnForm> forms, Round round) {
        try (Browser employee = Browser.on(port)) {
            employee.logIn("sanne@buro3.example", "demo-werknemer");
            List<Door> doors = Doors.of(portal, employee).stream()
                    .filter(door -> door.path().contains("{") && !door.path().startsWith("/VAADIN"))
                    .toList();
            assertThat(doors).hasSizeGreaterThan(30);
            doors.forEach(door -> round.keys()
                    .forEach(key ->
                            look(door.method() + " " + door.filled(name -> key), ask(asker, door, key), key, round)));
            forms.forEach(form ->
                    round.keys().forEach(key -> look(form.action() + " " + key, form.send(asker, key), key, round)));
        }
    }

    /** Texts of the catalogue and of colleagues: what stands in no row of a customer. */
    private Set<String> everybodys() {
        return database.sql("""
                        select name from product union select slug from product union select email from person p
                            where exists (select 1 from membership m where m.person_id = p.id and m.role <> 'CUSTOMER')
                        union select name from person p
                            where exists (select 1 from membership m where m.person_id = p.id and m.role <> 'CUSTOMER')
                        union select name from specialist""").query(String.class).list().stream().collect(Collectors.toSet());
    }

    /** What a visitor reads anyway, such as where the agency is. */
    private String readByAnybody() {
        try (Browser visitor = Browser.on(port)) {
            return Stream.of("/", "/contact", "/privacy")
                    .map(page -> visitor.get(page, "Accept", "text/html").body())
                    .collect(Collectors.joining());
        }
    }

    private static Answer ask(Browser kim, Door door, String key) {
        String query = door.parameters().stream()
                .map(parameter -> parameter + "=" + key)
                .collect(Collectors.joining("&", "?", ""));
        String path = door.filled(name -> key);
        return door.isReading()
                ? kim.get(path + (door.parameters().isEmpty() ? "" : query), "Accept", "text/html")
                : kim.post(
                        path,
                        door.parameters().stream().collect(Collectors.toMap(name -> name, name -> key, (a, b) -> a)),
                        "Sec-Fetch-Site",
                        "same-origin");
    }

    private static void look(String what, Answer answer, String key, Round round) {
        if (answer.status() >= 500) {
            round.wrong().add(what + " failed inside: " + answer.status());
        }
        round.secrets().stream()
                .filter(secret -> !secret.contains(key)
                        && !key.contains(secret)
                        && answer.body().contains(secret))
                .limit(1)
                .forEach(secret -> round.wrong().add(what + " shows " + secret));
    }

    /** A form of one of the customer's own pages, with what it would send. */
    private record OwnForm(String action, Map<String, String> fields) {

        boolean sameAs(OwnForm other) {
            return address().equals(other.address()) && fields.keySet().equals(other.fields.keySet());
        }

        private String address() {
            return action.replaceAll("[0-9]+", "0");
        }

        /** Sends it with another's number in the place of each number, in the address too. */
        Answer send(Browser kim, String key) {
            Map<String, String> sent = new LinkedHashMap<>();
            fields.forEach((name, value) -> sent.put(name, value.matches("[0-9]+") ? key : value));
            return kim.post(action.replaceAll("/[0-9]+(?=/|$)", "/" + key), sent, "Sec-Fetch-Site", "same-origin");
        }
    }

    private static List<OwnForm> forms(Browser kim) {
        Set<String> pages = new TreeSet<>(Set.of("/mijn", "/pakket", "/mijn/organisatie"));
        Set<String> seen = new TreeSet<>();
        List<OwnForm> forms = new ArrayList<>();
        while (!pages.isEmpty() && seen.size() < MOST_PAGES) {
            String page = pages.iterator().next();
            pages.remove(page);
            if (seen.add(page)) {
                var shown = Jsoup.parse(kim.get(page, "Accept", "text/html").body());
                shown.select("a[href~=^/(mijn|pakket)]").eachAttr("href").stream()
                        .map(href -> href.replaceFirst("[?#].*", ""))
                        .filter(href -> !seen.contains(href))
                        .forEach(pages::add);
                shown.select("form[method=post]").stream()
                        .filter(form -> carriesANumber(form))
                        .map(form -> new OwnForm(form.attr("action"), fields(form)))
                        .filter(form -> forms.stream().noneMatch(other -> other.sameAs(form)))
                        .forEach(forms::add);
            }
        }
        return forms;
    }

    private static boolean carriesANumber(Element form) {
        return Stream.concat(
                        Stream.of(form.attr("action")), form.select("input[type=hidden]").eachAttr("value").stream())
                .anyMatch(value -> value.matches(".*[0-9].*"));
    }

    private static Map<String, String> fields(Element form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.select("[name]").forEach(field -> fields.put(field.attr("name"), field.attr("value")));
        return fields;
    }
}
