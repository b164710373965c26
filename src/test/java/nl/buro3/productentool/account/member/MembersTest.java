package nl.buro3.productentool.account.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.validation.ConstraintViolationException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.AddressTakenException;
import nl.buro3.productentool.account.LastManagerException;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.login.LogInCheck;
import nl.buro3.productentool.account.login.Passwords;
import nl.buro3.productentool.account.member.Members.AskedMember;
import nl.buro3.productentool.account.member.Members.Member;
import nl.buro3.productentool.account.member.ReceivedInvitations.Accepted;
import nl.buro3.productentool.account.member.ReceivedInvitations.Received;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of an organisation, kept by its managers, who see and change nothing of another one. */
@OnH2
class MembersTest {

    private static final Pattern LINK = Pattern.compile("http://localhost/uitnodiging\\?sleutel=(\\S+)");
    private static final String KIM = "kim@kruim.example";
    private static final String PIM = "pim@kruim.example";
    private static final String BAS = "bas@staal.example";

    @Autowired
    private Members members;

    @Autowired
    private MemberInviting inviting;

    @Autowired
    private MemberDesk desk;

    @Autowired
    private ReceivedInvitations received;

    @Autowired
    private Passwords passwords;

    @Autowired
    private LogInCheck logIns;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    private long kruim;
    private long staal;
    private long kim;
    private long pim;
    private long bas;

    @BeforeEach
    void twoOrganisations() {
        kruim = TestPeople.organisation(database, "kruim");
        staal = TestPeople.organisation(database, "staal");
        kim = TestPeople.person(database, KIM, "Kim", "CUSTOMER", kruim);
        pim = TestPeople.person(database, PIM, "Pim", "CUSTOMER", kruim);
        bas = TestPeople.person(database, BAS, "Bas", "CUSTOMER", staal);
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        manager(kim);
        manager(bas);
        TestPeople.logIn(portal, KIM);
    }

    private void manager(long person) {
        database.sql("update membership set manages = true where person_id = ?")
                .param(person)
                .update();
    }

    private static Authentication session() {
        return Objects.requireNonNull(SecurityContextHolder.getContext().getAuthentication());
    }

    private NewPerson named(String email) {
        return new NewPerson("Iemand", email);
    }

    private void ask(String email) {
        inviting.ask(named(email), false, TestPeople.POSTING);
    }

    /** The key in the letter that went to this address last. */
    private String key(String email) {
        String body = database.sql("select body from mail where recipient = ? order by id desc limit 1")
                .param(email)
                .query(String.class)
                .single();
        Matcher link = LINK.matcher(body);
        assertThat(link.find()).as(body).isTrue();
        return link.group(1);
    }

    private List<String> trail() {
        return database.sql("select action || ' ' || before_value || '>' || after_value from audit_entry order by id")
                .query(String.class)
                .list();
    }

    @Test
    void bothSeeWhoIsInAndOnlyTheManagerWhoWasAsked() {
        ask("nieuw@kruim.example");
        assertThat(members.own(1).people()).extracting(Member::name).containsExactly("Kim", "Pim");
        assertThat(members.own(1).manages()).isTrue();
        assertThat(members.own(1).asked()).extracting(AskedMember::email).containsExactly("nieuw@kruim.example");

        TestPeople.logIn(portal, PIM);
        assertThat(members.own(1).people()).extracting(Member::name).containsExactly("Kim", "Pim");
        assertThat(members.own(1).manages()).isFalse();
        assertThat(members.own(1).asked()).isEmpty();
    }

    @Test
    void aMemberChangesNothing() {
        ask("nieuw@kruim.example");
        long open = members.own(1).asked().getFirst().id();
        TestPeople.logIn(portal, PIM);

        assertRefused(() -> ask("x@kruim.example"));
        assertRefused(() -> inviting.askAgain(open, TestPeople.POSTING));
        assertRefused(() -> inviting.withdraw(open));
        assertRefused(() -> members.manage(pim, true));
        assertRefused(() -> members.remove(kim));
    }

