package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import java.util.List;
import nl.buro3.productentool.common.ui.FormParts;

/**
 * A choice of one, as radio buttons that each say what they mean.
 *
 * <p>The words stand under the prefix and the option's name, what it means under the same with {@code .help}.
 */
class RadioChoice<E extends Enum<E>> extends FieldSet {

    private final String name;
    private final String prefix;
    private final List<E> options;
    private final transient Runnable changed;
    private final Div buttons = styled(new Div(), "keuzes");
    private E chosen;

    RadioChoice(String name, String prefix, List<E> options, Runnable changed) {
        this.name = name;
        this.prefix = prefix;
        this.options = options;
        this.changed = changed;
        this.chosen = options.getFirst();
        setLegendText(text(prefix + "legend"));
        addClassNames("keuze");
        add(buttons);
        show(chosen);
    }

    void show(E option) {
        chosen = option;
        buttons.removeAll();
        options.forEach(each -> buttons.add(button(each)));
    }

    E chosen() {
        return chosen;
    }

    /** Keeps it as a part of a form, by the name of what is chosen. */
    void keep(FormParts parts, String part) {
        parts.field(
                part,
                text(prefix + "legend"),
                this,
                () -> chosen.name(),
                kept -> options.stream()
                        .filter(option -> option.name().equals(kept))
                        .findFirst()
                        .ifPresent(option -> {
                            show(option);
                            changed.run();
                        }));
    }

    private HtmlContainer button(E option) {
        Element radio = new Element("input")
                .setAttribute("type", "radio")
                .setAttribute("name", name)
                .setAttribute("value", option.name())
                .setAttribute("checked", option == chosen);
        radio.addEventListener("change", event -> {
            chosen = option;
            changed.run();
        });
        HtmlContainer label = styled(new HtmlContainer("label"), "keuze-optie");
        label.getElement().appendChild(radio);
        label.add(words(text(prefix + option.name()), "keuze-naam"));
        label.add(words(text(prefix + option.name() + ".help"), "klein"));
        return label;
    }
}
