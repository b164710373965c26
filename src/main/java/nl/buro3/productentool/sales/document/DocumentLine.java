package nl.buro3.productentool.sales.document;

import java.time.Instant;

/** A document as lists show it. */
public record DocumentLine(long id, long owned, String name, DocumentKind kind, int bytes, Instant addedAt) {}
