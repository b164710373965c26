package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;
import static nl.buro3.productentool.common.ui.Pages.written;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.specialist.SpecialistCard;

/**
 * What a reader decides on: what it costs, who answers for it, and what to do next. Beside the text on a wide screen, where
 * it stays in reach; on a phone under the head, with the price and the one action in a bar at the foot.
 */
final class ProductOffer {

    private final CardDetails product;
    private final Optional<SpecialistCard> specialist;

    ProductOffer(CardDetails product) {
        this.product = product;
        this.specialist = product.specialists().stream().findFirst();
    }

    /** @param additions what others add to what can be done */
    Div block(List<Component> additions) {
        Div price = styled(fact(priceLabel(), PriceWords.of(product.card().price())), "feit-prijs");
        Div offer = styled(new Div(price, styled(new Div(act()), "acties")), "aanbod");
        specialist
                .map(one -> ContactSection.atAGlance(one, product.card().url()))
                .ifPresent(offer::add);
        Div further = styled(new Div(compare()), "acties");
        further.add(additions);
        offer.add(facts(), further);
        return offer;
    }

    /** What is fixed is no indication. */
    private String priceLabel() {
        return product.card().price().type() == PriceType.FIXED ? "product.fact.price.FIXED" : "product.fact.price";
    }

    /** For a phone. */
    Div bar() {
        return styled(new Div(PriceWords.of(product.card().price()), act()), "koopbalk");
    }

    private Div facts() {
        Div facts = styled(new Div(), "feiten");
        if (!product.content().delivery().isEmpty()) {
            facts.add(fact(
                    "product.fact.delivery", written(words(product.content().delivery()))));
        }
        if (!product.content().audience().isEmpty()) {
            facts.add(fact(
                    "product.fact.audience", written(words(product.content().audience()))));
        }
        facts.setVisible(facts.getComponentCount() > 0);
        return facts;
    }

    private static Div fact(String label, Span value) {
        return styled(new Div(words(text(label), "feit-naam"), styled(value, "feit-waarde")), "feit");
    }

    /** The one thing to do: a talk with who answers for it, or a question to the agency. */
    private Anchor act() {
        String slug = product.card().slug();
        Anchor act = specialist
                .map(one -> ContactSection.plan(one, slug, text("product.call", one.firstName())))
                .orElseGet(() -> ContactSection.ask(slug));
        act.removeClassName("knop-stil");
        return act;
    }

    /** Beside what may do instead of it, if there is something. */
    private Anchor compare() {
        List<String> slugs = Stream.concat(
                        Stream.of(product.card().slug()),
                        product.related(RelationType.ALTERNATIVE).stream()
                                .map(alternative -> alternative.card().slug()))
                .limit(CompareView.MOST)
                .toList();
        return styled(
                link(
                        ProductNavigation.compare(slugs),
                        text(slugs.size() > 1 ? "product.compare.alternatives" : "product.compare")),
                "knop",
                "knop-stil");
    }
}
