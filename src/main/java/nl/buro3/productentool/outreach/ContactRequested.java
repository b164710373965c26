package nl.buro3.productentool.outreach;

import java.time.Instant;
import nl.buro3.productentool.outreach.ContactRequest.Kind;
import org.jspecify.annotations.Nullable;

/**
 * A reader asked for a talk or an answer.
 *
 * @param productId what about, or null for no product
 */
public record ContactRequested(@Nullable Long productId, Kind kind, Instant at) {}
