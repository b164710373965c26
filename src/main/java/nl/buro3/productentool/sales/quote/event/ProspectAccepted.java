package nl.buro3.productentool.sales.quote.event;

import java.time.Instant;

/**
 * Who has no account accepted a quote through its own link. As soon as an employee says which organisation it is, {@link QuoteAccepted} follows: what an organisation has because of it begins then. Published in the transaction in which that was noted.
 *
 * @param quote its own number in the database
 */
public record ProspectAccepted(long quote, String number, Instant at) {}
