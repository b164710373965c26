package nl.buro3.productentool.sales.ui.desk;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.sales.overview.OwnedRow;
import nl.buro3.productentool.sales.overview.OwnershipOverview;
import nl.buro3.productentool.sales.overview.OwnershipQuery;
import nl.buro3.productentool.sales.ui.customer.CustomerSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What a customer company has, on its page for colleagues. */
@Service
@Order(CustomerSection.SALES)
class OwnedByCustomer implements CustomerSection {

    private final OwnershipOverview overview;

    OwnedByCustomer(OwnershipOverview overview) {
        this.overview = overview;
    }

    @Override
    public Optional<Component> of(OrganisationRef customer) {
        List<OwnedRow> rows = overview.list(OwnershipQuery.ALL.of(customer.handle()));
        Section section = styled(new Section(new H2(text("desk.owned.of-customer"))), "beheer-deel");
        section.add(
                rows.isEmpty()
                        ? styled(new Paragraph(text("desk.owned.has.nothing")), "klein")
                        : OwnershipTables.list(rows));
        section.add(new Paragraph(link(DeskAddress.customer(customer.handle()), text("desk.owned.has.more"))));
        return Optional.of(section);
    }
}
