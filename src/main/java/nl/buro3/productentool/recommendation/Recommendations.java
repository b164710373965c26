package nl.buro3.productentool.recommendation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the specialists recommend today. */
@Service
@Transactional(readOnly = true)
public class Recommendations {

    private final RecommendationRepository recommendations;
    private final Clock clock;
    private final Cache<LocalDate, List<Recommended>> today =
            Caffeine.newBuilder().expireAfterWrite(Duration.ofSeconds(1)).build();

    Recommendations(RecommendationRepository recommendations, Clock clock) {
        this.recommendations = recommendations;
        this.clock = clock;
    }

    /** All of today, the newest first; a change is seen within a second, so that a page of cards asks once. */
    public List<Recommended> today() {
        return today.get(LocalDate.now(clock), this::onDay);
    }

    /** The numbers of the cards that are recommended today. */
    public Set<Long> todaysCards() {
        return today().stream().map(r -> r.card().id()).collect(Collectors.toUnmodifiableSet());
    }

    private List<Recommended> onDay(LocalDate day) {
        return recommendations.onDay(day).stream()
                .filter(Recommendation::isOffered)
                .map(Recommendation::recommended)
                .toList();
    }

    /** Those of today for a category. */
    public List<Recommended> forCategory(String path) {
        return today().stream().filter(r -> r.isFor(path)).toList();
    }

    /** Those that go with a card: of its main category, else of all; never the card itself. */
    public List<Recommended> besides(CardSummary card) {
        List<Recommended> others =
                today().stream().filter(r -> r.card().id() != card.id()).toList();
        List<Recommended> near =
                others.stream().filter(r -> r.isFor(card.category().mainPath())).toList();
        return near.isEmpty() ? others : near;
    }
}
