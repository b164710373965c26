package nl.buro3.productentool.sales.ownership;

/**
 * Something that an organisation had before the portal knew of it.
 *
 * @param organisation the handle of the organisation
 * @param product the slug of the card
 */
public record NewOwned(String organisation, String product, Terms terms) {}
