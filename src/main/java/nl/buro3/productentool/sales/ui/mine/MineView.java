package nl.buro3.productentool.sales.ui.mine;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.sales.ui.customer.CustomerNavigation;

/**
 * What is a customer's own, on one page: what waits for them first, then what they have. Each part comes from the module
 * that keeps it.
 */
@Route("mijn")
@AnonymousAllowed
class MineView extends Main implements OwnPage {

    private final transient List<MineSection> sections;

    MineView(List<MineSection> sections) {
        this.sections = sections;
        addClassNames("mijn");
        getElement().setAttribute("data-view", "mijn");
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest page) {
        Account reader = MineAddress.reader(page);
        OrganisationRef organisation = reader.organisation();
        removeAll();
        if (organisation == null) {
            showEmployee();
        } else {
            showCustomer(reader, organisation);
        }
        return PageHead.unlisted(text("mine.title"));
    }

    private void showCustomer(Account customer, OrganisationRef organisation) {
        add(styled(new Paragraph(organisation.name()), "mijn-klant"));
        add(new H1(text("mine.greeting", customer.firstName())));
        List<Component> parts = sections.stream()
                .map(section -> section.of(customer))
                .flatMap(Optional::stream)
                .toList();
        if (parts.isEmpty()) {
            add(nothing());
        } else {
            add(styled(new Paragraph(text("mine.intro", organisation.name())), "intro"));
            add(parts);
        }
    }

    private static Div nothing() {
        Div ways = new Div(
                styled(link(ProductNavigation.HELP, text("mine.empty.help")), "knop"),
                styled(link("/", text("mine.empty.catalogue")), "knop", "knop-stil"),
                styled(link(ProductNavigation.CONTACT, text("mine.empty.contact")), "knop", "knop-stil"));
        return styled(
                new Div(
                        styled(new Paragraph(text("mine.empty")), "intro"),
                        new Paragraph(text("mine.empty.before")),
                        styled(ways, "acties")),
                "mijn-leeg");
    }

    private void showEmployee() {
        add(new H1(text("mine.title")), styled(new Paragraph(text("mine.staff")), "intro"));
        Div ways = new Div(
                styled(link("/beheer/afname", text("mine.staff.owned")), "knop"),
                styled(link(CustomerNavigation.CUSTOMERS, text("mine.staff.customers")), "knop", "knop-stil"));
        add(styled(ways, "acties"));
    }
}
