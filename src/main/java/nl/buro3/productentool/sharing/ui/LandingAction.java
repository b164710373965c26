package nl.buro3.productentool.sharing.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import nl.buro3.productentool.catalog.CardSummary;

/** What a reader can do with all cards of a link's page at once. A module that offers something has it as a bean. */
public interface LandingAction {

    /**
     * A plain form, which works without a script.
     *
     * @param cards those of the page, in their order
     * @param page where it leads back to
     */
    Component of(List<CardSummary> cards, String page);
}
