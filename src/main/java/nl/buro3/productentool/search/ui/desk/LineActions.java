package nl.buro3.productentool.search.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;

/** What can be done with a line of a list: change it, or delete it, which is asked twice. */
class LineActions extends Div {

    private final String subject;
    private final transient Runnable delete;
    private final NativeButton change;

    /** @param subject what the line is about, for who hears the buttons without seeing the line */
    LineActions(String subject, Runnable edit, Runnable delete) {
        this.subject = subject;
        this.delete = delete;
        this.change = button("search.upkeep.edit", edit);
        addClassNames("acties");
        show();
    }

    /** Puts the reader back where they were before changing the line. */
    void focusChange() {
        change.focus();
    }

    private void show() {
        removeAll();
        add(change, button("search.upkeep.delete", this::ask));
    }

    private void ask() {
        NativeButton no = button("search.upkeep.delete.no", () -> {
            show();
            change.focus();
        });
        removeAll();
        add(words(text("search.upkeep.delete.sure"), "klein"), button("search.upkeep.delete.yes", delete), no);
        no.focus();
    }

    private NativeButton button(String key, Runnable action) {
        NativeButton button = styled(new NativeButton(text(key), event -> action.run()), "deelknop");
        button.getElement().setAttribute("type", "button").setAttribute("aria-label", text(key) + ": " + subject);
        return button;
    }
}
