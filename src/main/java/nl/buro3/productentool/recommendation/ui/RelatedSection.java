package nl.buro3.productentool.recommendation.ui;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.CardDetails.Related;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.ui.ProductCards;
import nl.buro3.productentool.catalog.ui.ProductCards.CardWithReason;
import nl.buro3.productentool.catalog.ui.ProductPageSection;
import nl.buro3.productentool.catalog.ui.ProductSections;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Service;

/** What is needed first, what belongs with the product, and what could be taken instead. */
@Service
@Order(1)
class RelatedSection implements ProductPageSection {

    private static final List<RelationType> SHOWN =
            List.of(RelationType.NEEDS_FIRST, RelationType.BELONGS_WITH, RelationType.ALTERNATIVE);

    private final ProductCards cards;

    RelatedSection(ProductCards cards) {
        this.cards = cards;
    }

    @Override
    public Optional<Component> of(CardDetails product) {
        if (SHOWN.stream().allMatch(type -> product.related(type).isEmpty())) {
            return Optional.empty();
        }
        Section section = ProductSections.section("gerelateerd", text("product.section.related"));
        SHOWN.forEach(type -> add(section, type, product.related(type)));
        return Optional.of(section);
    }

    private void add(Section section, RelationType type, List<Related> related) {
        if (!related.isEmpty()) {
            section.add(new H3(text("related." + type.name())));
            section.add(cards.listWithReasons(related.stream()
                    .map(r -> new CardWithReason(r.card(), r.reason()))
                    .toList()));
        }
    }
}
