package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.catalog.problem.ProblemEditor;
import nl.buro3.productentool.catalog.problem.ProblemLine;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.Pages;

/** All problems with how much is known of each; typing narrows the list. */
@Route("beheer/problemen")
@RolesAllowed({"EMPLOYEE", "ADMINISTRATOR"})
class ProblemsView extends Main implements HasDynamicTitle {

    static final String PATH = "/beheer/problemen";

    private static final int PAUSE_IN_TYPING_MS = 100;

    private final transient List<ProblemLine> problems;
    private final Paragraph count = styled(new Paragraph(), "klein");
    private final UnorderedList list = styled(new UnorderedList(), "kaartregels");

    ProblemsView(ProblemEditor editor) {
        problems = editor.list();
        getElement().setAttribute("data-view", "problemen");
        count.getElement().setAttribute("role", "status");
        Div head = styled(new Div(new H1(text("problems.title"))), "beheer-kop");
        head.add(styled(link(PATH + "/nieuw", text("problems.new")), "knop"));
        add(head, styled(new Paragraph(text("problems.intro")), "klein"), search(), count, list);
        show("");
    }

    @Override
    public String getPageTitle() {
        return Pages.title(text("problems.title"));
    }

    private Div search() {
        Input field = new Input(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE_IN_TYPING_MS);
        field.setId("zoek-probleem");
        field.setPlaceholder(text("problems.search"));
        field.getElement().setAttribute("type", "search");
        field.addValueChangeListener(event -> show(event.getValue()));
        NativeLabel label = styled(Pages.label(text("problems.search"), field), "alleen-voorlezen");
        return styled(new Div(label, field), "zoekformulier", "zoekveld");
    }

    /** Shows the problems whose words hold every word that was typed. */
    void show(String typed) {
        List<String> wanted = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        List<ProblemLine> shown = problems.stream()
                .filter(problem -> {
                    String text = problem.text().toLowerCase(Locale.ROOT);
                    return wanted.stream().allMatch(text::contains);
                })
                .toList();
        count.setText(text("problems.count", shown.size()));
        list.removeAll();
        shown.forEach(problem -> list.add(line(problem)));
    }

    private static ListItem line(ProblemLine problem) {
        String address = ProductNavigation.editProblem(problem.slug());
        Div what = styled(new Div(link(address, problem.text())), "kaartregel-tekst");
        what.add(words(
                text("problems.solutions.count", problem.solutions()) + " · "
                        + text("problems.questions.count", problem.questions()),
                "klein"));
        Div actions = styled(new Div(), "acties");
        actions.add(styled(link(ProductNavigation.help(problem.slug()), text("editor.view")), "deelknop"));
        return styled(new ListItem(what, actions), "kaartregel");
    }
}
