package nl.buro3.productentool.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A share link as other modules and views see it.
 *
 * @param creatorId the employee who made it
 * @param revokedAt since when it leads nowhere, or null
 */
public record SharedLink(
        long id,
        String token,
        long productId,
        LinkPurpose purpose,
        long creatorId,
        Instant createdAt,
        @Nullable Instant revokedAt) {

    /** Its address below the portal's own. */
    public String path() {
        return "/s/" + token;
    }
}
