package nl.buro3.productentool.account.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.AddressTakenException;
import nl.buro3.productentool.account.Invitation;
import nl.buro3.productentool.account.NewOrganisation;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.account.OwnAccountException;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.account.Signatures;
import nl.buro3.productentool.account.directory.Directory;
import nl.buro3.productentool.account.directory.Directory.ListedPerson;
import nl.buro3.productentool.account.directory.PeopleQuery;
import nl.buro3.productentool.account.directory.PeopleQuery.Show;
import nl.buro3.productentool.account.member.MemberDesk;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Employees keep the customers' accounts, administrators those of colleagues; everybody chooses their own password. */
@OnH2
class AccountDeskTest {

    private static final String EMPLOYEE = "sanne@buro3.example";
    private static final String ADMINISTRATOR = "alex@buro3.example";
    private static final String LONG = "een zin die ik onthoud";

    @Autowired
    private AccountDesk desk;

    @Autowired
    private MemberDesk members;

    @Autowired
    private Directory directory;

    @Autowired
    private Passwords passwords;

    @Autowired
    private LogInCheck logIns;

    @Autowired
    private People people;

    @Autowired
    private Signatures signatures;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    @BeforeEach
    void anEmployeeAndAnAdministrator() {
        TestPeople.person(database, EMPLOYEE, "EMPLOYEE");
        TestPeople.person(database, ADMINISTRATOR, "ADMINISTRATOR");
        TestPeople.logIn(portal, EMPLOYEE);
    }

    private Invitation kim() {
        String bakery = desk.create(new NewOrganisation("Bakkerij Kruim & Co", "Voeding", "Utrecht"))
                .handle();
        return desk.inviteCustomer(bakery, new NewPerson("Kim Korst", "Kim@Kruim.example"), TestPeople.POSTING);
    }

    private static String key(Invitation invitation) {
        return invitation.address().replaceFirst(".*=", "");
    }

    @Test
    void aCustomerChoosesTheirPasswordByALinkThatWorksOnce() {
        Invitation invitation = kim();
        String key = key(invitation);
        assertThat(invitation.address()).startsWith("/wachtwoord?sleutel=");
        assertThat(passwords.whose(key).orElseThrow().email()).isEqualTo("kim@kruim.example");

        passwords.choose(key, LONG, TestPeople.POSTING);

        TestPeople.logIn(portal, "kim@kruim.example", LONG);
        assertThat(Accounts.current().orElseThrow().role()).isEqualTo(Role.CUSTOMER);
        assertThat(passwords.whose(key)).isEmpty();
        assertThatExceptionOfType(UnknownKeyException.class)
                .isThrownBy(() -> passwords.choose(key, LONG + "!", TestPeople.POSTING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"kort", " een zin die ik onthoud", "een zin die ik onthoud "})
    void aRefusedPasswordLeavesTheKeyGood(String password) {
        String key = key(kim());

        assertThatExceptionOfType(RefusedPasswordException.class)
                .isThrownBy(() -> passwords.choose(key, password, TestPeople.POSTING));
        assertThat(passwords.whose(key)).isPresent();
    }

    @Test
    void aKeyThatIsForgedOrOldOrOfSomebodyBlockedOpensNothing() {
        Invitation invitation = kim();
        String key = key(invitation);
        for (String forged : List.of("", "x", key + "x", "x" + key, signatures.sign("wachtwoord.1.9999999999.x"))) {
            assertThat(passwords.whose(forged)).as(forged).isEmpty();
        }
        Clock later = Clock.offset(Clock.systemUTC(), PasswordKeys.GOOD_FOR.plus(Duration.ofSeconds(1)));
        assertThat(new PasswordKeys(signatures, people, later).owner(key)).isEmpty();

        desk.disable(invitation.account().id());
        assertThat(passwords.whose(key)).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> desk.inviteAgain(invitation.account().id(), TestPeople.POSTING));
        desk.enable(invitation.account().id());
        assertThat(passwords.whose(key)).isPresent();
    }

    @Test
    void whoIsBlockedIsOutAtOnceAndComesBackWithTheSamePassword() {
        Invitation invitation = kim();
        passwords.choose(key(invitation), LONG, TestPeople.POSTING);
        TestPeople.logIn(portal, "kim@kruim.example", LONG);
        var session = SecurityContextHolder.getContext().getAuthentication();
        assertThat(logIns.stillStands(session)).isTrue();
        TestPeople.logIn(portal, EMPLOYEE);

        desk.disable(invitation.account().id());

        assertThat(logIns.stillStands(session)).isFalse();
        assertThatExceptionOfType(DisabledException.class)
                .isThrownBy(() -> TestPeople.logIn(portal, "kim@kruim.example", LONG));
        desk.enable(invitation.account().id());
        TestPeople.logIn(portal, "kim@kruim.example", LONG);
    }

