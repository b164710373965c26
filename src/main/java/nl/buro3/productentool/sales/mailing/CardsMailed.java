package nl.buro3.productentool.sales.mailing;

import java.time.Instant;
import java.util.List;
import org.springframework.modulith.NamedInterface;

/** An employee sent cards to somebody of a customer company. */
@NamedInterface("events")
public record CardsMailed(long organisation, long person, List<Long> products, Instant at) {}
