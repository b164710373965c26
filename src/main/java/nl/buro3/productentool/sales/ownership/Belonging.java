package nl.buro3.productentool.sales.ownership;

import nl.buro3.productentool.catalog.CardSummary;

/**
 * What belongs with something and is not there yet.
 *
 * @param reason why, in the words of the card; may be empty
 */
public record Belonging(CardSummary card, String reason) {}
