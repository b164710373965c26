package nl.buro3.productentool.account.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Who registered with a domain that is known waits for an employee's yes. */
@OnH2
class AdmissionDeskTest {

    private static final String PASSWORD = "vier koeien in een bootje";
    private static final String DECIDING = "https://portaal.example/mijn/organisatie";
    private static int people = 0;

    @Autowired
    private AdmissionDesk desk;

    @Autowired
    private OwnAdmissions own;

    @Autowired
    private Registrations registrations;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    private String noor = "";
    private long bakery;

    /** One of two people, so that each test has an address of its own: each gets so many letters. */
    @BeforeEach
    void colleaguesAndSomebodyNew() {
        noor = "noor" + people++ + "@kruim.example";
        bakery = TestPeople.organisation(database, "bakker");
        TestPeople.person(database, "kim@kruim.example", "CUSTOMER", bakery);
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        assertThat(register(noor)).isEqualTo(ConfirmedRegistration.DONE);
        TestPeople.logIn(portal, "sanne@buro3.example");
    }

    private ConfirmedRegistration register(String email) {
        registrations.ask(
                new RegistrationRequest("Noor Nieuw", email, "Kruim", PASSWORD, ""),
                new Network("192.0.2." + people % 200),
                "https://portaal.example",
                "/registreren/bevestigen?sleutel=",
                Texts.DUTCH);
        return registrations.confirm(key(), PASSWORD, DECIDING);
    }

    private String key() {
        String body = letters("body").getLast();
        return body.substring(body.indexOf("sleutel=") + 8).split("\\s", 2)[0];
    }

    private List<String> letters(String column) {
        return database.sql("select " + column + " from mail order by id")
                .query(String.class)
                .list();
    }

    private List<Long> organisationsOf(String email) {
        return database.sql("""
                select m.organisation_id from membership m join person p on p.id = m.person_id
                where p.email = ? order by m.id""").param(email).query(Long.class).list();
    }

