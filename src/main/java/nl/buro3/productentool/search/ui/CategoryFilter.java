package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.category.CategoryNode;
import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.SearchResult;

/** The categories with the number of cards in each; the sub-categories of the chosen one are open. */
final class CategoryFilter {

    private CategoryFilter() {}

    static UnorderedList of(Selection selection, List<CategoryNode> categories, SearchResult found) {
        UnorderedList list = styled(new UnorderedList(), "categorieen");
        Anchor all = link(selection.with(Facet.CATEGORY, null).path(), text("filter.all"));
        all.getElement().setAttribute("data-keuze", "");
        list.add(item(all, selection.of(Facet.CATEGORY).isEmpty()));
        for (CategoryNode main : categories) {
            ListItem item = entry(selection, main, found);
            if (isWithin(main.category(), selection) && !main.children().isEmpty()) {
                UnorderedList below = styled(new UnorderedList(), "subcategorieen");
                main.children().forEach(child -> below.add(entry(selection, child, found)));
                item.add(below);
            }
            list.add(item);
        }
        return list;
    }

    /** All categories, each main one before its sub-categories. */
    static Stream<CategoryNode> all(List<CategoryNode> categories) {
        return categories.stream().flatMap(main -> Stream.concat(Stream.of(main), main.children().stream()));
    }

    private static boolean isWithin(CategoryRef main, Selection selection) {
        return selection.of(Facet.CATEGORY).stream()
                .anyMatch(chosen -> chosen.equals(main.path()) || chosen.startsWith(main.path() + "/"));
    }

    private static ListItem entry(Selection selection, CategoryNode node, SearchResult found) {
        String path = node.category().path();
        long count = found.categoryCounts().getOrDefault(path, 0L);
        Anchor link = link(selection.with(Facet.CATEGORY, path).path(), "");
        link.add(
                written(words(node.category().name())),
                words(String.valueOf(count), "aantal"),
                hidden(text("filter.cards")));
        link.getElement().setAttribute("data-keuze", path);
        ListItem item = item(link, selection.has(Facet.CATEGORY, path));
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
