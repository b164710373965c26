package nl.buro3.productentool.sales.bundle;

import nl.buro3.productentool.catalog.CardSummary;

/**
 * What became of adding a card.
 *
 * @param lines what the bundle holds now
 * @param before how many of the card were in it already, which they still are; 0 when it was added
 */
public record AddedCard(CardSummary card, BundleLines lines, int before) {

    static AddedCard to(BundleLines lines, NewLine added, CardSummary card) {
        int before = lines.of(card.id()).map(BundleLine::amount).orElse(0);
        return new AddedCard(card, lines.with(added.line(card.id()), added.place()), before);
    }
}
