package nl.buro3.productentool.sharing;

import java.time.Instant;

/** Somebody opened a link; published in the thread of that person's request. */
public record LinkOpened(long linkId, long productId, Instant at) {}
