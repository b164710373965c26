package nl.buro3.productentool.sharing;

import java.time.Instant;

/** An employee made a link to hand out. */
public record LinkShared(long linkId, long productId, Instant at) {}
