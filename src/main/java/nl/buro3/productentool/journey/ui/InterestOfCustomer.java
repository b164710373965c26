package nl.buro3.productentool.journey.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.ui.Moments;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.journey.insight.Figures.ProductInterest;
import nl.buro3.productentool.journey.insight.JourneyInsight;
import nl.buro3.productentool.sales.ui.customer.CustomerSection;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What a customer company looked at most in the last ninety days, and when it did last: a reason to call. */
@Service
@Order(CustomerSection.INTEREST)
class InterestOfCustomer implements CustomerSection {

    private final JourneyInsight insight;
    private final Clock clock;

    InterestOfCustomer(JourneyInsight insight, Clock clock) {
        this.insight = insight;
        this.clock = clock;
    }

    @Override
    public Optional<Component> of(OrganisationRef customer) {
        List<ProductInterest> products = insight.interestsOf(customer.id());
        return Optional.of(Parts.section(
                "journey.customer.interest",
                products.isEmpty(),
                Tables.of(
                        List.of(
                                "journey.column.product",
                                "journey.column.visits",
                                "journey.column.reading",
                                "journey.column.lastVisit"),
                        products.stream().map(this::row).toList())));
    }

    private List<Component> row(ProductInterest product) {
        return List.of(
                Parts.product(product.card()),
                new Span(Parts.number(product.visits())),
                new Span(Spoken.duration(product.readingMillis())),
                new Span(Moments.moment(product.lastAt(), clock)));
    }
}
