package nl.buro3.productentool.journey.recording;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a browser keeps of a visit in its cookie. The referring site travels in it, so that nothing need be stored
 * before there is a touchpoint.
 *
 * @param seen when the browser last gave a sign of life, to the second
 * @param source the host that referred to the portal, or empty
 */
record VisitToken(UUID id, Instant seen, String source) {

    private static final int LONGEST_SOURCE = 120;

    VisitToken {
        source = source.length() > LONGEST_SOURCE ? source.substring(0, LONGEST_SOURCE) : source;
    }

    static VisitToken fresh(Clock clock, String source) {
        return new VisitToken(UUID.randomUUID(), clock.instant(), source);
    }

    /** Whether the visit still goes on: nobody was silent for so long. */
    boolean goesOn(Clock clock, Duration visitTimeout) {
        return seen.plus(visitTimeout).isAfter(clock.instant());
    }

    VisitToken seenNow(Clock clock) {
        return new VisitToken(id, clock.instant(), source);
    }

    /** The visit of another person from the same browser at the same time: always the same one. */
    VisitToken of(long person) {
        byte[] name = (id + "/" + person).getBytes(StandardCharsets.UTF_8);
        return new VisitToken(UUID.nameUUIDFromBytes(name), seen, source);
    }

    String written() {
        String host = Base64.getUrlEncoder().withoutPadding().encodeToString(source.getBytes(StandardCharsets.UTF_8));
        return id + "." + seen.getEpochSecond() + "." + host;
    }

    /** Reads what {@link #written()} wrote; empty for anything else. */
    static Optional<VisitToken> read(String written) {
        String[] parts = written.split("\\.", 3);
        if (parts.length != 3) {
            return Optional.empty();
        }
        try {
            String source = new String(Base64.getUrlDecoder().decode(parts[2]), StandardCharsets.UTF_8);
            Instant seen = Instant.ofEpochSecond(Long.parseLong(parts[1]));
            return Optional.of(new VisitToken(UUID.fromString(parts[0]), seen, source));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
