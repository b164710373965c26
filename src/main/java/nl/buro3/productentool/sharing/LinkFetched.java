package nl.buro3.productentool.sharing;

import java.time.Instant;

/**
 * Somebody or something asked for a link and is led to its card; published in the thread of the request. Whether anybody
 * saw the card is another matter: that is for the browser to say.
 */
public record LinkFetched(long linkId, long productId, Instant at) {}
