package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CategoryNode;
import nl.buro3.productentool.catalog.CategoryRef;
import nl.buro3.productentool.search.SearchResult;
import org.jspecify.annotations.Nullable;

/** The categories with the number of cards in each; the sub-categories of the chosen one are open. */
final class CategoryFilter {

    private CategoryFilter() {}

    static Nav of(Selection selection, List<CategoryNode> categories, SearchResult found) {
        UnorderedList list = styled(new UnorderedList(), "categorieen");
        Anchor all = link(selection.withCategory(null).path(), text("filter.all"));
        list.add(item(all, selection.category() == null));
        for (CategoryNode main : categories) {
            ListItem item = entry(selection, main, found);
            if (isWithin(main.category(), selection.category())
                    && !main.children().isEmpty()) {
                UnorderedList below = styled(new UnorderedList(), "subcategorieen");
                main.children().forEach(child -> below.add(entry(selection, child, found)));
                item.add(below);
            }
            list.add(item);
        }
        Nav nav = styled(new Nav(list), "filter");
        nav.setAriaLabel(text("filter.label"));
        return nav;
    }

    /** The category with this path. */
    static Optional<CategoryRef> find(List<CategoryNode> categories, String path) {
        return categories.stream()
                .flatMap(main -> Stream.concat(Stream.of(main), main.children().stream()))
                .map(CategoryNode::category)
                .filter(c -> c.path().equals(path))
                .findFirst();
    }

    private static boolean isWithin(CategoryRef main, @Nullable String chosen) {
        return chosen != null && (chosen.equals(main.path()) || chosen.startsWith(main.path() + "/"));
    }

    private static ListItem entry(Selection selection, CategoryNode node, SearchResult found) {
        String path = node.category().path();
        long count = found.categoryCounts().getOrDefault(path, 0L);
        Anchor link = link(selection.withCategory(path).path(), "");
        link.add(words(node.category().name()), words(String.valueOf(count), "aantal"), hidden(text("filter.cards")));
        ListItem item = item(link, path.equals(selection.category()));
        item.setClassName("zonder", count == 0);
        return item;
    }

    private static ListItem item(Anchor link, boolean chosen) {
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
