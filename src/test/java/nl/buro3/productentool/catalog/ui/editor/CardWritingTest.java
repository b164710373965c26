package nl.buro3.productentool.catalog.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.editing.CardDesk;
import nl.buro3.productentool.catalog.editing.CardTies;
import nl.buro3.productentool.catalog.editing.CatalogEditor;
import nl.buro3.productentool.catalog.editing.NewCard;
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

/** An employee begins a card, writes it, shows it to customers, and takes it away again. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
class CardWritingTest {

    @Autowired
    private CatalogEditor editor;

    @Autowired
    private CardDesk desk;

    @Autowired
    private Catalog catalog;

    @Autowired
    private JdbcClient database;

    @Autowired
    private ApplicationContext application;

    /** The current page is held weakly elsewhere. */
    private UI page = new UI();

    @BeforeEach
    void categories() {
        database.sql("insert into category (path, name) values ('content', 'Content')")
                .update();
        database.sql("""
                        insert into category (path, name, parent_id)
                        select 'content/audio', 'Audio', id from category""").update();
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
    }

    @AfterEach
    void tearDown() {
        UI.setCurrent(null);
    }

    private NewCardView newCard(String query) {
        NewCardView view = new NewCardView(catalog, editor);
        view.begin(query);
        return view;
    }

    private CardEditorView editing(String slug) {
        CardEditorView view = application.getAutowireCapableBeanFactory().createBean(CardEditorView.class);
        view.show(slug);
        return view;
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
    void theNameIsWhatWasSearchedAndTheCategoriesHaveTwoLevels() {
        NewCardView view = newCard("powerpoint sjabloon");

        assertThat(only(view, TextField.class, "Naam").getValue()).isEqualTo("Powerpoint sjabloon");
        Select<CategoryRef> categories = select(view);
        assertThat(categories.getListDataView().getItems().map(categories.getItemLabelGenerator()))
                .containsExactly("Content", "Content › Audio");
        assertThat(only(newCard("x".repeat(500)), TextField.class, "Naam").getValue())
                .hasSize(120);
    }

    @SuppressWarnings("unchecked")
    private static Select<CategoryRef> select(Component view) {
        return only(view, Select.class, "Categorie (verplicht)");
    }

    @Test
    void aCardWithoutANameOrAPlaceIsNotMade() {
        NewCardView view = newCard("");

        press(view, "Begin met schrijven");

        assertThat(only(view, TextField.class, "Naam").isInvalid()).isTrue();
        assertThat(select(view).isInvalid()).isTrue();
        assertThat(editor.drafts()).isEmpty();
    }

    @Test
    void aNewCardIsADraftInItsCategory() {
        NewCardView view = newCard("podcast");
        select(view)
                .setValue(catalog.categories().getFirst().children().getFirst().category());
        only(view, TextArea.class, "Samenvatting voor het overzicht").setValue("Je eigen programma");

        press(view, "Begin met schrijven");

        assertThat(editor.drafts()).singleElement().satisfies(card -> {
            assertThat(card.name()).isEqualTo("Podcast");
            assertThat(card.summary()).isEqualTo("Je eigen programma");
            assertThat(card.category().path()).isEqualTo("content/audio");
        });
    }

    @Test
    void aDraftSaysSoAndGoesToTheCustomersWithWhatWasTyped() {
        editor.create(new NewCard("Podcast", "content/audio", "Je eigen programma"));
        CardEditorView view = editing("podcast");
        assertThat(said(view))
                .contains("Alleen collega’s zien deze kaart.", "Voorvertoning")
                .doesNotContain("Bekijk als klant");

        press(view, "Opslaan en publiceren");
        assertThat(said(view)).contains("Schrijf eerst een beschrijving");
        assertThat(catalog.card("podcast")).isEmpty();

        only(view, TextArea.class, "Beschrijving").setValue("Wij maken het.");
        press(view, "Opslaan en publiceren");

        assertThat(said(view))
                .contains(
                        "Klanten vinden de kaart nu, maar zien nog geen contactpersoon",
                        "Bekijk als klant",
                        "Archiveren");
        assertThat(catalog.details("podcast").orElseThrow().content().description())
                .isEqualTo("Wij maken het.");
    }

    @Test
    void archivingIsAskedTwiceAndTakesTheAddressOfASuccessor() {
        database.sql("""
                        insert into product
                            (slug, name, category_id, price_type, price_unit, status, created_at, updated_at)
                        select p.slug, p.slug, c.id, 'ON_REQUEST', 'ONCE', 'PUBLISHED', current_timestamp,
                            current_timestamp
                        from (values ('podcast'), ('radio')) as p (slug) join category c on c.path = 'content'
                        """).update();
        CardEditorView view = editing("podcast");

        press(view, "Archiveren");
        press(view, "Nee, toch niet");
        assertThat(catalog.card("podcast")).isPresent();

        press(view, "Archiveren");
        only(view, TextArea.class, "Wat komt ervoor in de plaats?").setValue("https://buro3.example/product/televisie");
        press(view, "Ja, archiveren");
        assertThat(said(view)).contains("Er is niets gewijzigd.");
        assertThat(catalog.card("podcast")).isPresent();

        only(view, TextArea.class, "Wat komt ervoor in de plaats?")
                .setValue("https://buro3.example/product/radio?via=mail\n");
        press(view, "Ja, archiveren");
        assertThat(said(view)).contains("Gearchiveerd. Klanten vinden de kaart niet meer.");
        assertThat(catalog.details("podcast").orElseThrow().status()).isEqualTo(ProductStatus.ARCHIVED);
        assertThat(catalog.details("podcast").orElseThrow().relations())
                .extracting(related -> related.card().slug())
                .containsExactly("radio");
    }

    @Test
    void whatTheCardIsTiedToIsChosenByNameAndSavedWithIt() {
        database.sql("""
                        insert into specialist (handle, name, role, phone, email)
                        values ('sanne', 'Sanne Smit', 'Adviseur', '085', 's@buro3.example')""").update();
        editor.create(new NewCard("Podcast", "content/audio", "Je eigen programma"));
        editor.create(new NewCard("Radio", "content", ""));
        CardEditorView view = editing("podcast");

        pick(view, "contactpersonen", "sanne SMIT");
        pick(view, "relaties", "Radio");
        pick(view, "problemen", "Niemand hoort van ons");
        assertThat(said(view)).contains("Het probleem “Niemand hoort van ons” is er nog niet.");
        press(view, "Maak een nieuw probleem");
        only(view, TextField.class, "Waarom: Niemand hoort van ons").setValue("Wie luistert, onthoudt");
        press(view, "Opslaan");

        assertThat(said(view)).contains("Opgeslagen");
        CardTies ties = editor.ties("podcast");
        assertThat(ties.specialists()).extracting(CardTies.Named::key).containsExactly("sanne");
        assertThat(ties.relations()).extracting(CardTies.Related::slug).containsExactly("radio");
        assertThat(ties.problems()).extracting(CardTies.Solves::reason).containsExactly("Wie luistert, onthoudt");
    }

    @Test
    void whatIsNotThereOrThereTwiceIsSaidAtTheField() {
        editor.create(new NewCard("Podcast", "content/audio", ""));
        editor.create(new NewCard("Radio", "content", ""));
        CardEditorView view = editing("podcast");

        pick(view, "contactpersonen", "niemand");
        pick(view, "relaties", "Radio");
        pick(view, "relaties", "radio");

        assertThat(said(view)).contains("Er is geen contactpersoon die “niemand” heet", "Radio staat hier al.");
        assertThat(editor.ties("podcast").relations()).isEmpty();
    }

    @Test
    void theTiesOfADraftComeBackAsTheyWereTyped() {
        editor.create(new NewCard("Podcast", "content/audio", ""));
        CardForm form = new CardForm(desk, () -> {});
        form.show(editor.card("podcast").orElseThrow().content(), editor.ties("podcast"));
        form.parts().fill("problemen", Tie.json(List.of(new Tie("", "Traag", RelationType.BELONGS_WITH, "Snel"))));
        form.parts().fill("problemen/+Traag/reden", "Sneller");

        assertThat(form.ties().orElseThrow().problems()).containsExactly(new CardTies.Solves("", "Traag", "Sneller"));
        assertThat(form.parts().read().get("problemen")).contains("Sneller");
    }

    private static void pick(Component view, String part, String words) {
        within(view)
                .filter(Input.class::isInstance)
                .map(Input.class::cast)
                .filter(input -> input.getId().filter(("kies-" + part)::equals).isPresent())
                .findFirst()
                .orElseThrow()
                .setValue(words);
    }

    @Test
    void aDraftIsThrownAwayWhenAskedTwice() {
        editor.create(new NewCard("Podcast", "content", ""));
        CardEditorView view = editing("podcast");

        press(view, "Weggooien");
        press(view, "Nee, toch niet");
        press(view, "Weggooien");
        assertThat(editor.drafts()).hasSize(1);
        press(view, "Ja, weggooien");

        assertThat(editor.drafts()).isEmpty();
    }

    @Test
    void anExampleIsAddedBesideWhatIsNotSavedYet() {
        editor.create(new NewCard("Podcast", "content/audio", "Je eigen programma"));
        CardEditorView view = editing("podcast");
        only(view, TextArea.class, "Beschrijving").setValue("Wij maken het.");
        only(view, TextField.class, "Titel").setValue("Radio Rijnmond");
        only(view, TextArea.class, "Wat was er aan de hand, wat deden we, wat bracht het?")
                .setValue("Elke week een uur.");

        press(view, "Voorbeeld toevoegen");

        assertThat(said(view)).contains("Het voorbeeld staat op de kaart");
        assertThat(only(view, TextArea.class, "Beschrijving").getValue()).isEqualTo("Wij maken het.");
        assertThat(only(view, TextField.class, "Titel").getValue()).isEmpty();
        press(view, "Opslaan");
        assertThat(editor.card("podcast").orElseThrow().content().description()).isEqualTo("Wij maken het.");
    }

    @Test
    void whoSavesAfterAColleagueKeepsWhatWasTypedAndChoosesPerField() {
        editor.create(new NewCard("Podcast", "content/audio", "Je eigen programma"));
        CardEditorView mine = editing("podcast");
        CardEditorView colleague = editing("podcast");
        only(colleague, TextArea.class, "Beschrijving").setValue("Wij nemen het op.");
        only(colleague, TextField.class, "Voor wie").setValue("Omroepen");
        press(colleague, "Opslaan");

        only(mine, TextArea.class, "Beschrijving").setValue("Wij maken het.");
        only(mine, TextField.class, "Doorlooptijd").setValue("Een week");
        press(mine, "Opslaan");

        assertThat(said(mine)).contains("role=\"alert\"", "Kies hieronder per veld", "Wij nemen het op.");
        assertThat(only(mine, TextArea.class, "Beschrijving").getValue()).isEqualTo("Wij maken het.");
        assertThat(only(mine, TextField.class, "Voor wie").getValue()).isEqualTo("Omroepen");
        press(mine, "Opslaan");
        assertThat(editor.card("podcast").orElseThrow().content().description())
                .as("nothing is overwritten silently")
                .isEqualTo("Wij nemen het op.");

        press(mine, "Mijn tekst houden");
        press(mine, "Opslaan");
        CardContent stored = editor.card("podcast").orElseThrow().content();
        assertThat(List.of(stored.description(), stored.audience(), stored.delivery()))
                .containsExactly("Wij maken het.", "Omroepen", "Een week");
    }

    @Test
    void aCardThatWasThrownAwayMeanwhileSaysSoAndKeepsTheText() {
        editor.create(new NewCard("Podcast", "content/audio", ""));
        CardEditorView view = editing("podcast");
        only(view, TextArea.class, "Beschrijving").setValue("Wij maken het.");
        editor.discard("podcast");

        for (String action : List.of("Opslaan", "Opslaan en publiceren")) {
            press(view, action);
            assertThat(said(view)).contains("intussen weggegooid", "role=\"alert\"");
        }
        assertThat(only(view, TextArea.class, "Beschrijving").getValue()).isEqualTo("Wij maken het.");
    }

    @Test
    void whatCannotBeSavedYetSaysSo() {
        editor.create(new NewCard("Podcast", "content/audio", ""));
        CardEditorView view = editing("podcast");
        only(view, TextField.class, "Naam").setValue(" ");

        press(view, "Opslaan");

        assertThat(said(view)).contains("Er is nog niets opgeslagen", "role=\"alert\"");
    }

    @Test
    void bothPagesAreForEmployees() {
        for (Class<?> view : List.of(NewCardView.class, CardEditorView.class)) {
            assertThat(view.getAnnotation(RolesAllowed.class).value()).containsExactly("EMPLOYEE", "ADMINISTRATOR");
        }
    }

    @Test
    @WithMockUser(roles = "CUSTOMER")
    void aCustomerWhoGetsThatFarMakesNothing() {
        NewCardView view = newCard("Podcast");
        select(view).setValue(catalog.categories().getFirst().category());

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> press(view, "Begin met schrijven"));
        assertThatThrownBy(() -> editing("podcast")).hasRootCauseInstanceOf(AccessDeniedException.class);
    }
}
