package nl.buro3.productentool.account.ui;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.common.ui.Pages;

/** How letters are written that an employee's click sends. */
final class Postings {

    private Postings() {}

    /** In the language of the page, with the portal's own address where it is known for sure. */
    static Posting now() {
        String origin = VaadinRequest.getCurrent() instanceof VaadinServletRequest asked
                ? Pages.knownOrigin(asked.getHttpServletRequest()).orElse("")
                : "";
        return new Posting(origin, Texts.currentLanguage());
    }
}
