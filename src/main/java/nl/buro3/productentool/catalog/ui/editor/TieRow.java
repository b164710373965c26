package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import nl.buro3.productentool.catalog.RelationType;

/** One tie of a card: its name, how it relates, and why. */
class TieRow extends Div {

    private final String key;
    private final String name;
    private final String path;
    private final Select<RelationType> type = new Select<>();
    private final TextField reason = new TextField();

    /** @param path the row's name among all parts of the form, for what is typed in it */
    TieRow(Tie tie, TieKind kind, String path) {
        this.key = tie.key();
        this.name = tie.name();
        this.path = path;
        addClassNames("regel", "band");
        add(words(name, "band-naam"));
        if (key.isEmpty()) {
            add(words(text("editor.ties.new"), "staat"));
        }
        if (kind.hasType()) {
            add(type());
        }
        if (kind.hasReason()) {
            add(reason(kind));
        }
        type.setValue(tie.type());
        reason.setValue(tie.reason());
    }

    private Select<RelationType> type() {
        type.setItems(RelationType.BELONGS_WITH, RelationType.NEEDS_FIRST, RelationType.ALTERNATIVE);
        type.setItemLabelGenerator(value -> text("editor.relation." + value));
        type.setAriaLabel(text("editor.relation", name));
        type.getElement().setAttribute("data-veld", path + "/soort");
        return styled(type, "band-soort");
    }

    private TextField reason(TieKind kind) {
        reason.setLabel(text("editor.ties.reason", name));
        reason.setMaxLength(kind.longestReason());
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setWidthFull();
        reason.getElement().setAttribute("data-veld", path + "/reden");
        return reason;
    }

    /** Puts what was typed into the field that the browser knows by this name, if it is one of these. */
    void fill(String field, String typed) {
        if (field.equals(path + "/reden")) {
            reason.setValue(typed);
        } else if (field.equals(path + "/soort")) {
            type.getListDataView()
                    .getItems()
                    .filter(value -> text("editor.relation." + value).equals(typed))
                    .findFirst()
                    .ifPresent(type::setValue);
        }
    }

    Tie tie() {
        return new Tie(key, name, type.getValue(), reason.getValue().strip());
    }

    String key() {
        return key;
    }

    String name() {
        return name;
    }

    /** Leads to what is to be filled in. */
    void focus() {
        if (reason.getParent().isPresent()) {
            reason.focus();
        }
    }
}
