package nl.buro3.productentool.sales.ui.mailing;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.sales.ui.customer.CustomerSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** The way from a customer's page to a mail with cards for its people. */
@Service
@Order(CustomerSection.PEOPLE + 5)
class CardMailLink implements CustomerSection {

    @Override
    public Optional<Component> of(OrganisationRef customer) {
        return Optional.of(styled(
                new Div(styled(
                        link(CardMailView.address(customer.handle()), text("mailing.write")), "knop", "knop-stil")),
                "acties"));
    }
}
