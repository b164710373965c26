package nl.buro3.productentool.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Stream;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.NewOrganisation;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.account.directory.OrganisationQuery;
import nl.buro3.productentool.account.directory.PeopleQuery;
import nl.buro3.productentool.account.directory.PeopleQuery.Show;
import nl.buro3.productentool.account.member.MemberDesk;
import nl.buro3.productentool.account.member.Members.Member;
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

    private static final PeopleQuery ALL = new PeopleQuery("", Show.ALL, "", 1);
    private static final NewPerson KIM = new NewPerson("Kim", "kim@kruim.example");

    @Autowired
    private AccountDesk desk;

    @Autowired
    private MemberDesk members;

    @Autowired
    private Accounts accounts;

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
    void aCustomerIsMadeWithItsFirstPersonInOneForm() {
        OrganisationsView view = view(OrganisationsView.class);
        press(view, "Klant toevoegen");
        assertThat(only(view, TextField.class, "Naam van de organisatie").isInvalid())
                .isTrue();
        only(view, TextField.class, "Naam van de organisatie").setValue("Win http://evil.example");
        press(view, "Klant toevoegen");
        assertThat(only(view, TextField.class, "Naam van de organisatie").getErrorMessage())
                .contains("zonder internetadres");
        only(view, TextField.class, "Naam van de organisatie").setValue("Bakkerij Kruim");
        only(view, TextField.class, "Naam van de eerste persoon").setValue("Kim Korst");
        only(view, TextField.class, "E-mailadres van de eerste persoon").setValue("kim");
        press(view, "Klant toevoegen");
        assertThat(only(view, TextField.class, "E-mailadres van de eerste persoon")
                        .isInvalid())
                .isTrue();
        assertThat(only(view, TextField.class, "Naam van de eerste persoon").isInvalid())
                .isFalse();
        assertThat(accounts.customers("", 10)).as("both or neither").isEmpty();
        only(view, TextField.class, "E-mailadres van de eerste persoon").setValue("sanne@buro3.example");
        press(view, "Klant toevoegen");
        assertThat(accounts.customers("", 10)).as("a colleague's address").isEmpty();

        only(view, TextField.class, "E-mailadres van de eerste persoon").setValue("kim@kruim.example");
        press(view, "Klant toevoegen");

        assertThat(said(view)).contains("Bakkerij Kruim is toegevoegd.", "Link kopiëren", "werkt één keer", "1 mens");
        assertThat(only(view, TextField.class, "Naam van de organisatie").getValue())
                .isEmpty();
        assertThat(members.peopleOf("bakkerij-kruim")).singleElement().matches(Member::manages);
    }

    @Test
    void peopleAreAddedToAnOrganisationAndWhoHasAnAccountJoinsIt() {
        desk.create(new NewOrganisation("Kruim", "", ""));
        desk.create(new NewOrganisation("Stalenoord", "", ""), KIM, TestPeople.POSTING);
        OrganisationView kruim = view(OrganisationView.class);
        kruim.show("kruim");
        only(kruim, TextField.class, "Naam").setValue("Bas");
        only(kruim, TextField.class, "E-mailadres").setValue("bas@kruim.example");
        only(kruim, TextField.class, "Telefoon").setValue("6 1234");
        press(kruim, "Toevoegen");
        assertThat(only(kruim, TextField.class, "Telefoon").getErrorMessage()).contains("netnummer");
        only(kruim, TextField.class, "Telefoon").setValue("(0)6-1234 5678");
        press(kruim, "Toevoegen");
        assertThat(said(kruim))
                .contains("Bas is toegevoegd.", "Link kopiëren", "Teambeheerder", "bas@kruim.example · 06 12 34 56 78");

        only(kruim, TextField.class, "Naam").setValue("Kim");
        only(kruim, TextField.class, "E-mailadres").setValue("KIM@kruim.example");
        press(kruim, "Toevoegen");
        assertThat(said(kruim)).contains("Kim had al een account").doesNotContain("Link kopiëren");
        only(kruim, TextField.class, "E-mailadres").setValue("kim@kruim.example");
        only(kruim, TextField.class, "Naam").setValue("Kim");
        press(kruim, "Toevoegen");
        assertThat(only(kruim, TextField.class, "E-mailadres").getErrorMessage())
                .contains("al iemand");
    }

    @Test
    void aNumberIsNotedCalledAndTakenAway() {
        long kim = kimOfKruim();
        PersonView person = view(PersonView.class);
        person.show(kim);
        Input number = within(person)
                .filter(Input.class::isInstance)
                .map(Input.class::cast)
                .filter(input -> "tel".equals(input.getElement().getAttribute("type")))
                .findFirst()
                .orElseThrow();

        number.setValue("geen idee");
        press(person, "Nummer opslaan");
        assertThat(said(person)).contains("Dit nummer herkennen we niet.").doesNotContain("href=\"tel:");

        number.setValue("020-1234567");
        press(person, "Nummer opslaan");
        assertThat(said(person)).contains("href=\"tel:+31201234567\"", "020 123 45 67");
    }

    @Test
    void aManagerIsMadeAndTheLastOneStays() {
        long kim = kimOfKruim();
        PersonView person = view(PersonView.class);
        person.show(kim);
        desk.inviteCustomer("kruim", new NewPerson("Bas", "bas@kruim.example"), TestPeople.POSTING);

        press(person, "Maak teamlid");
        assertThat(said(person)).contains("Dit is de laatste teambeheerder.");
        OrganisationView view = view(OrganisationView.class);
        view.show("kruim");
        press(view, "Maak teambeheerder");
        assertThat(said(view)).contains("Bas is nu teambeheerder van Kruim.");
        person.show(kim);
        press(person, "Uit het team halen");
        press(person, "Ja, haal eruit");
        assertThat(said(person)).contains("Kim hoort niet meer bij Kruim.", "Hoort nergens bij");
    }

    private long kimOfKruim() {
        return desk.create(new NewOrganisation("Kruim", "", ""), KIM, TestPeople.POSTING)
                .first()
                .account()
                .id();
    }

    @Test
    void somebodyIsBlockedWhenAskedTwiceAndLetInAgain() {
        long kim = kimOfKruim();
        PersonView view = view(PersonView.class);
        view.show(kim);

        press(view, "Blokkeren");
        press(view, "Nee, toch niet");
        assertThat(members.peopleOf("kruim")).allMatch(Member::enabled);
        press(view, "Blokkeren");
        press(view, "Ja, blokkeren");
        assertThat(members.peopleOf("kruim")).noneMatch(Member::enabled);
        assertThat(said(view)).contains("Kim kan niet meer inloggen.", "Geblokkeerd");
        press(view, "Weer toelaten");
        assertThat(members.peopleOf("kruim")).allMatch(Member::enabled);
        press(view, "Nieuwe wachtwoordlink");
        assertThat(said(view)).contains("Geef deze link aan Kim");
    }

    @Test
    void anAdministratorKeepsColleaguesAndNobodyBlocksThemselves() {
        PeopleView employees = view(PeopleView.class);
        employees.show(ALL);
        assertThat(said(employees)).doesNotContain("Collega toevoegen", "alex@buro3.example", "Medewerkers");

        TestPeople.logIn(application, "alex@buro3.example");
        PeopleView view = view(PeopleView.class);
        view.show(ALL);
        assertThat(said(view)).contains("Collega toevoegen", "sanne@buro3.example", "alex@buro3.example");
        only(view, TextField.class, "Naam").setValue("Joris");
        only(view, TextField.class, "E-mailadres").setValue("joris@buro3.example");
        press(view, "Toevoegen");
        assertThat(said(view)).contains("Joris is toegevoegd.", "joris@buro3.example");

        PersonView own = view(PersonView.class);
        own.show(number("alex@buro3.example"));
        assertThat(said(own)).doesNotContain("Blokkeren", "Maak medewerker");
        PersonView sanne = view(PersonView.class);
        sanne.show(number("sanne@buro3.example"));
        press(sanne, "Maak beheerder");
        assertThat(said(sanne)).contains("is nu beheerder", "Maak medewerker");
    }

    private long number(String email) {
        return database.sql("select id from person where email = ?")
                .param(email)
                .query(Long.class)
                .single();
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

        assertThatThrownBy(() -> view(PeopleView.class).show(ALL)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> view(OrganisationsView.class).show(new OrganisationQuery("", 1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> view(OrganisationView.class).show("kruim")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> view(PersonView.class).show(1)).isInstanceOf(AccessDeniedException.class);
    }
}
