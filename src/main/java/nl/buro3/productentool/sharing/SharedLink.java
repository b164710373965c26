package nl.buro3.productentool.sharing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A share link as other modules and views see it.
 *
 * @param token what opens it: known to who holds it, and to its maker and who took it over; null for others, and where the
 *     key with which it was kept is lost
 * @param products the cards that it shows, in their order; at least one
 * @param creatorId the employee who made it
 * @param takenBy the colleague who took it over, or null
 * @param revocation since when it leads nowhere, or null while it leads to its cards
 */
public record SharedLink(
        long id,
        @Nullable String token,
        List<Long> products,
        LinkPurpose purpose,
        LinkTerms terms,
        long creatorId,
        @Nullable Long takenBy,
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

    /** The first card, under which its figures are kept. */
    public long productId() {
        return products.getFirst();
    }

    /** The employee whose link it is now. */
    public long keeper() {
        return takenBy == null ? creatorId : takenBy;
    }

    /** Whether this employee may see what opens it. */
    public boolean isOf(long person) {
        return person == creatorId || Objects.equals(takenBy, person);
    }

    /** Whether its reader sees a page of its own rather than the card at once. */
    public boolean hasPage() {
        return products.size() > 1 || terms.note() != null;
    }

    /**
     * Its address below the portal's own.
     *
     * @throws IllegalStateException when who asks may not know it, or nobody does
     */
    public String path() {
        if (token == null) {
            throw new IllegalStateException("the token of link " + id + " is not known here");
        }
        return PATH + token;
    }
}
