package nl.buro3.productentool.journey.recording;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Network;
import org.springframework.stereotype.Component;

/**
 * Notices who fetches several links in the same moment: what looks through a mail or a quote does so, and nobody reads that
 * fast. Remembered for some seconds, per node, by network alone.
 */
@Component
class AllAtOnce {

    /** So many links… */
    static final int MANY = 3;

    /** …within this time. */
    static final Duration MOMENT = Duration.ofSeconds(1);

    private final Cache<Network, List<Fetched>> lately = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofSeconds(10))
            .maximumSize(100_000)
            .build();

    private record Fetched(UUID touchpoint, long link, Instant at) {}

    /**
     * Remembers a fetch.
     *
     * @param touchpoint under which it is stored
     * @return with this one all of the moment, if they are of many links; else none
     */
    List<UUID> with(UUID touchpoint, Network network, long link, Instant at) {
        Fetched fetched = new Fetched(touchpoint, link, at);
        List<Fetched> moment = lately.asMap()
                .merge(
                        network,
                        List.of(fetched),
                        (before, now) -> Stream.concat(before.stream(), now.stream())
                                .filter(other -> !other.at().isBefore(at.minus(MOMENT)))
                                .toList());
        return moment.stream().map(Fetched::link).distinct().count() < MANY
                ? List.of()
                : moment.stream().map(Fetched::touchpoint).toList();
    }
}
