package nl.buro3.productentool.catalog.ui.problems;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CatalogSeed;
import nl.buro3.productentool.catalog.problem.EditedProblem;
import nl.buro3.productentool.catalog.problem.ProblemContent;
import nl.buro3.productentool.catalog.problem.ProblemContent.QuestionText;
import nl.buro3.productentool.catalog.problem.ProblemContent.Reason;
import nl.buro3.productentool.catalog.problem.ProblemEditor;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** The employees' pages on problems, with the demo in them. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
@SuppressWarnings("NullAway.Init")
class ProblemViewsTest {

    private static final String SLUG = "klanten-willen-online-bestellen";

    @Autowired
    ProblemEditor editor;

    @Autowired
    ApplicationContext application;

    /** The current page is held weakly elsewhere. */
    UI page;

    @BeforeEach
    void theDemoIsThere(@Autowired CatalogSeed seed) {
        seed.load();
        page = new UI();
        page.setLocale(Texts.DUTCH);
        UI.setCurrent(page);
    }

    @AfterEach
    void leave() {
        UI.setCurrent(null);
    }

    @Test
    void theListIsNarrowedByEveryWordThatIsTypedAndSaysHowMuchIsKnown() {
        ProblemsView view = view(ProblemsView.class);
        assertThat(html(view)).contains("42 problemen");

        view.show("  BROOD online ");

        assertThat(html(view))
                .contains("1 probleem", "3 producten", "2 vragen", "/beheer/problemen/" + SLUG)
                .doesNotContain("Onze website is van 2014");
    }

    @Test
    void theFormGivesBackWhatItShowsAndAMoveChangesTheOrder() {
        EditedProblem stored = editor.find(SLUG).orElseThrow();
        ProblemForm form = new ProblemForm(editor);
        form.show(stored.content(), stored.names());
        assertThat(form.read()).isEqualTo(stored.content());

        click(buttons(form, "Naar beneden").findFirst().orElseThrow());
        assertThat(html(form)).contains("Webshop: nu nummer 2 van 3");
        click(buttons(form, "Weghalen").skip(1).findFirst().orElseThrow());

        assertThat(form.read().solutions()).extracting(Reason::product).containsExactly("fotografie", "nieuwsbrief");
        assertThat(html(form)).contains("Webshop is weggehaald");
    }

    @Test
    void rowsAreKeptAsTextAndPutBackWithWhatWasTypedInThem() {
        EditedProblem stored = editor.find(SLUG).orElseThrow();
        ProblemForm form = new ProblemForm(editor);
        form.show(stored.content(), stored.names());
        pickers(form).findFirst().orElseThrow().setValue("SEO-scan");
        Map<String, String> kept = form.parts().read();

        ProblemForm again = new ProblemForm(editor);
        again.show(stored.content(), stored.names());
        kept.forEach(again.parts()::fill);
        again.parts().fill("solutions[3].reason", "Dan vinden ze je");
        again.parts().fill("questions[0].answers[1].text", "Nog niet");
        again.parts().fill("questions[7].text", "bestaat niet");

        assertThat(again.read().solutions()).last().isEqualTo(new Reason("seo-scan", "Dan vinden ze je"));
        assertThat(again.read().questions().getFirst().answers().get(1).text()).isEqualTo("Nog niet");
        assertThat(html(again)).contains("SEO-scan: waarom helpt dit?", "data-veld=\"solutions[3].reason\"");
    }

