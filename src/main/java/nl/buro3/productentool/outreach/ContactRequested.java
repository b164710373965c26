package nl.buro3.productentool.outreach;

import java.time.Instant;
import nl.buro3.productentool.outreach.ContactRequest.Kind;

/** A reader asked for a talk or an answer about a product. */
public record ContactRequested(long productId, Kind kind, Instant at) {}
