package nl.buro3.productentool.recommendation.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.ui.CardAddition;
import nl.buro3.productentool.recommendation.Recommendations;
import nl.buro3.productentool.recommendation.Recommended;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** Tells on a card that a specialist recommends it, and why. */
@Service
@Order(10)
class RecommendedBadge implements CardAddition {

    private final Recommendations recommendations;

    RecommendedBadge(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public Place place() {
        return Place.BADGE;
    }

    @Override
    public Map<Long, Component> to(List<CardSummary> cards) {
        Set<Long> wanted = cards.stream().map(CardSummary::id).collect(Collectors.toSet());
        return recommendations.today().stream()
                .filter(recommended -> wanted.contains(recommended.card().id()))
                .collect(Collectors.toMap(r -> r.card().id(), RecommendedBadge::badge, (newest, older) -> newest));
    }

    private static Component badge(Recommended recommended) {
        return words(
                text("recommended.badge", recommended.specialist().split(" ", 2)[0], recommended.reason()),
                "aanbevolen-merk");
    }
}
