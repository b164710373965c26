package nl.buro3.productentool.common.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import java.util.List;
import java.util.function.Function;

/**
 * Names that the browser offers for a field while one types. There may be thousands, so the field asks for some by what
 * stands in it. It belongs beside the field.
 */
@Tag("datalist")
public final class Proposals extends HtmlContainer {

    private final transient Function<String, List<String>> names;

    /**
     * For a field.
     *
     * @param id of the list, one of its kind on the page
     * @param names some dozen at most, for what was typed
     */
    public Proposals(Input field, String id, Function<String, List<String>> names) {
        this.names = names;
        setId(id);
        field.getElement().setAttribute("list", id).setAttribute("autocomplete", "off");
        field.addValueChangeListener(event -> propose(event.getValue()));
        propose(field.getValue());
    }

    private void propose(String typed) {
        removeAll();
        names.apply(typed).forEach(name -> {
            HtmlContainer option = new HtmlContainer("option");
            option.getElement().setAttribute("value", name);
            add(option);
        });
    }
}
