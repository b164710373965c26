package nl.buro3.productentool.sales.bundle;

import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import org.springframework.stereotype.Service;

/** What is put into a bundle that is not stored, such as the one that a visitor's browser keeps. */
@Service
public class Baskets {

    private final Catalog catalog;

    Baskets(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Puts a card into lines.
     *
     * @throws UnknownCardException when no published card has this slug
     * @throws FullBundleException when there is no room
     */
    public AddedCard add(BundleLines lines, NewLine added) {
        CardSummary card = catalog.card(added.slug()).orElseThrow(() -> new UnknownCardException(added.slug()));
        return AddedCard.to(lines, added, card);
    }
}
