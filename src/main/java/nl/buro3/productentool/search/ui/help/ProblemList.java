package nl.buro3.productentool.search.ui.help;

import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.buro3.productentool.catalog.problem.ProblemRef;
import nl.buro3.productentool.catalog.ui.ProductNavigation;

/** Problems in the customers' words, each leading to what helps. */
final class ProblemList {

    private ProblemList() {}

    static UnorderedList of(List<ProblemRef> problems) {
        UnorderedList list = styled(written(new UnorderedList()), "problemen");
        problems.forEach(problem -> list.add(new ListItem(
                link(ProductNavigation.help(problem.slug()), problem.text()), words(problem.explanation(), "waarom"))));
        return list;
    }
}
