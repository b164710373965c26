package nl.buro3.productentool.search.index;

import nl.buro3.productentool.search.query.Clause;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Whether searches are answered, and how many published cards they can find. */
@Component("searchHealthIndicator")
class SearchIndexHealth implements HealthIndicator {

    private final CardIndex index;
    private final IndexKeeper keeper;

    SearchIndexHealth(CardIndex index, IndexKeeper keeper) {
        this.index = index;
        this.keeper = keeper;
    }

    @Override
    public Health health() {
        Health.Builder health = new Health.Builder();
        try {
            health.up().withDetail("cards", index.count(new Clause.Everything()));
        } catch (RuntimeException e) {
            health.down(e);
        }
        return health.withDetail("beingWritten", keeper.isBusy()).build();
    }
}
