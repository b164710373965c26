package nl.buro3.productentool.catalog.history;

import java.time.Instant;

/** What changed on a card, when and by whom. */
public record CardChange(Instant at, String editor, String what) {}
