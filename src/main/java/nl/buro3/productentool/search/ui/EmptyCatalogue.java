package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.account.Accounts;

/** What stands in the overview as long as no card is published: that there will be some, and how to reach us meanwhile. */
final class EmptyCatalogue {

    private EmptyCatalogue() {}

    static Div of() {
        Div empty = styled(new Div(new H2(text("overview.empty.title"))), "leeg");
        empty.add(new Paragraph(text("overview.empty.text")));
        empty.add(styled(link("/contact", text("overview.empty.contact")), "knop"));
        if (Accounts.staffIsLooking()) {
            empty.add(styled(link("/beheer", text("overview.empty.begin")), "knop", "knop-stil"));
        }
        return styled(new Div(empty), "lijst");
    }
}
