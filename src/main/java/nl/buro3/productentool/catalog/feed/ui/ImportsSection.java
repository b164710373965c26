package nl.buro3.productentool.catalog.feed.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.feed.undo.ImportUndo;
import nl.buro3.productentool.catalog.feed.undo.KeptImport;
import nl.buro3.productentool.catalog.feed.undo.Undone;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Notice;
import nl.buro3.productentool.common.ui.Tables;

/** Which feeds were imported, each undone by one button; cards that people changed since are chosen one by one. */
class ImportsSection extends Section {

    private static final int SHOWN = 10;

    private final transient ImportUndo undo;
    private final transient Clock clock;
    private final Notice notice = new Notice();
    private final Div outcome = new Div();
    private final Div list = new Div();
    private int page;

    ImportsSection(ImportUndo undo, Clock clock) {
        this.undo = undo;
        this.clock = clock;
        addClassNames("imports");
        setId("imports");
        add(
                new H2(text("imports.title")),
                styled(new Paragraph(text("imports.intro")), "klein"),
                notice,
                outcome,
                list);
        show();
    }

    /** Shows the list as it is now. */
    void show() {
        list.removeAll();
        List<KeptImport> found = undo.imports(page, SHOWN + 1);
        if (found.isEmpty()) {
            list.add(styled(new Paragraph(text("imports.none")), "klein"));
            return;
        }
        list.add(Tables.of(
                List.of("imports.when", "imports.who", "imports.file", "imports.counts", "imports.undo"),
                found.stream().limit(SHOWN).map(this::row).toList()));
        Div pages = styled(new Div(), "acties");
        if (page > 0) {
            pages.add(button("imports.newer", () -> turn(page - 1)));
        }
        if (found.size() > SHOWN) {
            pages.add(button("imports.older", () -> turn(page + 1)));
        }
        list.add(pages);
    }

    private void turn(int wanted) {
        page = wanted;
        show();
    }

    private List<Component> row(KeptImport each) {
        String who = each.editor().isEmpty() ? text("imports.command") : each.editor();
        return List.of(
                words(Moments.moment(each.at(), clock)),
                words(who),
                words(each.file()),
                words(text("imports.count", each.created(), each.updated(), each.failed())),
                undoing(each));
    }

    private Component undoing(KeptImport each) {
        Instant at = each.undoneAt();
        if (at != null) {
            Div done = new Div(words(text("imports.undone", Moments.moment(at, clock), each.undoneBy()), "klein"));
            if (each.canBeUndone()) {
                done.add(undoButton(each, text("imports.left", each.left())));
            }
            return done;
        }
        return each.canBeUndone()
                ? undoButton(each, text("imports.undo.button"))
                : words(text("imports.too-old"), "klein");
    }

    private NativeButton undoButton(KeptImport each, String label) {
        NativeButton button = styled(new NativeButton(label, event -> undo(each, Set.of())), "knop", "knop-stil");
        button.getElement()
                .setAttribute("type", "button")
                .setAttribute("aria-label", label + ": " + each.file())
                .setAttribute("data-import", String.valueOf(each.id()));
        return button;
    }

    private void undo(KeptImport each, Set<String> chosen) {
        Undone undone = undo.undo(each.id(), chosen);
        outcome.removeAll();
        notice.done(text("imports.done", each.file(), undone.restored(), undone.erased()));
        told("imports.archived", undone.archived());
        if (!undone.refused().isEmpty()) {
            UnorderedList refused = styled(new UnorderedList(), "wijzigingen");
            undone.refused().forEach(reason -> refused.add(new ListItem(reason)));
            outcome.add(new H3(text("imports.refused")), refused);
        }
        if (!undone.changed().isEmpty()) {
            choose(each, undone.changed());
        }
        show();
    }

    private void told(String key, List<Undone.Named> cards) {
        if (!cards.isEmpty()) {
            UnorderedList named = styled(new UnorderedList(), "wijzigingen");
            cards.forEach(card -> named.add(new ListItem(link(ProductNavigation.edit(card.slug()), card.name()))));
            outcome.add(new H3(text(key)), named);
        }
    }

    /** People decide by card whether what they changed since goes too. */
    private void choose(KeptImport each, List<Undone.Changed> changed) {
        UnorderedList cards = styled(new UnorderedList(), "wijzigingen");
        Map<String, Input> boxes = new LinkedHashMap<>();
        changed.forEach(card -> {
            Input box = new Input();
            box.setType("checkbox");
            box.getElement().addPropertyChangeListener("checked", "change", event -> {});
            boxes.put(card.slug(), box);
            String parts = card.parts().stream()
                    .map(part -> text("import.part." + part))
                    .collect(Collectors.joining(", "));
            NativeLabel label = new NativeLabel();
            label.add(box, words(" " + text("imports.changed.card", card.name(), parts)));
            cards.add(new ListItem(label));
        });
        outcome.add(
                new H3(text("imports.changed")),
                cards,
                button(
                        "imports.changed.undo",
                        () -> undo(
                                each,
                                boxes.entrySet().stream()
                                        .filter(box ->
                                                box.getValue().getElement().getProperty("checked", false))
                                        .map(Map.Entry::getKey)
                                        .collect(Collectors.toSet()))));
    }

    private static NativeButton button(String key, Runnable action) {
        NativeButton button = styled(new NativeButton(text(key), event -> action.run()), "knop", "knop-stil");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
