package nl.buro3.productentool.catalog.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardSummary;

/** Something that another module adds to a card, in a list and at the head of the product's page. */
public interface CardAddition {

    /** Where on the card it stands. */
    enum Place {
        BADGE,
        ACTION
    }

    Place place();

    /** What is added to this card for who is looking now; empty for nothing. */
    Optional<Component> to(CardSummary card);
}
