package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Optional;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.PhoneNumber;
import nl.buro3.productentool.search.SearchResult;
import nl.buro3.productentool.search.SearchResult.Match;

/** Below what a search found when it may not be what was meant: the helper, and somebody to call. */
final class OtherWays extends Section {

    /** So few may well hold nothing that fits. */
    private static final int FEW = 3;

    /** Whether what was found may not be what was meant. */
    static boolean areNeeded(Selection selection, SearchResult found) {
        return !selection.text().isEmpty() && (found.match() != Match.ALL_WORDS || found.total() <= FEW);
    }

    OtherWays(Selection selection, Optional<SpecialistCard> specialist) {
        styled(this, "verder");
        Div ways = styled(new Div(), "acties");
        ways.add(styled(link(SearchNavigation.helpWith(selection.text()), text("overview.other.help")), "knop"));
        specialist.ifPresent(one -> {
            Anchor call = styled(
                    new Anchor(
                            PhoneNumber.link(one.phone()), text("overview.other.call", one.firstName(), one.phone())),
                    "knop",
                    "knop-stil");
            call.getElement().setAttribute("data-contact", "bellen");
            ways.add(call);
        });
        ways.add(link(ProductNavigation.CONTACT, text("product.contact.ask")));
        add(new H2(text("overview.other.title")), ways);
    }
}
