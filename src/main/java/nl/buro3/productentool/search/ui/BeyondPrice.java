package nl.buro3.productentool.search.ui;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.link;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.ui.ProductNavigation;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.search.query.Understood;

/** Says that what was asked for does not fit in the amount that was named, before what does is shown. */
public final class BeyondPrice {

    private BeyondPrice() {}

    /**
     * The sentence that says it beside a card.
     *
     * @param somethingFits whether anything else follows
     */
    public static Paragraph of(CardSummary card, Understood understood, boolean somethingFits) {
        Locale language = Texts.currentLanguage();
        String limit = understood.limit().map(named -> named.words(language)).orElse("");
        String price = card.price().words(language) + " " + card.price().conditions(language);
        Paragraph line = new Paragraph(
                link(ProductNavigation.product(card.slug()), card.name()),
                words(text(somethingFits ? "overview.beyond" : "overview.beyond.nothing", price.strip(), limit)));
        return styled(line, "uitleg");
    }
}
