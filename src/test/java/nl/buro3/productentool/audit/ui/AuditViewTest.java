package nl.buro3.productentool.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.audit.AuditTrail;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator reads who changed what. */
@OnH2
class AuditViewTest {

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AccountDesk desk;

    @Autowired
    private JdbcClient database;

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    @BeforeEach
    void anAdministratorIsIn(@Autowired ApplicationContext portal) {
        TestPeople.person(database, "alex@buro3.example", "Alex", "ADMINISTRATOR", null);
        TestPeople.logIn(portal, "alex@buro3.example");
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
    }

    @AfterEach
    void noPage() {
        UI.setCurrent(null);
    }

    private String shown() {
        return new AuditView(trail, Clock.systemUTC()).getElement().getOuterHTML();
    }

    @Test
    void anEntrySaysWhoDidWhatAndLeavesOutWhatThereWasNot() {
        desk.inviteColleague(new NewPerson("Cora Jansen", "cora@buro3.example"), false, TestPeople.POSTING);

        assertThat(shown())
                .contains("<span>Alex</span>", "<span>Account gemaakt</span>", "<span>medewerker</span>")
                .contains("<span class=\"niets\"></span>")
                .doesNotContain("Cora", "Er is nog niets gewijzigd");
    }

    @Test
    void rolesAreSaidInTheReadersLanguageAndWhatIsNoNameStaysAsItIs(@Autowired JdbcClient database) {
        database.sql("""
                        insert into audit_entry (at, action, subject, before_value, after_value) values
                        (current_timestamp, 'member.role', 'persoon/1', 'Kruim {en} zn.: {MEMBER}', 'Kruim {en} zn.: {MANAGER}'),
                        (current_timestamp, 'person.invited', 'persoon/1', '', 'ADMINISTRATOR')""").update();
        assertThat(shown())
                .contains("Kruim {en} zn.: teamlid", "Kruim {en} zn.: teambeheerder", "<span>beheerder</span>");

        page.setLocale(Texts.ENGLISH);
        assertThat(shown()).contains("Kruim {en} zn.: team manager", "<span>administrator</span>");
    }

    @Test
    void anEmptyTrailSaysSo() {
        assertThat(shown()).contains("Er is nog niets gewijzigd").doesNotContain("<table");
    }
}
