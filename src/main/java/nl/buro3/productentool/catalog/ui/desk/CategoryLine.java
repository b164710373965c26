package nl.buro3.productentool.catalog.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Optional;
import nl.buro3.productentool.catalog.category.EditedCategory;
import nl.buro3.productentool.common.ui.FormDraft;
import org.jspecify.annotations.Nullable;

/** A category in the list: what it holds, and what can be done with it. What cannot be undone is asked twice. */
class CategoryLine extends ListItem {

    private final transient EditedCategory category;
    private final transient Steps steps;
    private final NativeButton up;
    private final NativeButton down;
    private @Nullable CategoryForm form;

    CategoryLine(EditedCategory category, Steps steps) {
        this.category = category;
        this.steps = steps;
        up = sign("↑", "categories.up", () -> steps.move(category, true));
        down = sign("↓", "categories.down", () -> steps.move(category, false));
        addClassNames("kaartregel");
        setClassName("onderdeel", category.category().path().contains("/"));
        getElement().setAttribute("data-categorie", category.category().path());
        show();
    }

    /** What can be done with a category. */
    interface Steps {

        /** Stores what stands in the form; says whether that was done. */
        boolean describe(EditedCategory category, CategoryForm form);

        void move(EditedCategory category, boolean up);

        void retire(EditedCategory category);
    }

    boolean isOf(EditedCategory other) {
        return category.category().path().equals(other.category().path());
    }

    void focusMove(boolean upwards) {
        (upwards ? up : down).focus();
    }

    /** What is typed in the line, when it is open. */
    Optional<FormDraft> draft() {
        return Optional.ofNullable(form).map(CategoryForm::draft);
    }

    boolean submit() {
        return form != null && steps.describe(category, form);
    }

    private void show() {
        form = null;
        removeAll();
        Div what = styled(new Div(words(category.text().name(), "categorie-naam")), "kaartregel-tekst");
        what.add(words(text("categories.cards", category.cards()), "klein"));
        if (!category.text().summary().isEmpty()) {
            what.add(words(category.text().summary(), "klein"));
        }
        Div actions = styled(new Div(up, down, button("categories.edit", this::open)), "acties");
        if (!category.needed()) {
            actions.add(button("categories.retire", this::ask));
        }
        add(what, actions);
    }

    private void open() {
        CategoryForm opened = new CategoryForm();
        form = opened;
        opened.show(category.text());
        opened.with(
                styled(new NativeButton(text("editor.save"), event -> submit()), "knop"),
                styled(new NativeButton(text("categories.cancel"), event -> close(opened)), "knop", "knop-stil"));
        removeAll();
        add(opened);
        opened.draft().begin("categorie/" + category.category().path());
        opened.focus();
    }

    private void close(CategoryForm opened) {
        opened.draft().forget();
        show();
    }

    private void ask() {
        removeAll();
        NativeButton no = button("card.no", this::show);
        add(words(text("categories.retire.sure", category.text().name())));
        add(styled(new Div(button("categories.retire.yes", () -> steps.retire(category)), no), "acties"));
        no.focus();
    }

    private NativeButton sign(String sign, String key, Runnable action) {
        NativeButton button = styled(new NativeButton(sign, event -> action.run()), "regelknop");
        button.setAriaLabel(text(key, category.text().name()));
        return button;
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = styled(new NativeButton(text(key), event -> action.run()), "deelknop");
        button.setAriaLabel(text(key) + ": " + category.text().name());
        return button;
    }
}