    @Test
    void anAddressIsForOnePersonAndHasToBeWhole() {
        kim();
        assertThatExceptionOfType(AddressTakenException.class)
                .isThrownBy(() -> desk.inviteCustomer(
                        "bakkerij-kruim-co", new NewPerson("Kim Twee", "KIM@kruim.example"), TestPeople.POSTING));
        for (String wrong : List.of("", "kim", "kim@kruim", "a@b.nl,c@d.nl")) {
            assertThatExceptionOfType(ConstraintViolationException.class)
                    .isThrownBy(() ->
                            desk.inviteCustomer("bakkerij-kruim-co", new NewPerson("Kim", wrong), TestPeople.POSTING));
        }
        assertThatExceptionOfType(ConstraintViolationException.class)
                .as("names go into letters")
                .isThrownBy(() -> desk.create(new NewOrganisation("Win now http://evil.example", "", "")));
        assertThatExceptionOfType(ConstraintViolationException.class)
                .isThrownBy(() -> desk.inviteCustomer(
                        "bakkerij-kruim-co", new NewPerson("www.evil.example", "k@kruim.example"), TestPeople.POSTING));
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(
                        () -> desk.inviteCustomer("weg", new NewPerson("Kim", "k@kruim.example"), TestPeople.POSTING));
        assertThat(members.peopleOf("bakkerij-kruim-co")).hasSize(1);
        assertThat(desk.create(new NewOrganisation("Bakkerij Kruim, Co", "", ""))
                        .handle())
                .isEqualTo("bakkerij-kruim-co-2");
    }

    @Test
    void onlyAnAdministratorKeepsColleagues() {
        long colleague =
                people.findByEmail(ADMINISTRATOR).orElseThrow().account().id();
        assertThat(colleagues()).isEmpty();
        assertThat(desk.find(colleague)).isEmpty();
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.changeRole(colleague, false));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> desk.inviteColleague(new NewPerson("A", "a@buro3.example"), true, TestPeople.POSTING));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.inviteAgain(colleague, TestPeople.POSTING));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.disable(colleague));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> desk.enable(colleague));

        TestPeople.logIn(portal, ADMINISTRATOR);
        desk.inviteColleague(new NewPerson("Joris", "joris@buro3.example"), false, TestPeople.POSTING);
        assertThat(colleagues()).contains("joris@buro3.example", EMPLOYEE, ADMINISTRATOR);
        assertThatExceptionOfType(OwnAccountException.class).isThrownBy(() -> desk.disable(colleague));
        assertThatExceptionOfType(OwnAccountException.class).isThrownBy(() -> desk.changeRole(colleague, false));
    }

    private List<String> colleagues() {
        return directory.people(new PeopleQuery("buro3", Show.ALL, "", 1)).found().stream()
                .map(ListedPerson::email)
                .toList();
    }

    @Test
    void anotherRoleEndsAColleaguesSessions() {
        var session = SecurityContextHolder.getContext().getAuthentication();
        long sanne = people.findByEmail(EMPLOYEE).orElseThrow().account().id();
        TestPeople.logIn(portal, ADMINISTRATOR);

        desk.changeRole(sanne, true);

        assertThat(logIns.stillStands(session)).isFalse();
        TestPeople.logIn(portal, EMPLOYEE);
        assertThat(Accounts.current().orElseThrow().role()).isEqualTo(Role.ADMINISTRATOR);
        assertThat(database.sql("select action, before_value, after_value from audit_entry")
                        .query()
                        .singleRow()
                        .values())
                .containsExactly("person.role", "{EMPLOYEE}", "{ADMINISTRATOR}");
    }

    @Test
    void anEmployeeChangesTheirOwnPasswordAndIsOutEverywhere() {
        var session = SecurityContextHolder.getContext().getAuthentication();
        assertThatExceptionOfType(WrongPasswordException.class)
                .isThrownBy(() -> passwords.change("fout", LONG, TestPeople.POSTING));
        assertThatExceptionOfType(RefusedPasswordException.class)
                .isThrownBy(() -> passwords.change("geheim", "kort", TestPeople.POSTING));
        assertThat(logIns.stillStands(session)).isTrue();

        passwords.change("geheim", LONG, TestPeople.POSTING);

        assertThat(logIns.stillStands(session)).isFalse();
        assertThatExceptionOfType(BadCredentialsException.class).isThrownBy(() -> TestPeople.logIn(portal, EMPLOYEE));
        TestPeople.logIn(portal, EMPLOYEE, LONG);
    }

    @Test
    void thePresentPasswordCannotBeTriedOut() {
        TestPeople.person(database, "doelwit@buro3.example", "EMPLOYEE");
        TestPeople.logIn(portal, "doelwit@buro3.example");
        for (int i = 0; i < LogInThrottle.MOST_WRONG; i++) {
            assertThatExceptionOfType(WrongPasswordException.class)
                    .isThrownBy(() -> passwords.change("gok", LONG, TestPeople.POSTING));
        }
        assertThatExceptionOfType(TooManyLogInsException.class)
                .isThrownBy(() -> passwords.change("geheim", LONG, TestPeople.POSTING));
        TestPeople.logIn(portal, "doelwit@buro3.example");
    }
}
