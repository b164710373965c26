package nl.buro3.productentool.catalog.specialist;

/**
 * A specialist as an employee keeps them.
 *
 * @param cards on how many cards they stand, whatever the state of these
 * @param needed whether a card or another module needs them, so that they cannot go
 * @param version counts the changes; an edit names the version it was made on
 */
public record EditedSpecialist(SpecialistCard card, long cards, boolean needed, int version) {}
