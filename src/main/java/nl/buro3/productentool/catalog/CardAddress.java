package nl.buro3.productentool.catalog;

import java.time.Instant;

/** By what slug a published card is found, and when it was last changed. */
public record CardAddress(String slug, Instant updatedAt) {}
