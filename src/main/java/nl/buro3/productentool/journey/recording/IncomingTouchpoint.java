package nl.buro3.productentool.journey.recording;

import java.util.UUID;
import nl.buro3.productentool.journey.TouchpointType;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint as a browser reports it, checked but for its product.
 *
 * @param before how many milliseconds before the sending it happened
 * @param product the slug of a product, or null
 * @param subject what was searched, read or clicked; of the opening of a link, its token
 */
record IncomingTouchpoint(
        UUID id,
        TouchpointType type,
        long before,
        @Nullable String product,
        String subject,
        @Nullable Long amount) {}
