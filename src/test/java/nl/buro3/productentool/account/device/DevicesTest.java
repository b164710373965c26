package nl.buro3.productentool.account.device;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.buro3.productentool.account.login.LogInCheck;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is kept of a log-in, for how long, and that it ends the session that it is of. */
@OnH2
class DevicesTest {

    private static final Instant NOON = Instant.parse("2026-11-29T12:00:00Z");
    private static final DeviceKind KIND = new DeviceKind("FIREFOX", "LINUX");

    @Autowired
    private LogIns logIns;

    @Autowired
    private LogInCheck check;

    @Autowired
    private Devices devices;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    private long kim;

    @BeforeEach
    void somebody() {
        kim = TestPeople.person(
                database, "kim@kruim.example", "Kim", "CUSTOMER", TestPeople.organisation(database, "bakker"));
        logIns.add(kim, "one", KIND, null, NOON);
        logIns.add(kim, "two", KIND, "passkey", NOON.minusSeconds(60));
    }

    @Test
    void theKeyItselfIsStoredNowhere() {
        assertThat(database.sql("select key_hash from signed_in")
                        .query(String.class)
                        .list())
                .doesNotContain("one", "two")
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void whatWasHeardOfOfLateIsShownTheLatestFirst() {
        assertThat(logIns.of(kim, "two", NOON.minusSeconds(90), 10))
                .extracting(Device::isThis)
                .containsExactly(false, true);
        assertThat(logIns.of(kim, "two", NOON.minusSeconds(30), 10)).hasSize(1);
        logIns.seen("two", NOON.plusSeconds(60));
        assertThat(logIns.of(kim, "two", NOON.minusSeconds(30), 10))
                .extracting(Device::passkey)
                .containsExactly(true, false);
        assertThat(logIns.of(kim + 1, "two", Instant.EPOCH, 10)).isEmpty();
    }

    @Test
    void aLogInThatWasEndedDoesNotStandAndOneWithoutARecordNeither() {
        TestPeople.logIn(portal, "kim@kruim.example");
        var who = SecurityContextHolder.getContext().getAuthentication();
        MockHttpSession session = new MockHttpSession();
        session.setAttribute(Devices.class.getName() + ".key", "one");
        assertThat(check.stillStands(who, session)).isTrue();
        assertThat(check.stillStands(who, new MockHttpSession())).isTrue();

        logIns.endOf("passkey", NOON);
        assertThat(check.stillStands(who, session)).isTrue();
        devices.ended(session);

        assertThat(check.stillStands(who, session)).isFalse();
        session.setAttribute(Devices.class.getName() + ".key", "forged");
        assertThat(check.stillStands(who, session)).isFalse();
    }

    @Test
    void aMonthAfterItEndedItIsForgotten() {
        logIns.ended("one", NOON);
        assertThat(logIns.deleteOlderThan(NOON.minus(Duration.ofDays(1)))).isZero();
        assertThat(logIns.deleteOlderThan(NOON.plusSeconds(1))).isEqualTo(2);
        logIns.add(kim, "three", KIND, null, Instant.now());
        devices.forget();
        assertThat(database.sql("select count(*) from signed_in")
                        .query(Long.class)
                        .single())
                .isOne();
        database.sql("delete from person where id = ?").param(kim).update();
        assertThat(database.sql("select count(*) from signed_in")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0, FIREFOX, LINUX",
        "'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0', EDGE, WINDOWS",
        "'Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36', CHROME, ANDROID",
        "'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15) AppleWebKit/605.1 (KHTML, like Gecko) Version/18 Safari/605.1', SAFARI, MAC",
        "'Mozilla/5.0 (iPad; CPU OS 18_0 like Mac OS X) AppleWebKit/605.1 (KHTML, like Gecko) FxiOS/140 Safari/605.1', FIREFOX, IPAD",
        "curl/8.5, OTHER, OTHER",
        "'', OTHER, OTHER"
    })
    void theKindOfDeviceIsToldByWhatTheBrowserSays(String agent, String browser, String platform) {
        assertThat(DeviceKind.of(agent)).isEqualTo(new DeviceKind(browser, platform));
    }
}
