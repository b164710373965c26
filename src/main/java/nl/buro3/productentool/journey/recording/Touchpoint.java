package nl.buro3.productentool.journey.recording;

import java.time.Instant;
import java.util.UUID;
import nl.buro3.productentool.journey.TouchpointType;
import org.jspecify.annotations.Nullable;

/**
 * A touchpoint as it is stored.
 *
 * @param visit the visit it belongs to; null for what happened outside of one
 * @param person who did it, where that is known apart from the visit
 * @param link the share link through which the visit came
 * @param subject what was searched, read or clicked; never null
 * @param organisation whose it is, where that is known apart from who did it
 * @param amount milliseconds, per cents or results, by type
 */
record Touchpoint(
        UUID id,
        @Nullable UUID visit,
        @Nullable Long person,
        TouchpointType type,
        Instant at,
        @Nullable Long product,
        @Nullable Long link,
        String subject,
        @Nullable Long amount,
        boolean demo,
        @Nullable Long organisation) {

    Touchpoint(
            UUID id,
            @Nullable UUID visit,
            @Nullable Long person,
            TouchpointType type,
            Instant at,
            @Nullable Long product,
            @Nullable Long link,
            String subject,
            @Nullable Long amount,
            boolean demo) {
        this(id, visit, person, type, at, product, link, subject, amount, demo, null);
    }

    /** Something that happened outside of a visit. */
    static Touchpoint apart(
            TouchpointType type, Instant at, @Nullable Long person, @Nullable Long product, @Nullable Long link) {
        return new Touchpoint(UUID.randomUUID(), null, person, type, at, product, link, "", null, false);
    }

    /** What a customer did, or what was done for one. */
    static Touchpoint ofCustomer(
            TouchpointType type,
            Instant at,
            @Nullable Long person,
            @Nullable Long organisation,
            @Nullable Long product,
            String subject) {
        return new Touchpoint(
                UUID.randomUUID(), null, person, type, at, product, null, subject, null, false, organisation);
    }
}
