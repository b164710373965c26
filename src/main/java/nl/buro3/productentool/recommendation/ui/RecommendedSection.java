package nl.buro3.productentool.recommendation.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.ui.OverviewSection;
import nl.buro3.productentool.catalog.ui.ProductCards;
import nl.buro3.productentool.catalog.ui.ProductPageSection;
import nl.buro3.productentool.catalog.ui.ProductSections;
import nl.buro3.productentool.recommendation.Recommendations;
import nl.buro3.productentool.recommendation.Recommended;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What the specialists recommend, on the product's page and for a category in the overview. */
@Service
@Order(2)
class RecommendedSection implements ProductPageSection, OverviewSection {

    private static final int MOST = 3;

    private final Recommendations recommendations;
    private final ProductCards cards;

    RecommendedSection(Recommendations recommendations, ProductCards cards) {
        this.recommendations = recommendations;
        this.cards = cards;
    }

    @Override
    public Optional<Component> of(CardDetails product) {
        List<Recommended> shown =
                recommendations.besides(product.card()).stream().limit(MOST).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Section section = ProductSections.section("aanbevolen", text("product.section.recommended"));
        section.add(list(shown));
        return Optional.of(section);
    }

    @Override
    public Optional<Component> of(@Nullable String categoryPath) {
        if (categoryPath == null) {
            return Optional.empty();
        }
        List<Recommended> shown =
                recommendations.forCategory(categoryPath).stream().limit(MOST).toList();
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        Section section = new Section(new H2(text("recommended.category")), list(shown));
        section.addClassNames("aanbevolen");
        section.getElement().setAttribute("data-section", "aanbevolen");
        return Optional.of(section);
    }

    private Component list(List<Recommended> shown) {
        return cards.list(shown.stream().map(Recommended::card).toList());
    }
}
