package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet;
import nl.buro3.productentool.sales.bundle.sheet.PriceEstimate;

/** What a bundle costs, about, and what to do next with it. */
final class BundleAside {

    private BundleAside() {}

    /** The sums apart, each on a line of its own. */
    static Section price(BundleSheet sheet) {
        PriceEstimate estimate = sheet.estimate();
        UnorderedList sums = styled(new UnorderedList(), "pakketsommen");
        EstimateWords.parts(estimate, currentLanguage()).forEach(sum -> sums.add(new ListItem(sum)));
        if (estimate.onRequest() > 0) {
            sums.add(new ListItem(text("bundle.sum.on-request", estimate.onRequest())));
        }
        Section section = styled(new Section(new H2(text("bundle.price")), sums), "pakketsom");
        section.getElement().setAttribute("data-bundle-sum", EstimateWords.of(estimate, currentLanguage()));
        section.add(styled(new Paragraph(text("bundle.price.explained")), "klein"));
        if (sheet.offered().size() < sheet.lines().size()) {
            section.add(styled(new Paragraph(text("bundle.price.without-ended")), "klein"));
        }
        return section;
    }

    /** For a visitor: how to go on, without having to do it all again. */
    static Section visitorsWay() {
        HtmlContainer in = PlainParts.goingOn(BundleWays.LOG_IN, text("bundle.next.log-in"), "knop");
        HtmlContainer register =
                PlainParts.goingOn(BundleWays.REGISTER, text("bundle.next.register"), "knop", "knop-stil");
        Section next = styled(new Section(new H2(text("bundle.next"))), "pakketverder");
        next.add(new Paragraph(text("bundle.next.visitor")), styled(new Div(in, register, contact()), "acties"));
        return next;
    }

    /** For a customer: what other modules make of it. */
    static Section customersWay(long bundle, List<BundleAction> actions) {
        Section next = styled(new Section(new H2(text("bundle.next"))), "pakketverder");
        Div ways = styled(new Div(), "acties");
        actions.forEach(action -> ways.add(action.of(bundle)));
        if (!Accounts.staffIsLooking()) {
            ways.add(contact());
        }
        next.add(ways);
        next.setVisible(ways.getComponentCount() > 0);
        return next;
    }

    private static HtmlContainer contact() {
        return PlainParts.goingOn(BundleWays.CONTACT, text("bundle.next.contact"), "knop", "knop-stil");
    }

    /** On paper; the agenda of a meeting is of what is stored. */
    static Div papers(boolean isStored) {
        Div papers =
                styled(new Div(PlainParts.goingOn(BundleWays.PDF, text("bundle.pdf"), "knop-tekst")), "pakketpapier");
        if (isStored) {
            papers.add(words(" · "), PlainParts.goingOn(BundleWays.AGENDA, text("bundle.agenda"), "knop-tekst"));
        }
        return papers;
    }
}
