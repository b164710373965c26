package nl.buro3.productentool.shell;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.hidden;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import nl.buro3.productentool.account.Account;

/**
 * What is somebody's own in the header of the public pages. On a phone it is folded under their name, so that the header leaves
 * room for the page; elsewhere the styles show it unfolded, or folded as well in a browser that cannot.
 */
@Tag("details")
class OwnMenu extends HtmlContainer {

    OwnMenu(Account account, List<Component> parts) {
        HtmlContainer summary = new HtmlContainer(
                "summary", words(account.firstName(), "eigenmenu-naam"), hidden(": " + text("shell.own")));
        Div list = styled(new Div(), "eigenmenu-lijst");
        parts.forEach(list::add);
        add(summary, list);
        addClassName("eigenmenu");
    }
}
