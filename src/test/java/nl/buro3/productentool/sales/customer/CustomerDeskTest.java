package nl.buro3.productentool.sales.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** What colleagues keep of customers. */
@OnH2
class CustomerDeskTest {

    private static final LocalDate DUE = LocalDate.of(2027, 1, 15);

    @Autowired
    CustomerDesk desk;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext portal;

    private OrganisationRef bakery;
    private long sanne;
    private long joris;

    @BeforeEach
    void anEmployeeLooksAtACustomer() {
        sanne = TestPeople.person(database, "sanne@buro3.example", "Sanne", "EMPLOYEE", null);
        joris = TestPeople.person(database, "joris@buro3.example", "Joris", "EMPLOYEE", null);
        long organisation = TestPeople.organisation(database, "bakker");
        TestPeople.person(database, "kim@bakker.example", "Kim", "CUSTOMER", organisation);
        TestPeople.logIn(portal, "sanne@buro3.example");
        bakery = accounts.customer("bakker").orElseThrow();
    }

    @Test
    void saysWhoLooksAfterACustomerAndWritesThatDown() {
        desk.assign(bakery, joris);
        desk.assign(bakery, sanne);

        assertThat(desk.of(bakery).owner())
                .isNotNull()
                .extracting(Account::name)
                .isEqualTo("Sanne");
        assertThat(desk.owners(List.of(bakery.id()))).containsOnlyKeys(bakery.id());
        assertThat(database.sql("select before_value || ' > ' || after_value from audit_entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly(" > Joris", "Joris > Sanne");

        desk.assign(bakery, null);
        assertThat(desk.of(bakery).owner()).isNull();
    }

    @Test
    void aCustomerLooksAfterNoCustomer() {
        long kim = database.sql("select id from person where name = 'Kim'")
                .query(Long.class)
                .single();

        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> desk.assign(bakery, kim));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> desk.plan(bakery, new NewTask("Bellen", DUE, kim)));
        assertThat(desk.of(bakery).owner()).isNull();
    }

    @Test
    void notesStandNewestFirstAndGoByWhoWroteThem() {
        desk.note(bakery, "  Wil vóór de feestdagen open.  ");
        TestPeople.logIn(portal, "joris@buro3.example");
        desk.note(bakery, "Gebeld.");

        List<Care.Note> notes = desk.of(bakery).notes();
        assertThat(notes).extracting(Care.Note::words).containsExactly("Gebeld.", "Wil vóór de feestdagen open.");
        assertThat(notes).extracting(Care.Note::own).containsExactly(true, false);
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.removeNote(notes.getLast().id()));
        desk.removeNote(notes.getFirst().id());
        desk.removeNote(notes.getFirst().id());
        assertThat(desk.of(bakery).notes())
                .extracting(Care.Note::words)
                .containsExactly("Wil vóór de feestdagen open.");
    }

    @Test
    void nothingAndTooMuchAreNoNote() {
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> desk.note(bakery, "  "));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> desk.note(bakery, "x".repeat(CustomerDesk.LONGEST_NOTE + 1)));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> desk.plan(bakery, new NewTask(" ", DUE, sanne)));
        assertThat(desk.of(bakery).notes()).isEmpty();
    }

    @Test
    void tasksAreDoneOnceAndOpenedAgain() {
        desk.plan(bakery, new NewTask("Offerte nabellen", DUE.plusDays(3), sanne));
        desk.plan(bakery, new NewTask("Foto's inplannen", DUE, sanne));
        desk.plan(bakery, new NewTask("Handtekening halen", DUE, joris));

        List<Care.Task> mine = desk.mine();
        assertThat(mine).extracting(Care.Task::what).containsExactly("Foto's inplannen", "Offerte nabellen");
        assertThat(mine.getFirst().organisation().handle()).isEqualTo("bakker");

        desk.finish(mine.getFirst().id());
        desk.finish(mine.getFirst().id());
        assertThat(desk.mine()).extracting(Care.Task::what).containsExactly("Offerte nabellen");
        assertThat(desk.of(bakery).tasks()).hasSize(2);

        desk.reopen(mine.getFirst().id());
        assertThat(desk.mine()).hasSize(2);
    }

    @Test
    void customersKnowNothingOfIt() {
        desk.note(bakery, "Let op de prijs.");
        TestPeople.logIn(portal, "kim@bakker.example");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.of(bakery));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.mine());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.note(bakery, "Van Kim"));
    }
}
