package nl.buro3.productentool.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Invitation;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.audit.AuditTrail.Entry;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

/** Who changed what is written down with the change: both, or neither; and administrators alone read it. */
@OnH2
class AuditTrailTest {

    @Autowired
    AuditTrail trail;

    @Autowired
    AccountDesk desk;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationContext portal;

    @BeforeEach
    void anAdministratorIsIn() {
        TestPeople.person(database, "alex@buro3.example", "Alex", "ADMINISTRATOR", null);
        TestPeople.logIn(portal, "alex@buro3.example");
    }

    @Test
    void saysWhoDidWhatToWhom() {
        Invitation invited =
                desk.inviteColleague(new NewPerson("Cora Jansen", "cora@buro3.example"), false, TestPeople.POSTING);
        desk.disable(invited.account().id());

        assertThat(trail.latest("", 1))
                .extracting(Entry::actor, Entry::action, Entry::subject)
                .containsExactly(
                        tuple(
                                "Alex",
                                "person.disabled",
                                "persoon/" + invited.account().id()),
                        tuple(
                                "Alex",
                                "person.invited",
                                "persoon/" + invited.account().id()));
        assertThat(trail.latest("alex", 1)).hasSize(2);
        assertThat(trail.latest("iemand anders", 1)).isEmpty();
        assertThat(trail.latest("", 2)).isEmpty();
    }

    @Test
    void whatIsUndoneLeavesNoEntry(@Autowired TransactionTemplate transactions) {
        transactions.executeWithoutResult(status -> {
            desk.inviteColleague(new NewPerson("Cora Jansen", "cora@buro3.example"), false, TestPeople.POSTING);
            status.setRollbackOnly();
        });

        assertThat(trail.latest("", 1)).isEmpty();
    }

    @Test
    void aChangeOutsideOfATransactionIsAMistake(@Autowired ApplicationEventPublisher events) {
        assertThatExceptionOfType(IllegalTransactionStateException.class)
                .isThrownBy(() -> events.publishEvent(new Audited(null, "card.price", "kaart/webshop", "1", "2")));
    }

    @Test
    void whoIsErasedLeavesNoName() {
        desk.inviteColleague(new NewPerson("Cora Jansen", "cora@buro3.example"), false, TestPeople.POSTING);
        database.sql("delete from person where email = 'alex@buro3.example'").update();

        assertThat(trail.latest("", 1)).extracting(Entry::actor).containsExactly("");
    }

    @Test
    void employeesDoNotReadIt() {
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        TestPeople.logIn(portal, "sanne@buro3.example");

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> trail.latest("", 1));
    }

    @Test
    void oldEntriesAreForgotten(@Autowired AuditKeeper keeper) {
        desk.inviteColleague(new NewPerson("Cora Jansen", "cora@buro3.example"), false, TestPeople.POSTING);
        keeper.forget();
        assertThat(trail.latest("", 1)).hasSize(1);

        database.sql("update audit_entry set at = timestamp with time zone '2020-01-01 00:00:00+00:00'")
                .update();
        keeper.forget();
        assertThat(trail.latest("", 1)).isEmpty();
    }
}
