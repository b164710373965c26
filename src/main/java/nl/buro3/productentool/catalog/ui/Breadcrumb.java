package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.buro3.productentool.catalog.category.CategoryRef;

/**
 * The way to a page from the overview on, as readers see it and as search engines do.
 *
 * @see <a href="https://schema.org/BreadcrumbList">BreadcrumbList</a>
 */
public final class Breadcrumb {

    private final Map<String, String> steps = new LinkedHashMap<>();

    /** @param categories that the page is in, the main one first */
    public Breadcrumb(List<CategoryRef> categories) {
        steps.put("/", text("product.overview"));
        categories.forEach(category -> steps.put(ProductNavigation.category(category.path()), category.name()));
    }

    public Nav links() {
        OrderedList list = new OrderedList();
        steps.forEach((address, name) ->
                list.add(new ListItem(address.equals("/") ? link(address, name) : written(link(address, name)))));
        Nav nav = styled(new Nav(list), "kruimelpad");
        nav.setAriaLabel(text("product.breadcrumb"));
        return nav;
    }

    /**
     * The same in the words of schema.org, by the portal's address.
     *
     * @param address of the page itself, the last step
     */
    public Function<String, Map<String, Object>> facts(String address, String name) {
        Map<String, String> whole = new LinkedHashMap<>(steps);
        whole.put(address, name);
        return origin -> {
            List<Map<String, Object>> items = new ArrayList<>();
            whole.forEach((step, words) -> items.add(
                    Map.of("@type", "ListItem", "position", items.size() + 1, "name", words, "item", origin + step)));
            return Map.of("@type", "BreadcrumbList", "itemListElement", items);
        };
    }
}
