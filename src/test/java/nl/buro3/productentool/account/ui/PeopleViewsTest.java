package nl.buro3.productentool.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.ManagedPerson;
import nl.buro3.productentool.account.NewOrganisation;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import nl.buro3.productentool.support.TestPeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Employees make customers and their people; administrators the accounts of colleagues. */
@OnH2
class PeopleViewsTest {

    @Autowired
    private AccountDesk desk;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    @BeforeEach
    void enter() {
        TestPeople.person(database, "sanne@buro3.example", "EMPLOYEE");
        TestPeople.person(database, "alex@buro3.example", "ADMINISTRATOR");
        TestPeople.logIn(application, "sanne@buro3.example");
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    private <V extends Component> V view(Class<V> type) {
        return application.getAutowireCapableBeanFactory().createBean(type);
    }

    private static Stream<Component> within(Component component) {
        return component.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
    }

    private static <C extends Component> C only(Component view, Class<C> type, String label) {
        return within(view)
                .filter(type::isInstance)
                .map(type::cast)
                .filter(c -> label.equals(c.getElement().getProperty("label")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + label));
    }

    private static void press(Component view, String words) {
        Component button = within(view)
                .filter(c -> c instanceof Button || c instanceof NativeButton)
                .filter(c -> ((HasText) c).getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String said(Component view) {
        return view.getElement().getOuterHTML();
    }

    @Test
    void aCustomerIsMadeAndItsFirstPersonGetsALink() {
        PeopleView view = view(PeopleView.class);
        press(view, "Klant toevoegen");
        assertThat(only(view, TextField.class, "Naam van de organisatie").isInvalid())
                .isTrue();
        only(view, TextField.class, "Naam van de organisatie").setValue("Bakkerij Kruim");
        press(view, "Klant toevoegen");
        assertThat(said(view(PeopleView.class))).contains("Bakkerij Kruim").doesNotContain("Collega’s");

        OrganisationView bakery = view(OrganisationView.class);
        bakery.show("bakkerij-kruim");
        only(bakery, TextField.class, "Naam").setValue("Kim Korst");
        only(bakery, TextField.class, "E-mailadres").setValue("kim");
        press(bakery, "Toevoegen");
        assertThat(only(bakery, TextField.class, "E-mailadres").isInvalid()).isTrue();
        only(bakery, TextField.class, "E-mailadres").setValue("kim@kruim.example");
        press(bakery, "Toevoegen");

        assertThat(said(bakery)).contains("Kim Korst is toegevoegd.", "Link kopiëren", "werkt één keer");
        assertThat(only(bakery, TextField.class, "E-mailadres").getValue()).isEmpty();
        only(bakery, TextField.class, "Naam").setValue("Kim");
        only(bakery, TextField.class, "E-mailadres").setValue("KIM@kruim.example");
        press(bakery, "Toevoegen");
        assertThat(only(bakery, TextField.class, "E-mailadres").getErrorMessage())
                .contains("al iemand");
    }

    @Test
    void somebodyIsBlockedWhenAskedTwiceAndLetInAgain() {
        desk.create(new NewOrganisation("Kruim", "", ""));
        desk.inviteCustomer("kruim", new nl.buro3.productentool.account.NewPerson("Kim", "kim@kruim.example"));
        OrganisationView view = view(OrganisationView.class);
        view.show("kruim");

        press(view, "Blokkeren");
        press(view, "Nee, toch niet");
        assertThat(desk.peopleOf("kruim")).allMatch(ManagedPerson::enabled);
        press(view, "Blokkeren");
        press(view, "Ja, blokkeren");
        assertThat(desk.peopleOf("kruim")).noneMatch(ManagedPerson::enabled);
        assertThat(said(view)).contains("Kim kan niet meer inloggen.", "Geblokkeerd");
        press(view, "Weer toelaten");
        assertThat(desk.peopleOf("kruim")).allMatch(ManagedPerson::enabled);
        press(view, "Nieuwe wachtwoordlink");
        assertThat(said(view)).contains("Geef deze link aan Kim");
    }

    @Test
    void anAdministratorKeepsColleaguesAndNobodyBlocksThemselves() {
        TestPeople.logIn(application, "alex@buro3.example");
        PeopleView view = view(PeopleView.class);
        assertThat(said(view)).contains("Collega’s", "sanne@buro3.example", "alex@buro3.example");
        assertThat(within(view)
                        .filter(c -> c instanceof NativeButton b && b.getText().equals("Blokkeren")))
                .hasSize(1);

        only(view, TextField.class, "Naam").setValue("Joris");
        only(view, TextField.class, "E-mailadres").setValue("joris@buro3.example");
        press(view, "Toevoegen");

        assertThat(desk.colleagues())
                .extracting(person -> person.account().email())
                .contains("joris@buro3.example");
    }

    @Test
    void theOwnPasswordIsChangedWithThePresentOne() {
        OwnAccountView view = view(OwnAccountView.class);
        assertThat(said(view)).contains("sanne@buro3.example", "Medewerker");
        only(view, PasswordField.class, "Huidig wachtwoord").setValue("fout");
        only(view, PasswordField.class, "Nieuw wachtwoord").setValue("een zin die ik onthoud");
        press(view, "Wachtwoord wijzigen");
        assertThat(only(view, PasswordField.class, "Huidig wachtwoord").isInvalid())
                .isTrue();

        only(view, PasswordField.class, "Huidig wachtwoord").setValue("geheim");
        only(view, PasswordField.class, "Nieuw wachtwoord").setValue("kort");
        press(view, "Wachtwoord wijzigen");
        assertThat(only(view, PasswordField.class, "Nieuw wachtwoord").isInvalid())
                .isTrue();
        assertThat(said(view)).contains("Je wachtwoord is niet gewijzigd.");

        only(view, PasswordField.class, "Nieuw wachtwoord").setValue("een zin die ik onthoud");
        press(view, "Wachtwoord wijzigen");
        TestPeople.logIn(application, "sanne@buro3.example", "een zin die ik onthoud");
    }

    @Test
    void aCustomerWhoGetsThatFarSeesNothing() {
        long kruim = TestPeople.organisation(database, "kruim");
        TestPeople.person(database, "kim@kruim.example", "CUSTOMER", kruim);
        TestPeople.logIn(application, "kim@kruim.example");

        assertThatThrownBy(() -> view(PeopleView.class)).hasRootCauseInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> view(OrganisationView.class).show("kruim")).isInstanceOf(AccessDeniedException.class);
    }
}
