package nl.buro3.productentool.catalog.ui.editor;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import nl.buro3.productentool.catalog.ProductStatus;

/** Says where a card is in its life, and offers the next step. What cannot be undone is asked twice. */
class CardState extends Section {

    private final transient Steps steps;
    private final TextArea successors = new TextArea(text("card.archive.successors"));

    CardState(Steps steps) {
        this.steps = steps;
        addClassNames("kaart-staat");
        setAriaLabel(text("card.state"));
        successors.setHelperText(text("card.archive.successors.help"));
        successors.setWidthFull();
    }

    /** What can be done with a card. */
    interface Steps {

        void publish();

        /** Archives it; the successors are the names or addresses of the cards that take its place, as they were typed. */
        void archive(List<String> successors);

        void discard();
    }

    void show(ProductStatus status) {
        removeAll();
        getElement().setAttribute("data-staat", status.name());
        add(new Paragraph(
                words(text("card.state." + status), "staat"), words(text("card.state." + status + ".meaning"))));
        Div actions = styled(new Div(), "acties");
        if (status == ProductStatus.PUBLISHED) {
            actions.add(quiet("card.archive", () -> askToArchive(status)));
        } else {
            actions.add(styled(button("card.publish." + status, steps::publish), "knop"));
        }
        if (status == ProductStatus.DRAFT) {
            actions.add(quiet("card.discard", () -> askToDiscard(status)));
        }
        add(actions);
    }

    private void askToArchive(ProductStatus status) {
        successors.clear();
        ask("card.archive.sure", status, quiet("card.archive.yes", () -> steps.archive(lines(successors.getValue()))));
        addComponentAtIndex(1, successors);
        successors.focus();
    }

    private void askToDiscard(ProductStatus status) {
        ask("card.discard.sure", status, quiet("card.discard.yes", steps::discard))
                .focus();
    }

    private NativeButton ask(String question, ProductStatus status, NativeButton yes) {
        removeAll();
        NativeButton no = quiet("card.no", () -> show(status));
        add(new Paragraph(text(question)), styled(new Div(yes, no), "acties"));
        return no;
    }

    private static List<String> lines(String typed) {
        return Arrays.stream(typed.split("[\n,]"))
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static NativeButton quiet(String key, Runnable action) {
        return styled(button(key, action), "knop", "knop-stil");
    }

    private static NativeButton button(String key, Runnable action) {
        return new NativeButton(text(key), event -> action.run());
    }
}
