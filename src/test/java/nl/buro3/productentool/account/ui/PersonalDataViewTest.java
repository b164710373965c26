package nl.buro3.productentool.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.stream.Stream;
import nl.buro3.productentool.account.privacy.PrivacyDesk;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator sees of whom how much of what is kept, and what was erased. */
@OnH2
class PersonalDataViewTest {

    @Autowired
    private PrivacyDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext portal;

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    private PersonalDataView view;

    @BeforeEach
    void gerdaAskedSomething() {
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
        TestPeople.person(database, "alex@buro3.example", "ADMINISTRATOR");
        TestPeople.logIn(portal, "alex@buro3.example");
        database.sql("""
                insert into inquiry (created_at, kind, product_name, specialist_name, name, email, phone, message,
                language, state) values (current_timestamp, 'QUESTION', 'Webshop', 'Sanne', 'Gerda Krent',
                'gerda@krentje.example', '', 'Hoe duur is het?', 'nl', 'NEW')""").update();
        view = new PersonalDataView(desk);
    }

    @AfterEach
    void close() {
        UI.setCurrent(null);
    }

    private static Stream<Component> within(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }

    private void type(String field, String words) {
        within(view)
                .filter(Input.class::isInstance)
                .map(Input.class::cast)
                .filter(input -> input.getId().orElse("").equals("persoon-" + field))
                .forEach(input -> input.setValue(words));
    }

    private void press(String words) {
        NativeButton button = within(view)
                .filter(NativeButton.class::isInstance)
                .map(NativeButton.class::cast)
                .filter(found -> found.getText().equals(words))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private String said() {
        return view.getElement().getTextRecursively();
    }

    @Test
    void ofHalfAnAddressNothingIsSaidButThatItIsHalf() {
        for (String half :
                new String[] {"gerda@krentje", "gerda", "@krentje.example", "gerda@", "", "gerda @krentje.nl"}) {
            type("adres", half);
            press("Zoek");
            assertThat(said())
                    .as(half)
                    .contains("Dit is geen volledig e-mailadres")
                    .doesNotContain("wordt niets bewaard");
        }
        type("adres", "gerda@anders.example");
        press("Zoek");
        assertThat(said()).contains("Van gerda@anders.example wordt niets bewaard.");
    }

    @Test
    void beforeAndAfterErasingItIsSaidHowMuchOfWhatAndWhatCannotBeTiedToAPerson() {
        type("adres", "Gerda@Krentje.example");
        press("Zoek");
        assertThat(said()).contains("Wat er is van gerda@krentje.example", "1 vraag via het contactformulier");

        type("nogmaals", "gerda@krentje.example");
        press("Alles wissen");

        assertThat(said())
                .contains("Gewist van gerda@krentje.example", "1 vraag via het contactformulier")
                .contains("niet aan een persoon te koppelen");
        type("adres", "gerda@krentje.example");
        press("Zoek");
        assertThat(said()).contains("wordt niets bewaard");
    }
}
