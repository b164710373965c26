package nl.buro3.productentool.recommendation;

import nl.buro3.productentool.catalog.Reliance;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.specialist.Specialist;
import org.springframework.stereotype.Component;

/** A recommendation is a specialist's advice within a category: it stands on both. */
@Component
class RecommendationReliance implements Reliance {

    private final RecommendationRepository recommendations;

    RecommendationReliance(RecommendationRepository recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public boolean reliesOn(Category category) {
        return recommendations.existsByCategory(category);
    }

    @Override
    public boolean reliesOn(Specialist specialist) {
        return recommendations.existsBySpecialist(specialist);
    }

    @Override
    public void handOver(Specialist from, Specialist to) {
        recommendations.findBySpecialist(from).forEach(recommendation -> recommendation.isAdvisedBy(to));
    }
}
