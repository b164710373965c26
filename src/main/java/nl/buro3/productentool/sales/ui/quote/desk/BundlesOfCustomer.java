package nl.buro3.productentool.sales.ui.quote.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.sales.bundle.BundleDesk;
import nl.buro3.productentool.sales.bundle.BundleHead;
import nl.buro3.productentool.sales.ui.bundle.form.BundleAddress;
import nl.buro3.productentool.sales.ui.customer.CustomerSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What a customer company put together, on its page for colleagues, each with the way to a quote of it. */
@Service
@Order(CustomerSection.SALES + 3)
class BundlesOfCustomer implements CustomerSection {

    private static final int MOST = 10;

    private final BundleDesk desk;
    private final Clock clock;

    BundlesOfCustomer(BundleDesk desk, Clock clock) {
        this.desk = desk;
        this.clock = clock;
    }

    /** Those with which we were asked to look along stand first. */
    @Override
    public Optional<Component> of(OrganisationRef customer) {
        List<BundleHead> bundles = desk.ofCustomer(customer.id()).stream()
                .sorted(Comparator.comparing(bundle -> bundle.sharedAt() == null))
                .toList();
        Section section = styled(new Section(new H2(text("quote.desk.bundles"))), "beheer-deel");
        UnorderedList list = styled(new UnorderedList(), "kaartregels");
        bundles.stream().limit(MOST).forEach(bundle -> list.add(line(bundle)));
        section.add(bundles.isEmpty() ? styled(new Paragraph(text("quote.desk.bundles.nothing")), "klein") : list);
        if (bundles.size() > MOST) {
            section.add(new Paragraph(link(BundleAddress.deskSearch(customer.name()), text("quote.desk.bundles.all"))));
        }
        return Optional.of(section);
    }

    private ListItem line(BundleHead bundle) {
        Div what = styled(new Div(link(BundleAddress.desk(bundle.id()), bundle.name())), "kaartregel-tekst");
        what.add(styled(
                new Paragraph(
                        text("quote.desk.bundles.line", bundle.size(), Moments.moment(bundle.changedAt(), clock))),
                "klein"));
        ListItem item = styled(new ListItem(what), "kaartregel");
        if (bundle.sharedAt() != null) {
            item.add(words(text("bundles.shared"), "staat", "staat-actief"));
        }
        HtmlContainer button = styled(new HtmlContainer("button"), "knop", "knop-stil", "knop-klein");
        button.getElement().setAttribute("aria-label", text("quote.desk.of-bundle.named", bundle.name()));
        HtmlContainer quote = BundleQuote.form(bundle.id(), button);
        quote.setVisible(bundle.size() > 0);
        item.add(quote);
        item.getElement().setAttribute("data-pakket", String.valueOf(bundle.id()));
        return item;
    }
}
