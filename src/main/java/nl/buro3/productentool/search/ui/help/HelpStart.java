package nl.buro3.productentool.search.ui.help;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.buro3.productentool.catalog.problem.ProblemGroup;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.search.ProductQuery;

/** Where help begins: a field to describe the problem, and all known problems by subject. */
final class HelpStart {

    private HelpStart() {}

    static Div head() {
        Div words = styled(new Div(new H1(text("help.title"))), "kop-tekst");
        words.add(styled(new Paragraph(text("help.intro")), "intro"), form(""));
        return styled(new Div(words), "overzicht-kop");
    }

    /** The field for a description, with what was typed before. */
    static HtmlContainer form(String typed) {
        Input field = new Input();
        field.setId("vertel");
        field.setPlaceholder(text("help.search.placeholder"));
        field.getElement()
                .setAttribute("name", "q")
                .setAttribute("type", "search")
                .setAttribute("value", typed)
                .setAttribute("required", true)
                .setAttribute("autocomplete", "off")
                .setAttribute("enterkeyhint", "search")
                .setAttribute("maxlength", String.valueOf(ProductQuery.LONGEST_TEXT));
        NativeLabel label = styled(Pages.label(text("help.search.label"), field), "vertel-label");
        NativeButton button = styled(new NativeButton(text("help.search.button")), "knop");
        button.getElement().setAttribute("type", "submit");
        HtmlContainer form =
                styled(new HtmlContainer("form", label, styled(new Div(field, button), "zoekformulier")), "vertel");
        form.getElement()
                .setAttribute("role", "search")
                .setAttribute("action", ProductNavigation.HELP)
                .setAttribute("method", "get");
        return form;
    }

    /** All problems under the headings of their subjects, with a way to jump to each. */
    static Section groups(List<ProblemGroup> groups) {
        H2 title = new H2(text("help.groups.title"));
        Nav jumps = styled(new Nav(), "sprongen");
        jumps.setAriaLabel(text("help.groups.jump"));
        Div columns = styled(new Div(), "probleemgroepen");
        for (ProblemGroup group : groups) {
            jumps.add(new Anchor(
                    ProductNavigation.HELP + "#" + id(group), group.category().name()));
            columns.add(group(group));
        }
        return styled(new Section(title, jumps, columns), "herkenning");
    }

    private static Div group(ProblemGroup group) {
        H3 name = new H3(group.category().name());
        name.setId(id(group));
        UnorderedList list = new UnorderedList();
        group.problems()
                .forEach(problem ->
                        list.add(new ListItem(link(ProductNavigation.help(problem.slug()), problem.text()))));
        return styled(new Div(name, list), "probleemgroep");
    }

    private static String id(ProblemGroup group) {
        return "over-" + group.category().path();
    }
}