    @Test
    void whoIsLetInBelongsToTheOrganisationAndHearsSo() {
        WaitingMember waiting = desk.waiting().getFirst();
        assertThat(waiting)
                .returns("Noor Nieuw", WaitingMember::name)
                .returns(noor, WaitingMember::email)
                .returns("Kruim", WaitingMember::called)
                .returns("bakker", WaitingMember::handle);
        assertThat(organisationsOf(noor)).hasSize(1).doesNotContain(bakery);

        desk.approve(waiting.id());

        assertThat(organisationsOf(noor)).contains(bakery);
        assertThat(desk.count()).isZero();
        assertThat(letters("subject").getLast()).isEqualTo("Je hoort nu bij bakker");
        assertThat(database.sql("select action from audit_entry order by id")
                        .query(String.class)
                        .list())
                .containsExactly("person.registered", "member.added", "membership.approved");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> desk.approve(waiting.id()));
    }

    @Test
    void whoIsNotLetInKeepsTheirOwn() {
        long id = desk.waiting().getFirst().id();

        desk.decline(id);

        assertThat(organisationsOf(noor)).hasSize(1).doesNotContain(bakery);
        assertThat(letters("subject").getLast()).isEqualTo("Je aanvraag voor bakker");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> desk.decline(id));
        TestPeople.logIn(portal, noor, PASSWORD);
    }

    private void manages(String email, long organisation) {
        database.sql("""
                update membership set manages = true where organisation_id = ?
                    and person_id = (select id from person where email = ?)""").params(organisation, email).update();
    }

    @Test
    void aManagerHearsOfItAndSaysYes() {
        manages("kim@kruim.example", bakery);
        String piet = "piet" + people++ + "@kruim.example";
        assertThat(register(piet)).isEqualTo(ConfirmedRegistration.DONE);
        assertThat(letters("recipient")).last().isEqualTo("kim@kruim.example");
        assertThat(letters("body").getLast()).contains("Noor Nieuw (" + piet + ")", DECIDING);
        TestPeople.logIn(portal, "kim@kruim.example");
        assertThat(own.waiting()).extracting(WaitingMember::email).containsExactly(noor, piet);
        long first = own.waiting().getFirst().id();

        own.approve(first);
        own.decline(own.waiting().getFirst().id());

        assertThat(organisationsOf(noor)).contains(bakery);
        assertThat(organisationsOf(piet)).doesNotContain(bakery);
        assertThat(own.waiting()).isEmpty();
        assertThat(letters("subject")).endsWith("Je hoort nu bij bakker", "Je aanvraag voor bakker");
        assertThat(database.sql("select action from audit_entry where action like 'membership.%' order by id")
                        .query(String.class)
                        .list())
                .containsExactly("membership.approved", "membership.declined");
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> own.approve(first));
    }

    @Test
    void whoDoesNotKeepTheOrganisationHasNoSay() {
        long id = desk.waiting().getFirst().id();
        long other = TestPeople.organisation(database, "ander");
        TestPeople.person(database, "joep@ander.example", "CUSTOMER", other);
        manages("joep@ander.example", other);
        TestPeople.logIn(portal, "joep@ander.example");
        assertThat(own.waiting()).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> own.approve(id));
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(() -> own.decline(id));

        TestPeople.logIn(portal, "kim@kruim.example");
        assertThat(own.waiting()).as("a member sees nobody who waits").isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> own.approve(id));

        TestPeople.logIn(portal, noor, PASSWORD);
        assertThatExceptionOfType(NoSuchElementException.class)
                .as("nobody lets themselves in")
                .isThrownBy(() -> own.approve(id));
        TestPeople.logIn(portal, "sanne@buro3.example");
        assertThat(desk.count()).isOne();
    }

    @Test
    void customersDecideNothing() {
        long id = desk.waiting().getFirst().id();
        TestPeople.logIn(portal, "kim@kruim.example");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::waiting);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(desk::count);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.approve(id));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.decline(id));
    }

    @Test
    void aSecondRegistrationOfTheSameAddressIsWorthNothingOnceOneIsConfirmed() {
        String email = "piet" + people++ + "@ander.example";
        RegistrationRequest twice =
                new RegistrationRequest("Piet", email.toUpperCase(Locale.ROOT), "Piets zaak", PASSWORD, "");
        for (int i = 0; i < 2; i++) {
            registrations.ask(
                    twice, new Network("192.0.2.250"), "https://portaal.example", "/x?sleutel=", Texts.ENGLISH);
        }
        List<String> keys = database
                .sql("select body from mail where lower(recipient) = ? order by id")
                .param(email)
                .query(String.class)
                .list()
                .stream()
                .map(body -> body.substring(body.indexOf("sleutel=") + 8).split("\\s", 2)[0])
                .toList();

        assertThat(registrations.waiting(keys.getFirst())).isPresent();
        assertThat(registrations.confirm(keys.getLast(), PASSWORD, DECIDING)).isEqualTo(ConfirmedRegistration.DONE);
        assertThat(registrations.waiting(keys.getFirst())).isEmpty();
        assertThat(registrations.confirm(keys.getFirst(), PASSWORD, DECIDING)).isEqualTo(ConfirmedRegistration.GONE);
    }

    @Test
    void whatNobodyConfirmedIsForgotten() {
        registrations.ask(
                new RegistrationRequest("Piet", "piet" + people++ + "@weg.example", "Piets zaak", PASSWORD, ""),
                new Network("192.0.2.251"),
                "https://portaal.example",
                "/x?sleutel=",
                Texts.DUTCH);
        registrations.forget();
        assertThat(database.sql("select count(*) from registration")
                        .query(Long.class)
                        .single())
                .isOne();
        database.sql("update registration set created_at = created_at - interval '48' hour")
                .update();
        registrations.forget();
        assertThat(database.sql("select count(*) from registration")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void employeesSeeWhoHasNotConfirmedAndWriteThemAgain() {
        String piet = "piet" + people + "@elders.example";
        registrations.ask(
                new RegistrationRequest("Piet Nieuw", piet, "Elders", PASSWORD, ""),
                new Network("198.51.100." + people % 200),
                "https://portaal.example",
                Registrations.CONFIRMING,
                Texts.DUTCH);
        assertThat(desk.unconfirmed())
                .extracting(PendingRegistration::email)
                .contains(piet)
                .doesNotContain(noor);
        int before = letters("subject").size();

        desk.writeAgain(piet, TestPeople.POSTING);

        assertThat(letters("subject")).hasSize(before + 1).last().isEqualTo("Bevestig je e-mailadres");
        assertThat(desk.unconfirmed()).extracting(PendingRegistration::email).containsOnlyOnce(piet);
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> desk.writeAgain(noor, TestPeople.POSTING));
        TestPeople.logIn(portal, "kim@kruim.example");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.unconfirmed());
    }
}
