package nl.buro3.productentool.sales.mailing;

import java.time.Instant;
import java.util.List;

/** An employee sent cards to somebody of a customer company. */
public record CardsMailed(long organisation, long person, List<Long> products, Instant at) {}
