package nl.buro3.productentool.journey.insight;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.buro3.productentool.journey.insight.PortalFigures.ProductCount;
import nl.buro3.productentool.search.Popularity;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The cards that were looked at in most visits of the last month, counted again every hour: a search waits for no count. */
@Component
class PopularCards implements Popularity {

    private static final int DAYS = 30;
    private static final int MOST = 50;

    private final PortalFigures figures;
    private final Clock clock;
    private volatile List<Long> cards = List.of();

    PopularCards(PortalFigures figures, Clock clock) {
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    public List<Long> mostLookedAt() {
        return cards;
    }

    @Scheduled(fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void count() {
        cards = figures.topProducts(Period.lastDays(DAYS, clock), MOST).stream()
                .filter(card -> card.visits() > 0)
                .map(ProductCount::product)
                .toList();
    }
}
