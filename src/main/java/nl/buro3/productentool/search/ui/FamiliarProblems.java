package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.buro3.productentool.catalog.problem.ProblemGroup;
import nl.buro3.productentool.catalog.ui.ProductNavigation;

/** One problem of each kind, in the customers' words: for who does not know what it is called that they need. */
final class FamiliarProblems extends Section {

    private static final int MOST = 6;

    FamiliarProblems(List<ProblemGroup> groups) {
        styled(this, "herkenbaar");
        UnorderedList list = new UnorderedList();
        groups.stream()
                .limit(MOST)
                .map(group -> group.problems().getFirst())
                .forEach(problem ->
                        list.add(new ListItem(written(link(ProductNavigation.help(problem.slug()), problem.text())))));
        add(new H2(text("overview.problems.title")), list);
        add(styled(link(ProductNavigation.HELP, text("overview.problems.all")), "meer"));
        setVisible(!groups.isEmpty());
    }
}
