package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.buro3.productentool.common.ui.Pages;

/** A field in which something is chosen by its name: the browser offers names while one types. */
final class Lookup<T> extends Div {

    private static final int PAUSE_IN_TYPING_MS = 120;
    private static final AtomicLong NUMBER = new AtomicLong();

    private final transient Function<String, List<T>> find;
    private final transient Function<T, String> name;
    private final transient Predicate<T> take;
    private final Input field = new Input();
    private final HtmlContainer offer = new HtmlContainer("datalist");
    private final Paragraph complaint = styled(new Paragraph(), "veld-fout");

    /**
     * An empty field.
     *
     * @param find what is offered for what was typed, some dozen at most
     * @param name by which it is shown and chosen
     * @param take takes what was chosen, and says whether there was a place for it
     */
    Lookup(String label, Function<String, List<T>> find, Function<T, String> name, Predicate<T> take) {
        this.find = find;
        this.name = name;
        this.take = take;
        long number = NUMBER.incrementAndGet();
        field.setId("zoek-" + number);
        offer.setId("aanbod-" + number);
        complaint.getElement().setAttribute("role", "alert");
        complaint.setVisible(false);
        field.getElement().setAttribute("list", "aanbod-" + number).setAttribute("autocomplete", "off");
        field.getElement().addEventListener("focus", event -> offer(""));
        field.getElement()
                .addEventListener(
                        "input",
                        event -> offer(event.getEventData().get("element.value").asString()))
                .debounce(PAUSE_IN_TYPING_MS)
                .addEventData("element.value");
        field.addValueChangeListener(event -> choose(event.getValue().strip()));
        addClassNames("veld");
        add(Pages.label(label, field), field, offer, complaint);
    }

    void focus() {
        field.focus();
    }

    private void offer(String typed) {
        offer.removeAll();
        find.apply(bare(typed)).forEach(found -> {
            HtmlContainer option = new HtmlContainer("option");
            option.getElement().setAttribute("value", name.apply(found));
            offer.add(option);
        });
    }

    /** Whoever typed what only one is called need not choose it from the list. */
    void choose(String typed) {
        if (typed.isEmpty()) {
            return;
        }
        List<T> found = find.apply(bare(typed));
        found.stream()
                .filter(one -> name.apply(one).equalsIgnoreCase(typed))
                .findFirst()
                .or(() -> found.size() == 1 ? found.stream().findFirst() : Optional.empty())
                .ifPresentOrElse(this::take, () -> complain(text("quote.desk.unknown", typed)));
    }

    /** What a name says in brackets is not of the name. */
    private static String bare(String typed) {
        return typed.strip().replaceFirst(" \\([^()]*\\)$", "");
    }

    private void take(T chosen) {
        complaint.setVisible(false);
        field.clear();
        if (!take.test(chosen)) {
            complain(text("quote.desk.no-place", name.apply(chosen)));
        }
    }

    private void complain(String words) {
        complaint.setText(words);
        complaint.setVisible(true);
    }
}
