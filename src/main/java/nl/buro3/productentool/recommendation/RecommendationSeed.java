package nl.buro3.productentool.recommendation;

import java.time.Clock;
import java.time.LocalDate;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.DemoPart;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts the demo recommendations in, with periods around today. */
@Component
@Transactional
@Order(DemoPart.RECOMMENDATIONS)
public class RecommendationSeed implements DemoPart {

    private final RecommendationRepository recommendations;
    private final Clock clock;

    RecommendationSeed(RecommendationRepository recommendations, Clock clock) {
        this.recommendations = recommendations;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "recommendations";
    }

    @Override
    public void load() {
        LocalDate today = LocalDate.now(clock);
        DataFiles.list("demo/catalogue/recommendations.yaml", Entry.class)
                .forEach(entry -> recommendations.save(new Recommendation(
                        recommendations.product(entry.product()),
                        recommendations.category(entry.category()),
                        recommendations.specialist(entry.specialist()),
                        entry.reason(),
                        today.minusDays(entry.startsDaysAgo()),
                        today.plusDays(entry.endsInDays()))));
    }

    @Override
    public long size() {
        return recommendations.countByProductDemoTrue();
    }

    @Override
    public void remove() {
        recommendations.deleteOfDemoCards();
    }

    record Entry(
            String product, String category, String specialist, String reason, int startsDaysAgo, int endsInDays) {}
}
