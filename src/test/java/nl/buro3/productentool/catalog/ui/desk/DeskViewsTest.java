package nl.buro3.productentool.catalog.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.category.CategoryDesk;
import nl.buro3.productentool.catalog.category.CategoryText;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.specialist.SpecialistContent;
import nl.buro3.productentool.catalog.specialist.SpecialistDesk;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** An employee keeps the categories and the specialists. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
class DeskViewsTest {

    @Autowired
    private CategoryDesk categories;

    @Autowired
    private SpecialistDesk specialists;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    /** The current page is held weakly elsewhere. */
    private final UI page = new UI();

    @BeforeEach
    void enter() {
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
                .filter(c -> c instanceof NativeButton)
                .filter(c -> ((HasText) c).getText().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static String said(Component view) {
        return view.getElement().getOuterHTML();
    }

    private List<String> names() {
        return categories.list().stream().map(entry -> entry.text().name()).toList();
    }

    @Test
    void theFirstCategoryIsMadeAndAPartOfIt() {
        CategoriesView view = view(CategoriesView.class);
        assertThat(said(view)).contains("Er zijn nog geen categorieën.");
        press(view, "Categorie toevoegen");
        assertThat(only(view, TextField.class, "Naam").isInvalid()).isTrue();
        assertThat(said(view)).contains("Er is nog niets opgeslagen");

        only(view, TextField.class, "Naam").setValue("Websites");
        press(view, "Categorie toevoegen");
        assertThat(said(view)).contains("“Websites” is toegevoegd.", "Nog geen kaarten");
        assertThat(only(view, TextField.class, "Naam").getValue()).isEmpty();

        only(view, TextField.class, "Naam").setValue("Onderhoud");
        main(view).setValue(categories.list().getFirst().category());
        press(view, "Categorie toevoegen");
        assertThat(categories.list())
                .extracting(entry -> entry.category().path())
                .containsExactly("websites", "websites/onderhoud");
    }

    @SuppressWarnings("unchecked")
    private static Select<nl.buro3.productentool.catalog.category.CategoryRef> main(Component view) {
        return only(view, Select.class, "Onderdeel van");
    }

    @Test
    void aNameThatIsTakenIsSaidAtTheField() {
        categories.create(new CategoryText("Websites", ""), "");
        CategoriesView view = view(CategoriesView.class);
        only(view, TextField.class, "Naam").setValue("websites");

        press(view, "Categorie toevoegen");

        assertThat(only(view, TextField.class, "Naam").getErrorMessage()).contains("al een categorie met deze naam");
        assertThat(names()).containsExactly("Websites");
    }

    @Test
    void aCategoryIsRenamedMovedAndTakenAwayWhenAskedTwice() {
        List.of("A", "B").forEach(name -> categories.create(new CategoryText(name, ""), ""));
        CategoriesView view = view(CategoriesView.class);

        press(view, "↓");
        assertThat(names()).containsExactly("B", "A");
        press(view, "Wijzigen");
        only(view, TextField.class, "Naam").setValue("Beeld");
        press(view, "Opslaan");
        assertThat(names()).containsExactly("Beeld", "A");

        press(view, "Weghalen");
        press(view, "Nee, toch niet");
        assertThat(names()).hasSize(2);
        press(view, "Weghalen");
        press(view, "Ja, weghalen");
        assertThat(names()).containsExactly("A");
        assertThat(said(view)).contains("“Beeld” is weggehaald.");
    }

    @Test
    void whoIsLateSeesHowItIsNow() {
        categories.create(new CategoryText("A", ""), "");
        CategoriesView view = view(CategoriesView.class);
        press(view, "Wijzigen");
        categories.describe("a", new CategoryText("Van een collega", ""), 0);
        only(view, TextField.class, "Naam").setValue("Van mij");

        press(view, "Opslaan");

        assertThat(said(view)).contains("role=\"alert\"", "Een collega heeft deze categorie intussen gewijzigd");
        assertThat(names()).containsExactly("Van een collega");
    }

    private static void fill(Component view, String name) {
        only(view, TextField.class, "Naam").setValue(name);
        only(view, TextField.class, "Functie").setValue("Adviseur");
        only(view, TextField.class, "Telefoon").setValue("085 000 01 00");
        only(view, TextField.class, "E-mailadres").setValue("info@buro3.example");
        only(view, TextArea.class, "Introductie").setValue("Helpt.");
    }

    private void make(String name) {
        specialists.create(
                new SpecialistContent(name, "Adviseur", "085 000 01 00", "info@buro3.example", null, "Helpt."));
    }

    @Test
    void aSpecialistIsMadeAndWhatIsWrongIsSaidWhereItIs() {
        SpecialistView view = view(SpecialistView.class);
        view.show("nieuw");
        fill(view, "Sanne Smit");
        only(view, TextField.class, "Telefoon").setValue("bel me");
        only(view, TextField.class, "Adres om een gesprek te plannen (https://…)")
                .setValue("javascript:alert(1)");

        press(view, "Opslaan");
        assertThat(specialists.list()).isEmpty();
        assertThat(only(view, TextField.class, "Telefoon").isInvalid()).isTrue();
        assertThat(only(view, TextField.class, "Adres om een gesprek te plannen (https://…)")
                        .isInvalid())
                .isTrue();
        assertThat(only(view, TextField.class, "E-mailadres").isInvalid()).isFalse();

        only(view, TextField.class, "Telefoon").setValue("085 000 01 00");
        only(view, TextField.class, "Adres om een gesprek te plannen (https://…)")
                .setValue("");
        press(view, "Opslaan");
        assertThat(said(view))
                .contains("Opgeslagen. Je kunt nu een portret toevoegen", "/media/portretten/sanne-smit.svg");
        assertThat(said(view(SpecialistsView.class))).contains("Sanne Smit", "Nog geen kaarten");
    }

    @Test
    void whoSavesAfterAColleagueKeepsWhatWasTyped() {
        make("Sanne");
        SpecialistView mine = view(SpecialistView.class);
        mine.show("sanne");
        SpecialistView colleague = view(SpecialistView.class);
        colleague.show("sanne");
        only(colleague, TextField.class, "Functie").setValue("Directeur");
        press(colleague, "Opslaan");
        only(mine, TextArea.class, "Introductie").setValue("Denkt mee.");

        press(mine, "Opslaan");
        assertThat(said(mine)).contains("Een collega heeft dit intussen gewijzigd");
        press(mine, "Opslaan");

        SpecialistCard stored = specialists.find("sanne").orElseThrow().card();
        assertThat(List.of(stored.role(), stored.introduction())).containsExactly("Directeur", "Denkt mee.");
    }

    @Test
    void whoLeavesHandsOverFirst() {
        make("Sanne");
        make("Joris");
        database.sql("insert into category (path, name) values ('web', 'Web')").update();
        database.sql("""
                        insert into product (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                        select 'webshop', 'Webshop', id, 'ON_REQUEST', 'ONCE', 'DRAFT', current_timestamp, current_timestamp
                        from category""").update();
        database.sql("""
                        insert into product_specialist (product_id, position, specialist_id)
                        select p.id, 0, s.id from product p, specialist s where s.handle = 'sanne'""").update();
        SpecialistView view = view(SpecialistView.class);
        view.show("sanne");
        assertThat(said(view)).contains("staat op 1 kaart", "Alles overdragen").doesNotContain(">Weghalen<");

        press(view, "Alles overdragen");
        assertThat(taking(view).isInvalid()).isTrue();
        taking(view).setValue(specialists.find("joris").orElseThrow().card());
        press(view, "Alles overdragen");
        press(view, "Ja, overdragen");
        assertThat(said(view)).contains("1 kaart heeft nu Joris als contactpersoon.");

        press(view, "Weghalen");
        press(view, "Ja, weghalen");
        assertThat(specialists.list())
                .extracting(entry -> entry.card().handle())
                .containsExactly("joris");
        assertThat(specialists.list().getFirst().cards()).isOne();
        assertThatThrownBy(() -> view.show("sanne")).isInstanceOf(NotFoundException.class);
    }

    @SuppressWarnings("unchecked")
    private static Select<SpecialistCard> taking(Component view) {
        return only(view, Select.class, "Wie neemt het over?");
    }

    @Test
    @WithMockUser(roles = "CUSTOMER")
    void aCustomerWhoGetsThatFarSeesNothing() {
        for (Class<? extends Component> view : List.of(CategoriesView.class, SpecialistsView.class)) {
            assertThatThrownBy(() -> view(view)).hasRootCauseInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> view(SpecialistView.class).show("sanne")).isInstanceOf(AccessDeniedException.class);
    }
}
