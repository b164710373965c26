package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Entries in the editor's order: each can be moved and taken away, by keyboard as well, and what happened is said. */
public final class Ordered<E extends Component> extends Div {

    private final OrderedList list = styled(new OrderedList(), "ordening");
    private final Span status = hidden("");
    private final List<Line> lines = new ArrayList<>();
    private final Function<E, String> name;
    private final Runnable changed;
    private final Runnable onward;

    /**
     * An empty list.
     *
     * @param name what an entry is called
     * @param changed called after an entry came, went or was moved
     * @param onward puts the keyboard where an entry is added: there it goes on after the last one was taken away
     */
    public Ordered(Function<E, String> name, Runnable changed, Runnable onward) {
        this.name = name;
        this.changed = changed;
        this.onward = onward;
        status.getElement().setAttribute("role", "status");
        add(list, status);
    }

    /** Adds an entry at the end. */
    public void add(E entry) {
        Line line = new Line(entry);
        lines.add(line);
        list.add(line);
        refresh();
    }

    /** Takes all entries away. */
    public void clear() {
        lines.clear();
        list.removeAll();
        refresh();
    }

    /** What there is, in order. */
    public List<E> entries() {
        return lines.stream().map(line -> line.entry).toList();
    }

    /** Says again what the entries are called. */
    public void rename() {
        lines.forEach(line -> line.buttons.getElement().setAttribute("aria-label", name.apply(line.entry)));
    }

    private void refresh() {
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).up.setEnabled(i > 0);
            lines.get(i).down.setEnabled(i < lines.size() - 1);
        }
        rename();
        changed.run();
    }

    private void move(Line line, int by) {
        int place = lines.indexOf(line) + by;
        lines.remove(line);
        lines.add(place, line);
        list.remove(line);
        list.addComponentAtIndex(place, line);
        refresh();
        NativeButton used = by < 0 ? line.up : line.down;
        NativeButton other = by < 0 ? line.down : line.up;
        (used.isEnabled() ? used : other).focus();
        status.setText(text("problems.moved", name.apply(line.entry), place + 1, lines.size()));
    }

    private void takeAway(Line line) {
        int place = lines.indexOf(line);
        lines.remove(line);
        list.remove(line);
        refresh();
        status.setText(text("problems.removed", name.apply(line.entry)));
        if (lines.isEmpty()) {
            onward.run();
        } else {
            lines.get(Math.min(place, lines.size() - 1)).away.focus();
        }
    }

    /** An entry with its buttons. */
    private final class Line extends ListItem {

        private final E entry;
        private final NativeButton up = button("↑", "problems.up", () -> move(this, -1));
        private final NativeButton down = button("↓", "problems.down", () -> move(this, 1));
        private final NativeButton away = button("×", "problems.remove", () -> takeAway(this));
        private final Div buttons = styled(new Div(up, down, away), "regelknoppen");

        private Line(E entry) {
            this.entry = entry;
            buttons.getElement().setAttribute("role", "group");
            add(entry, buttons);
        }

        private NativeButton button(String sign, String key, Runnable action) {
            NativeButton button = styled(new NativeButton(sign, event -> action.run()), "regelknop");
            button.getElement().setAttribute("type", "button").setAttribute("title", text(key));
            button.setAriaLabel(text(key));
            return button;
        }
    }
}
