package nl.buro3.productentool.catalog.history;

/**
 * A part of a card that changes, in Dutch words.
 *
 * @param part what it is called in the history of a card
 * @param before what the card has, or empty
 * @param after what it gets, or empty
 */
public record FieldChange(String part, String before, String after) {}
