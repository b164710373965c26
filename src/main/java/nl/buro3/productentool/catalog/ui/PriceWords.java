package nl.buro3.productentool.catalog.ui;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Span;
import nl.buro3.productentool.catalog.PriceIndication;

/** A price among other things: the amounts, and in small what belongs to them, so that no price stands without it. */
final class PriceWords {

    private PriceWords() {}

    static Span of(PriceIndication price) {
        Span both = styled(new Span(words(price.words(currentLanguage()), "kaart-prijs-bedrag")), "kaart-prijs");
        String conditions = price.conditions(currentLanguage());
        if (!conditions.isEmpty()) {
            both.add(words(" "), words(conditions, "prijs-erbij"));
        }
        return both;
    }
}
