package nl.buro3.productentool.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Employees see who wants to join an organisation, and say yes or no. */
@OnH2
class AdmissionsViewTest {

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    @BeforeEach
    void somebodyWaits() {
        long bakery = TestPeople.organisation(database, "bakker");
        long own = TestPeople.organisation(database, "kruim");
        for (String email : new String[] {"noor@kruim.example", "piet@kruim.example"}) {
            long person = TestPeople.person(database, email, email.substring(0, 4), "CUSTOMER", own);
            database.sql("insert into membership_request (person_id, organisation_id, created_at)"
                            + " values (?, ?, current_timestamp)")
                    .params(person, bakery)
                    .update();
        }
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        TestPeople.logIn(application, "sanne@buro3.example");
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    private static Stream<Component> within(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }

    private static void press(Component view, String label) {
        NativeButton button = within(view)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(found -> found.getAriaLabel().filter(label::equals).isPresent())
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String said(Component view) {
        return view.getElement().getOuterHTML();
    }

    @Test
    void aYesAndANoAreSaidAndTheListGoesOn() {
        AdmissionsView view = application.getAutowireCapableBeanFactory().createBean(AdmissionsView.class);
        assertThat(said(view))
                .contains("Er wachten 2 personen.", "noor (noor@kruim.example)", "noemt de organisatie kruim")
                .contains("Wil bij bakker");

        press(view, "noor toelaten bij bakker");
        assertThat(said(view)).contains("Er wacht 1 persoon.", "noor hoort nu bij bakker");

        press(view, "piet niet toelaten bij bakker");
        assertThat(said(view)).contains("Er wacht niemand.", "piet komt niet bij bakker");
    }

    @Test
    void whatAColleagueDecidedMeanwhileIsSaid() {
        AdmissionsView view = application.getAutowireCapableBeanFactory().createBean(AdmissionsView.class);
        database.sql("delete from membership_request").update();

        press(view, "noor toelaten bij bakker");

        assertThat(said(view)).contains("Hierover is intussen al beslist.", "Er wacht niemand.");
    }
}
