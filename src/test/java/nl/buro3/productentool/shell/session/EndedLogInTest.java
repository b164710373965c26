package nl.buro3.productentool.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.support.Browser;
import nl.buro3.productentool.support.Browser.Answer;
import nl.buro3.productentool.support.OnDemoPortal;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whose account was taken away or changed is out at the next request, in pages and in a live view. */
@OnDemoPortal
class EndedLogInTest {

    private static final String WHO = "tijdelijk@buro3.example";
    private static final Pattern KEY = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient database;

    private Browser browser;

    @BeforeEach
    void somebodyLogsIn() {
        browser = Browser.on(port, "127.0.0.51");
        TestPeople.person(database, WHO, "ADMINISTRATOR");
        assertThat(browser.logIn(WHO, "geheim").leadsTo()).isEqualTo("/");
        assertThat(browser.get("/beheer").status()).isEqualTo(200);
    }

    @AfterEach
    void gone() {
        browser.close();
        database.sql("delete from person where email = ?").param(WHO).update();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person set enabled = false where email = ?",
                "delete from person where email = ?",
                "update membership set role = 'EMPLOYEE' where person_id = (select id from person where email = ?)",
                "update credential set secret = '{noop}anders' where person_id = (select id from person where email = ?)"
            })
    void aPageLeadsToTheLogIn(String change) {
        database.sql(change).param(WHO).update();

        Answer answer = browser.get("/beheer");

        assertThat(answer.status()).isEqualTo(302);
        assertThat(answer.leadsTo()).isEqualTo("/inloggen");
        assertThat(browser.get("/").body()).as("a visitor's page").doesNotContain("/uitloggen");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person set enabled = false where email = ?",
                "delete from person where email = ?",
                "update membership set role = 'EMPLOYEE' where person_id = (select id from person where email = ?)",
                "update credential set secret = '{noop}anders' where person_id = (select id from person where email = ?)"
            })
    void aLiveViewAnswersNoMore(String change) {
        Answer start = browser.get("/?v-r=init&location=beheer&query=");
        Matcher key = KEY.matcher(start.body());
        assertThat(key.find()).as("a live page began: " + start.body()).isTrue();
        assertThat(enter(key.group(1), 0)).as("before").contains("/beheer/index");

        database.sql(change).param(WHO).update();

        assertThat(enter(key.group(1), 1))
                .as("after")
                .doesNotContain("/beheer/")
                .contains("sessionExpired");
        assertThat(browser.get("/beheer").leadsTo()).isEqualTo("/inloggen");
    }

    private String enter(String key, int number) {
        HttpResponse<String> answer = browser.postJson(
                        "/?v-r=uidl&v-uiId=0", """
                        {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"beheer",\
                        "query":"","appShellTitle":"","historyState":null,"trigger":""}}],"syncId":%d,"clientId":%d}""".formatted(key, number, number), "Accept", "application/json")
                .response();
        return answer.body();
    }
}
