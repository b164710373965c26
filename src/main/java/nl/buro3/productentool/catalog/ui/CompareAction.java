package nl.buro3.productentool.catalog.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;

/** What can be done with all cards of a comparison at once. A module that offers something has it as a bean. */
public interface CompareAction {

    /** A button for who is looking; empty for none. */
    Optional<Component> of(List<CardSummary> cards);
}
