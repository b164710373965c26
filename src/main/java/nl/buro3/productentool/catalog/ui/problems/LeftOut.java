package nl.buro3.productentool.catalog.ui.problems;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.buro3.productentool.catalog.problem.ProblemEditor;

/** The products that do not fit an answer. */
class LeftOut extends Div {

    private static final int MOST = 12;

    private final UnorderedList list = styled(new UnorderedList(), "weglaten");
    private final Map<String, String> names = new LinkedHashMap<>();
    private final CardPicker picker;
    private final Runnable changed;

    /**
     * An empty list.
     *
     * @param fits says whether a product fits, and so cannot be left out
     * @param changed called after a product came or went
     */
    LeftOut(ProblemEditor editor, Predicate<String> fits, Runnable changed) {
        this.changed = changed;
        picker = new CardPicker(
                text("problems.leave-out"),
                editor,
                card -> !fits.test(card.slug()) && names.size() < MOST && add(card.slug(), card.name()));
        add(list, picker);
    }

    void show(List<String> products, Map<String, String> known) {
        names.clear();
        list.removeAll();
        products.forEach(slug -> add(slug, known.getOrDefault(slug, slug)));
    }

    List<String> products() {
        return List.copyOf(names.keySet());
    }

    private boolean add(String slug, String name) {
        if (names.putIfAbsent(slug, name) != null) {
            return false;
        }
        ListItem item = new ListItem(words(name));
        NativeButton away = styled(
                new NativeButton("×", event -> {
                    names.remove(slug);
                    list.remove(item);
                    changed.run();
                    picker.focus();
                }),
                "regelknop");
        away.getElement().setAttribute("type", "button");
        away.setAriaLabel(text("problems.leave-in", name));
        item.add(away);
        list.add(item);
        changed.run();
        return true;
    }
}
