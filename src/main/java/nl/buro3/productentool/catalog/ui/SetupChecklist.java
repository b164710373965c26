package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.buro3.productentool.catalog.SetupProgress;

/** What is to be done in a portal that began empty, in order; what is done is ticked, by what there is. */
public final class SetupChecklist extends Section {

    private final OrderedList steps = styled(new OrderedList(), "stappen");
    private boolean isNextNamed;

    public SetupChecklist(SetupProgress facts) {
        addClassNames("eerste-stappen");
        H2 title = new H2(text("steps.title"));
        title.setId("eerste-stappen-titel");
        getElement().setAttribute("aria-labelledby", "eerste-stappen-titel");
        add(title, new Paragraph(text("steps.intro")), steps);
        step("category", facts.category(), ProductNavigation.CATEGORIES);
        step("specialist", facts.specialist(), ProductNavigation.SPECIALISTS + "/nieuw");
        step("card", facts.card(), ProductNavigation.create());
        step(
                "publish",
                facts.published(),
                facts.unpublished().map(ProductNavigation::edit).orElse(""));
        Paragraph feed = new Paragraph(text("steps.import") + " ");
        feed.add(link(ProductNavigation.IMPORT, text("steps.import.link")), words("."));
        add(styled(feed, "klein"));
    }

    /** @param address where it is done; empty where it cannot be done yet */
    private void step(String name, boolean done, String address) {
        String words = text("steps." + name);
        Component what = done || address.isEmpty() ? words(words, "stap-naam") : link(address, words);
        ListItem step = new ListItem(what, words(text("steps." + name + ".why"), "klein"));
        step.getElement().setAttribute("data-stap", name);
        if (done) {
            step.addClassNames("gedaan");
            step.addComponentAsFirst(hidden(text("steps.done") + " "));
        } else if (!isNextNamed) {
            isNextNamed = true;
            step.addClassNames("nu");
            step.getElement().setAttribute("aria-current", "step");
        }
        steps.add(step);
    }
}