    @Test
    void whoSavesAfterAColleagueSeesBothListsOfProducts() {
        EditedProblem stored = editor.find(SLUG).orElseThrow();
        ProblemForm form = new ProblemForm(editor);
        FormDraft draft = new FormDraft(form, form.parts());
        form.show(stored.content(), stored.names());
        draft.begin("probleem/" + SLUG);
        form.parts().fill("solutions[0].reason", "Van mij");
        form.parts().fill("explanation", "Alleen van mij");
        ProblemForm other = new ProblemForm(editor);
        other.show(stored.content(), stored.names());
        other.parts().fill("solutions[0].reason", "Van een collega");

        draft.rebase(() -> form.show(other.read(), stored.names()));

        assertThat(draft.isUndecided()).isTrue();
        assertThat(html(draft)).contains("Webshop: Van mij", "Webshop: Van een collega");
        assertThat(form.read().explanation()).isEqualTo("Alleen van mij");
        click(within(draft, NativeButton.class)
                .filter(button -> button.getText().equals("Deze tekst nemen"))
                .findFirst()
                .orElseThrow());
        assertThat(form.read().solutions().getFirst().reason()).isEqualTo("Van een collega");
        assertThat(draft.isUndecided()).isFalse();
    }

    @Test
    void aThirdQuestionAndASixthAnswerCannotBeAdded() {
        ProblemForm form = new ProblemForm(editor);
        form.show(new ProblemContent("Traag", "", List.of(), List.of()), Map.of());
        NativeButton question = button(form, "Vraag toevoegen");

        click(question);
        NativeButton answer = button(form, "Antwoord toevoegen");
        Stream.of(1, 2, 3).forEach(more -> click(answer));
        assertThat(answer.isVisible()).isFalse();
        click(question);
        assertThat(question.isVisible()).isFalse();

        assertThat(form.read().questions())
                .extracting(QuestionText::answers)
                .satisfies(answers -> assertThat(answers.getFirst()).hasSize(5));
    }

    @Test
    void aCardIsChosenByItsNameAndOnlyOnce() {
        ProblemForm form = new ProblemForm(editor);
        form.show(new ProblemContent("Traag", "", List.of(), List.of()), Map.of());
        Input picker = pickers(form).findFirst().orElseThrow();

        picker.setValue("seo-SCAN");
        picker.setValue("SEO-scan");
        assertThat(html(form)).contains("SEO-scan staat hier al");
        picker.setValue("bestaat niet");

        assertThat(html(form)).contains("geen product dat “bestaat niet” heet");
        assertThat(form.read().solutions()).containsExactly(new Reason("seo-scan", ""));
    }

    @Test
    void whatIsNotValidIsSaidWhereItIsAndNothingIsSaved() {
        ProblemView view = view(ProblemView.class);
        view.showNew();

        click(button(view, "Opslaan"));

        assertThat(html(view))
                .contains("Er is nog niets opgeslagen", "Vul dit in", "Kies minstens één product")
                .contains("aria-invalid=\"true\"");
        assertThat(editor.list()).hasSize(42);
    }

    @Test
    @WithMockUser(roles = "CUSTOMER")
    void aCustomerWhoGetsThatFarSeesNothing() {
        assertThatThrownBy(() -> view(ProblemsView.class)).hasRootCauseInstanceOf(AccessDeniedException.class);
    }

    private <V extends Component> V view(Class<V> type) {
        return application.getAutowireCapableBeanFactory().createBean(type);
    }

    private static String html(Component view) {
        return view.getElement().getOuterHTML();
    }

    private static void click(NativeButton button) {
        ComponentUtil.fireEvent(button, new ClickEvent<>(button));
    }

    private static NativeButton button(Component within, String words) {
        return within(within, NativeButton.class)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static Stream<NativeButton> buttons(Component within, String label) {
        return within(within, NativeButton.class)
                .filter(button -> button.getAriaLabel().filter(label::equals).isPresent());
    }

    private static Stream<Input> pickers(Component within) {
        return within(within, Input.class).filter(input -> input.getElement().hasAttribute("list"));
    }

    private static <C extends Component> Stream<C> within(Component parent, Class<C> type) {
        return parent.getChildren()
                .flatMap(child -> Stream.concat(Stream.of(child), within(child, Component.class)))
                .filter(type::isInstance)
                .map(type::cast);
    }
}
