package nl.buro3.productentool.catalog.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardDetails;

/** A section that another module adds at the end of a product's page, in the order of their {@code @Order}. */
public interface ProductPageSection {

    /** The section for who is looking now; empty for none. */
    Optional<Component> of(CardDetails product);
}
