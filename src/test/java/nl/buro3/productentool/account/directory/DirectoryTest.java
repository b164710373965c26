package nl.buro3.productentool.account.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import nl.buro3.productentool.account.directory.Directory.Belonging;
import nl.buro3.productentool.account.directory.Directory.Listed;
import nl.buro3.productentool.account.directory.Directory.ListedOrganisation;
import nl.buro3.productentool.account.directory.Directory.ListedPerson;
import nl.buro3.productentool.account.directory.PeopleQuery.Show;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Organisations and people are found by what employees know of them, a page at a time. */
@OnH2
class DirectoryTest {

    @Autowired
    private Directory directory;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    @BeforeEach
    void some() {
        database.sql("""
                        insert into organisation (handle, name, sector, city) values
                        ('kruim', 'Bakkerij Kruim', 'Voeding', 'Zuiderwold'), ('staal', 'Staal 100%', 'Industrie', 'Noord'),
                        ('tuin', 'Tuin_centrum', 'Detailhandel', 'Zuiderwold')""").update();
        person("kim@kruim.example", "Kim Korst", "kruim");
        person("bas@staal.example", "Bas Staalman", "staal");
        database.sql("""
                        insert into membership (person_id, role, organisation_id) select p.id, 'CUSTOMER', o.id
                        from person p, organisation o where p.name = 'Kim Korst' and o.handle = 'staal'""").update();
        database.sql("update membership set manages = true where id in (select min(m.id) from membership m)")
                .update();
        database.sql("update person set enabled = false where name = 'Bas Staalman'")
                .update();
        TestPeople.person(database, "sanne@buro3.example", "Sanne", "EMPLOYEE", null);
        TestPeople.person(database, "alex@buro3.example", "Alex", "ADMINISTRATOR", null);
        TestPeople.logIn(portal, "sanne@buro3.example");
    }

    private void person(String email, String name, String organisation) {
        long id = database.sql("select id from organisation where handle = ?")
                .param(organisation)
                .query(Long.class)
                .single();
        TestPeople.person(database, email, name, "CUSTOMER", id);
    }

    private List<String> organisations(String words) {
        return directory.organisations(new OrganisationQuery(words, 1)).found().stream()
                .map(found -> found.organisation().handle())
                .toList();
    }

    private List<String> people(String words, Show show, String organisation) {
        return directory.people(new PeopleQuery(words, show, organisation, 1)).found().stream()
                .map(ListedPerson::name)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'' | kruim,staal,tuin",
                "KRUIM | kruim",
                "zuiderwold | kruim,tuin",
                "zuiderwold tuin | tuin",
                "industrie | staal",
                "100% | staal",
                "n_c | tuin",
                "% | staal",
                "! | ''",
                "niets | ''"
            },
            delimiter = '|')
    void organisationsByNamePlaceOrSector(String words, String found) {
        assertThat(String.join(",", organisations(words))).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "'' | ALL | '' | Bas Staalman,Kim Korst",
                "korst | ALL | '' | Kim Korst",
                "BAS@staal | ALL | '' | Bas Staalman",
                "staal | ALL | '' | Bas Staalman,Kim Korst",
                "kim staal | ALL | '' | Kim Korst",
                "'' | MANAGERS | '' | Kim Korst",
                "'' | DISABLED | '' | Bas Staalman",
                "'' | ALL | kruim | Kim Korst",
                "'' | ALL | weg | ''",
                "'' | EMPLOYEES | '' | ''",
                "sanne | ALL | '' | ''"
            },
            delimiter = '|')
    void customersForEmployees(String words, Show show, String organisation, String found) {
        assertThat(String.join(",", people(words, show, organisation))).isEqualTo(found);
    }

    @Test
    void colleaguesForAdministrators() {
        TestPeople.logIn(portal, "alex@buro3.example");

        assertThat(people("", Show.ALL, "")).containsExactly("Alex", "Bas Staalman", "Kim Korst", "Sanne");
        assertThat(people("", Show.EMPLOYEES, "")).containsExactly("Sanne");
        assertThat(people("", Show.ADMINISTRATORS, "")).containsExactly("Alex");
        assertThat(people("", Show.CUSTOMERS, "")).containsExactly("Bas Staalman", "Kim Korst");
    }

    @Test
    void aRowSaysWhereSomebodyBelongsAndHowManyAnOrganisationHas() {
        ListedPerson kim = directory
                .people(new PeopleQuery("kim", Show.ALL, "", 1))
                .found()
                .getFirst();
        assertThat(kim.belongings())
                .extracting(Belonging::organisation, Belonging::manages)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Bakkerij Kruim", true),
                        org.assertj.core.groups.Tuple.tuple("Staal 100%", false));
        Listed<ListedOrganisation> staal = directory.organisations(new OrganisationQuery("staal", 1));
        assertThat(staal.total()).isOne();
        assertThat(staal.found().getFirst().people()).isEqualTo(2);
    }

    @Test
    void aPageHoldsSoManyAndTheNextTheOthers() {
        for (int i = 0; i < Directory.PAGE_SIZE; i++) {
            TestPeople.organisation(database, "veel-%02d".formatted(i));
        }
        Listed<ListedOrganisation> second = directory.organisations(new OrganisationQuery("", 2));

        assertThat(directory.organisations(new OrganisationQuery("", 1)).found())
                .hasSize(Directory.PAGE_SIZE);
        assertThat(second.found()).hasSize(3);
        assertThat(second.total()).isEqualTo(Directory.PAGE_SIZE + 3);
        assertThat(directory.organisations(new OrganisationQuery("", 3)).found())
                .isEmpty();
    }

    @Test
    void aPageTakesTwoOrThreeStatementsHoweverManyThereAre() {
        for (int i = 0; i < Directory.PAGE_SIZE; i++) {
            long veel = TestPeople.organisation(database, "veel-%02d".formatted(i));
            TestPeople.person(database, i + "@veel.example", "Veel " + i, "CUSTOMER", veel);
        }
        ListAppender<ILoggingEvent> statements = new ListAppender<>();
        Logger sql = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        statements.start();
        sql.addAppender(statements);
        sql.setLevel(Level.DEBUG);
        try {
            assertThat(directory
                            .people(new PeopleQuery("veel", Show.ALL, "", 1))
                            .found())
                    .hasSize(Directory.PAGE_SIZE);
            assertThat(prepared(statements)).isEqualTo(3);
            assertThat(directory.organisations(new OrganisationQuery("veel", 1)).found())
                    .hasSize(Directory.PAGE_SIZE);
            assertThat(prepared(statements)).isEqualTo(5);
        } finally {
            sql.setLevel(null);
            sql.detachAppender(statements);
        }
    }

    /** Without those of jobs in the background. */
    private static long prepared(ListAppender<ILoggingEvent> statements) {
        return List.copyOf(statements.list).stream()
                .map(ILoggingEvent::getFormattedMessage)
                .filter(statement -> statement.contains("prepared SQL statement"))
                .filter(statement -> statement.matches("(?s).*(from person p|organisation o|membership m).*"))
                .count();
    }

    @Test
    void noCustomerFindsAnybody() {
        TestPeople.logIn(portal, "kim@kruim.example");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> organisations(""));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> people("", Show.ALL, ""));
    }
}
