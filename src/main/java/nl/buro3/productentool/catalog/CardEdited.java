package nl.buro3.productentool.catalog;

import java.time.Instant;

/** An employee changed a card. */
public record CardEdited(long productId, String slug, Instant at) {}
