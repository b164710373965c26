package nl.buro3.productentool.common.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.common.ui.ThreeWayMerge.Both;

/** Two people changed the same parts of a form: shows both texts of each, until one of them is chosen. */
final class Differences extends Section {

    private final FormParts parts;
    private final transient Runnable decided;
    private final transient Map<String, Both> open = new LinkedHashMap<>();
    private final Map<String, Div> shown = new LinkedHashMap<>();

    /** @param decided called after a choice */
    Differences(FormParts parts, Runnable decided) {
        this.parts = parts;
        this.decided = decided;
        addClassNames("verschillen");
        setAriaLabel(text("draft.both"));
        setVisible(false);
    }

    /** @param who changed it and when, or empty when that is not known */
    void show(List<Both> both, String who) {
        removeAll();
        open.clear();
        shown.clear();
        setVisible(!both.isEmpty());
        if (both.isEmpty()) {
            return;
        }
        Paragraph what = new Paragraph(who.isEmpty() ? text("draft.both.text") : text("draft.both.by", who));
        what.getElement().setAttribute("role", "alert");
        add(new H2(text("draft.both")), what, new Paragraph(text("draft.both.choose")));
        both.forEach(this::add);
        getElement().executeJs("this.scrollIntoView({block: 'start'})");
    }

    /** Whether there is a choice to be made. */
    boolean isOpen() {
        return !open.isEmpty();
    }

    /** What the parts about which nothing was chosen yet held before. */
    Map<String, String> before() {
        return open.values().stream().collect(Collectors.toMap(Both::part, Both::before));
    }

    private void add(Both both) {
        NativeButton keep = button("draft.both.keep", both, () -> {});
        NativeButton take = button("draft.both.take", both, () -> parts.fill(both.part(), both.stored()));
        Div columns = styled(
                new Div(
                        column("draft.both.typed", both.part(), both.typed(), keep),
                        column("draft.both.stored", both.part(), both.stored(), take)),
                "naast-elkaar");
        Div choice = styled(new Div(new H3(parts.label(both.part())), columns), "verschil");
        choice.getElement().setAttribute("data-verschil", both.part());
        open.put(both.part(), both);
        shown.put(both.part(), choice);
        add(choice);
    }

    private Div column(String title, String part, String value, NativeButton choose) {
        String words = parts.words(part, value);
        Div written = styled(new Div(words.isEmpty() ? text("draft.both.nothing") : words), "verschil-tekst");
        written.getElement().setAttribute("tabindex", "0").setAttribute("role", "group");
        written.getElement().setAttribute("aria-label", text(title));
        return styled(new Div(styled(new Paragraph(text(title)), "klein"), written, choose), "verschil-kant");
    }

    private NativeButton button(String key, Both both, Runnable choice) {
        NativeButton button = styled(new NativeButton(text(key)), "knop", "knop-stil", "knop-klein");
        button.getElement().setAttribute("type", "button");
        button.setAriaLabel(text(key) + ": " + parts.label(both.part()));
        button.addClickListener(event -> {
            choice.run();
            open.remove(both.part());
            Div done = shown.remove(both.part());
            if (done != null) {
                remove(done);
            }
            setVisible(isOpen());
            decided.run();
        });
        return button;
    }
}