    private static void assertRefused(Runnable change) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(change::run);
    }

    @Test
    void anotherOrganisationsNumberIsAsOneThatDoesNotExist() {
        ask("nieuw@kruim.example");
        long open = members.own(1).asked().getFirst().id();
        TestPeople.logIn(portal, BAS);

        for (long number : List.of(kim, pim, 987_654_321L)) {
            assertUnknown(() -> members.manage(number, true));
            assertUnknown(() -> members.remove(number));
        }
        for (long number : List.of(open, 987_654_321L)) {
            assertUnknown(() -> inviting.askAgain(number, TestPeople.POSTING));
            assertUnknown(() -> inviting.withdraw(number));
        }
        assertUnknown(() -> members.actFor("kruim"));
        assertUnknown(() -> members.actFor("bestaat-niet"));
        assertThat(members.own(1).people()).extracting(Member::name).containsExactly("Bas");
    }

    private static void assertUnknown(Runnable change) {
        assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(change::run);
    }

    @Test
    void aManagerMakesAnotherAndTheLastOneStays() {
        assertThatExceptionOfType(LastManagerException.class).isThrownBy(() -> members.manage(kim, false));
        assertThatExceptionOfType(LastManagerException.class).isThrownBy(() -> members.remove(kim));

        members.manage(pim, true);
        members.manage(pim, true);
        members.manage(kim, false);

        assertThat(trail())
                .containsExactly(
                        "member.role kruim: {MEMBER}>kruim: {MANAGER}", "member.role kruim: {MANAGER}>kruim: {MEMBER}");
        assertRefused(() -> members.manage(pim, false));
    }

    @Test
    void aManagerWhoCannotComeInIsNone() {
        members.manage(pim, true);
        database.sql("update person set enabled = false where id = ?")
                .param(pim)
                .update();

        assertThatExceptionOfType(LastManagerException.class).isThrownBy(() -> members.remove(kim));
        members.remove(pim);
    }

    @Test
    void whoIsTakenOutIsOutAtTheNextRequest() {
        TestPeople.logIn(portal, PIM);
        Authentication session = session();
        TestPeople.logIn(portal, KIM);

        members.remove(pim);

        assertThat(logIns.stillStands(session, null)).isFalse();
        assertThatExceptionOfType(DisabledException.class).isThrownBy(() -> TestPeople.logIn(portal, PIM));
        assertThat(trail()).containsExactly("member.removed kruim: {MEMBER}>");
    }

    @Test
    void aFormerMemberWithAnOldSessionGetsNothing() {
        TestPeople.logIn(portal, PIM);
        database.sql("delete from membership where person_id = ?").param(pim).update();

        assertRefused(() -> members.own(1));
        assertRefused(() -> ask("x@kruim.example"));
        assertRefused(() -> members.manage(kim, false));
        assertThat(members.mine()).isEmpty();
    }

    @Test
    void whoBelongsToTwoKeepsTheSessionOfTheOther() {
        TestPeople.logIn(portal, "sanne@buro3.example");
        desk.add(pim, "staal", TestPeople.POSTING);
        TestPeople.logIn(portal, PIM);
        Authentication forKruim = session();
        members.actFor("staal");
        TestPeople.logIn(portal, PIM);
        Authentication forStaal = session();
        assertThat(Accounts.current().orElseThrow().organisation())
                .extracting(OrganisationRef::handle)
                .isEqualTo("staal");
        assertThat(members.own(1).people()).extracting(Member::name).containsExactly("Bas", "Pim");
        assertThat(logIns.stillStands(forKruim, null))
                .as("another browser goes on for the other one")
                .isTrue();

        TestPeople.logIn(portal, BAS);
        members.remove(pim);

        assertThat(logIns.stillStands(forStaal, null)).isFalse();
        assertThat(logIns.stillStands(forKruim, null)).isTrue();
        TestPeople.logIn(portal, PIM);
        assertThat(Accounts.current().orElseThrow().organisation())
                .extracting(OrganisationRef::handle)
                .isEqualTo("kruim");
    }

    @Test
    void whoIsNewSaysYesAndChoosesAPassword() {
        ask("Nieuw@Kruim.example");
        String key = key("nieuw@kruim.example");
        Received asked = received.find(key).orElseThrow();
        assertThat(asked.organisation().handle()).isEqualTo("kruim");
        assertThat(asked.inviter()).isEqualTo("Kim");
        assertThat(asked.known()).isFalse();

        Accepted accepted = received.accept(key).orElseThrow();

        assertThat(accepted.choosing()).startsWith("/wachtwoord?sleutel=");
        passwords.choose(accepted.choosing().replaceFirst(".*=", ""), "een zin die ik onthoud", TestPeople.POSTING);
        TestPeople.logIn(portal, "nieuw@kruim.example", "een zin die ik onthoud");
        assertThat(members.own(1).people()).extracting(Member::name).containsExactly("Kim", "Iemand", "Pim");
        assertThat(received.find(key)).isEmpty();
        assertThat(received.accept(key)).isEmpty();
    }

    @Test
    void whoHasAnAccountSaysYesAndNobodyHeardThatTheyHad() {
        ask("nieuw@kruim.example");
        ask(BAS);
        assertThat(members.own(1).asked())
                .as("both look the same")
                .extracting(AskedMember::name, AskedMember::manages, AskedMember::expired)
                .containsOnly(org.assertj.core.groups.Tuple.tuple("Iemand", false, false));
        String letters = String.join(
                "",
                database.sql("select subject || body from mail order by id")
                        .query(String.class)
                        .list());
        assertThat(letters.replaceAll("lid\\.\\S+", "").split("Dag,")).hasSize(3);

        String key = key(BAS);
        assertThat(received.find(key).orElseThrow().known()).isTrue();
        assertThat(members.own(1).people()).extracting(Member::name).doesNotContain("Bas");
        Accepted accepted = received.accept(key).orElseThrow();

        assertThat(accepted.choosing()).isEmpty();
        assertThat(members.own(1).people()).extracting(Member::name).containsExactly("Kim", "Bas", "Pim");
        TestPeople.logIn(portal, BAS);
        assertThat(members.mine()).extracting(OrganisationRef::handle).containsExactly("staal", "kruim");
    }

    @Test
    void anInvitationIsGoodOnceForAWeekAndUntilItIsTakenBackOrRenewed() {
        ask("een@kruim.example");
        String first = key("een@kruim.example");
        assertThat(received.find(first + "x")).isEmpty();
        received.decline(first);
        assertThat(received.find(first)).isEmpty();

        ask("twee@kruim.example");
        String second = key("twee@kruim.example");
        inviting.withdraw(members.own(1).asked().getFirst().id());
        assertThat(received.find(second)).isEmpty();

        ask("drie@kruim.example");
        String third = key("drie@kruim.example");
        database.sql("update member_invitation set invited_at = timestamp '2026-01-01 12:00:00'")
                .update();
        assertThat(received.find(third)).isEmpty();
        assertThat(members.own(1).asked()).allMatch(AskedMember::expired);
        inviting.askAgain(members.own(1).asked().getFirst().id(), TestPeople.POSTING);
        String fourth = key("drie@kruim.example");
        inviting.askAgain(members.own(1).asked().getFirst().id(), TestPeople.POSTING);
        assertThat(received.find(fourth)).isEmpty();
        assertThat(received.find(key("drie@kruim.example"))).isPresent();
    }

    @Test
    void whoIsOfTheAgencyOrBlockedOrThereAlreadyDoesNotJoin() {
        assertThatExceptionOfType(AddressTakenException.class).isThrownBy(() -> ask(PIM));
        assertThatExceptionOfType(ConstraintViolationException.class).isThrownBy(() -> ask("pim"));
        ask("sanne@buro3.example");
        assertThat(received.find(key("sanne@buro3.example")).orElseThrow().staff())
                .isTrue();
        assertThat(received.accept(key("sanne@buro3.example"))).isEmpty();
        ask(BAS);
        database.sql("update person set enabled = false where id = ?")
                .param(bas)
                .update();
        assertThat(received.accept(key(BAS))).isEmpty();
        assertThat(members.own(1).people()).hasSize(2);
    }

    @Test
    void notMoreThanABoundedNumberWaitsForAnAnswer() {
        for (int i = 0; i < MemberInviting.MOST_OPEN; i++) {
            database.sql("""
                            insert into member_invitation (organisation_id, email, name, manages, invited_at)
                            values (?, ?, 'X', false, current_timestamp)""").params(kruim, i + "@x.example").update();
        }
        assertThatExceptionOfType(TooManyInvitationsException.class).isThrownBy(() -> ask("een@teveel.example"));
        ask("1@x.example");
    }

    @Test
    void ofTwoManagersWhoTakeEachOtherOutAtOnceOneStays() throws Exception {
        members.manage(pim, true);
        Authentication asKim = session();
        TestPeople.logIn(portal, PIM);
        Authentication asPim = session();
        List<Callable<Boolean>> both = List.of(
                as(asKim, () -> {
                    members.remove(pim);
                    return true;
                }),
                as(asPim, () -> {
                    members.remove(kim);
                    return true;
                }));

        int done = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> one : threads.invokeAll(both)) {
                done += succeeded(one) ? 1 : 0;
            }
        }

        assertThat(done).isOne();
        assertThat(database.sql("select count(*) from membership where organisation_id = ? and manages")
                        .param(kruim)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private static Callable<Boolean> as(Authentication who, Callable<Boolean> change) {
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(who);
        return new DelegatingSecurityContextCallable<>(change, context);
    }

    private static boolean succeeded(Future<Boolean> one) throws InterruptedException {
        try {
            return one.get();
        } catch (ExecutionException e) {
            return false;
        }
    }

    @Test
    void twoAnswersAtOnceMakeOneAccount() throws Exception {
        ask("nieuw@kruim.example");
        String key = key("nieuw@kruim.example");
        List<Callable<Boolean>> both = new ArrayList<>();
        both.add(() -> received.accept(key).isPresent());
        both.add(() -> received.accept(key).isPresent());
        int done = 0;
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (Future<Boolean> one : threads.invokeAll(both)) {
                done += succeeded(one) ? 1 : 0;
            }
        }
        assertThat(done).isOne();
        assertThat(members.own(1).people()).hasSize(3);
    }

    @Test
    void employeesKeepThePlacesAndAnEmptyOrganisationNeedsNoManager() {
        TestPeople.logIn(portal, "sanne@buro3.example");
        assertThatExceptionOfType(LastManagerException.class).isThrownBy(() -> desk.remove(kim, kruim));
        desk.manage(pim, kruim, true);
        desk.remove(kim, kruim);
        desk.remove(pim, kruim);
        assertThat(desk.peopleOf("kruim")).isEmpty();
        desk.add(kim, "kruim", TestPeople.POSTING);
        assertThat(desk.peopleOf("kruim"))
                .as("the first one keeps it")
                .singleElement()
                .matches(Member::manages);
        assertThatExceptionOfType(AddressTakenException.class)
                .isThrownBy(() -> desk.add(kim, "kruim", TestPeople.POSTING));
        assertUnknown(() -> desk.add(kim, "weg", TestPeople.POSTING));
        assertUnknown(() -> desk.remove(bas, kruim));

        TestPeople.logIn(portal, BAS);
        assertRefused(() -> desk.peopleOf("kruim"));
        assertRefused(() -> desk.remove(kim, kruim));
    }
}
