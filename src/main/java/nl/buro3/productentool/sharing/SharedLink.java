package nl.buro3.productentool.sharing;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A share link as other modules and views see it.
 *
 * @param creatorId the employee who made it
 * @param revocation since when it leads nowhere, or null while it leads to its card
 */
public record SharedLink(
        long id,
        String token,
        long productId,
        LinkPurpose purpose,
        long creatorId,
        Instant createdAt,
        @Nullable Revocation revocation) {

    /** Where the addresses of links begin. */
    public static final String PATH = "/s/";

    /**
     * That the link was withdrawn.
     *
     * @param by the employee who did it; null when that is not known any more
     * @param undoneUntil till when it can be undone
     */
    public record Revocation(Instant at, @Nullable Long by, Instant undoneUntil) {}

    /** Its address below the portal's own. */
    public String path() {
        return PATH + token;
    }
}
