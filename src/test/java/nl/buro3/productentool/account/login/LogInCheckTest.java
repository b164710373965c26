package nl.buro3.productentool.account.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Objects;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.security.core.Authentication;
import org.springframework.security.test.context.TestSecurityContextHolder;

/** What ends a log-in: anything on which its rights rest. */
@OnH2
class LogInCheckTest {

    @Autowired
    private LogInCheck logIns;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    private Authentication employee;

    @BeforeEach
    void somebodyLogsIn() {
        TestPeople.organisation(database, "bakker");
        TestPeople.person(database, "sanne@buro3.example", "ADMINISTRATOR");
        TestPeople.logIn(portal, "sanne@buro3.example");
        employee = Objects.requireNonNull(TestSecurityContextHolder.getContext().getAuthentication());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update person set enabled = false",
                "delete from person",
                "update membership set role = 'EMPLOYEE'",
                "update membership set role = 'CUSTOMER', organisation_id = (select id from organisation)",
                "delete from membership",
                "update credential set secret = '{noop}anders'",
                "delete from credential"
            })
    void whoWasDisabledDeletedDemotedOrGotANewPasswordIsOut(String change) {
        assertThat(logIns.stillStands(employee)).isTrue();

        database.sql(change).update();

        assertThat(logIns.stillStands(employee)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "delete from membership where organisation_id = 1, false",
        "delete from membership where organisation_id = 2, true",
        "update membership set manages = true where organisation_id is not null, true",
        "update membership set chosen_at = current_timestamp where organisation_id = 2, true",
        "update person set enabled = false, false"
    })
    void ofSeveralMembershipsOnlyTheOneActedByCounts(String change, boolean stays) {
        database.sql("insert into organisation (id, handle, name) values (1, 'een', 'Een'), (2, 'twee', 'Twee')")
                .update();
        long kim = TestPeople.person(database, "kim@een.example", "Kim", "CUSTOMER", 1L);
        database.sql("insert into membership (person_id, role, organisation_id) values (?, 'CUSTOMER', 2)")
                .param(kim)
                .update();
        TestPeople.logIn(portal, "kim@een.example");
        Authentication session =
                Objects.requireNonNull(TestSecurityContextHolder.getContext().getAuthentication());

        database.sql(change).update();

        assertThat(logIns.stillStands(session)).isEqualTo(stays);
    }

    @Test
    void whoGotAnotherNameStaysIn() {
        database.sql("update person set name = 'Sanne de Vries'").update();

        assertThat(logIns.stillStands(employee)).isTrue();
    }

    @Test
    void aDatabaseThatDoesNotAnswerPutsNobodyOut() {
        JdbcClient away = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:tcp://localhost:1/away"));

        assertThat(new LogInCheck(away, Clock.systemUTC()).stillStands(employee))
                .isTrue();
    }
}
