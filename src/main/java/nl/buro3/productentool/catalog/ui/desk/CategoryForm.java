package nl.buro3.productentool.catalog.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextField;
import jakarta.validation.ConstraintViolationException;
import nl.buro3.productentool.catalog.category.CategoryText;
import nl.buro3.productentool.common.ui.FormDraft;
import nl.buro3.productentool.common.ui.FormParts;

/** The words of a category. */
class CategoryForm extends Div {

    private final TextField name = new TextField(text("categories.name"));
    private final TextField summary = new TextField(text("categories.summary"));
    private final Mistakes mistakes = new Mistakes();
    private final FormParts parts = new FormParts();
    private final FormDraft draft;

    CategoryForm() {
        addClassNames("beheer-formulier");
        name.setMaxLength(80);
        name.setRequiredIndicatorVisible(true);
        summary.setMaxLength(300);
        summary.setHelperText(text("categories.summary.help"));
        summary.setWidthFull();
        name.setWidthFull();
        parts.typed("naam", text("categories.name"), name).typed("samenvatting", text("categories.summary"), summary);
        mistakes.at("name", name, text("categories.name.wrong"))
                .at("summary", summary, text("categories.summary.wrong"));
        draft = new FormDraft(this, parts);
        add(draft, name, summary);
    }

    /** Puts the buttons below the fields. */
    CategoryForm with(NativeButton... buttons) {
        Div actions = styled(new Div(), "acties");
        actions.add(buttons);
        add(actions);
        return this;
    }

    void show(CategoryText category) {
        name.setValue(category.name());
        summary.setValue(category.summary());
        mistakes.clear();
    }

    CategoryText content() {
        return new CategoryText(name.getValue().strip(), summary.getValue().strip());
    }

    FormParts parts() {
        return parts;
    }

    FormDraft draft() {
        return draft;
    }

    void complain(ConstraintViolationException wrong) {
        mistakes.tell(wrong);
    }

    /** There is one with this name already. */
    void taken() {
        name.setErrorMessage(text("categories.taken"));
        name.setInvalid(true);
        name.focus();
    }

    void focus() {
        name.focus();
    }
}
