package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/**
 * A part of the employees' menu that is folded: HTML's own, so that it opens by keyboard and touch without a script, and
 * one at a time.
 */
class MenuGroup extends HtmlContainer {

    /** @param words the key of its name in the texts */
    MenuGroup(String words, List<Anchor> links) {
        super("details");
        addClassName("menugroep");
        getElement().setAttribute("name", "menugroep");
        HtmlContainer summary = new HtmlContainer("summary");
        summary.setText(text(words));
        Div list = styled(new Div(), "menu-meer");
        links.forEach(list::add);
        add(summary, list);
    }

    /** Says whether one of its pages is open. */
    void here(boolean isHere) {
        setClassName("hier", isHere);
    }
}
