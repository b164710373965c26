package nl.buro3.productentool.catalog.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.CardSummary;

/**
 * Something that another module adds to a card, in a list and at the head of the product's page; in the order of their
 * {@code @Order}, tens apart. A button of the live client works for employees only: other readers' pages have none.
 */
public interface CardAddition {

    /** Where on the card it stands. */
    enum Place {
        BADGE,
        ACTION
    }

    Place place();

    /**
     * What is added for who is looking now, by the number of the card; a card that gets nothing is left out. A list that
     * keeps lines asks for new ones only. All cards of a page are asked for at once, so that it costs one query and not
     * one for each.
     */
    Map<Long, Component> to(List<CardSummary> cards);
}
