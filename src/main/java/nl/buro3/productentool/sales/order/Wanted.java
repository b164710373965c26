package nl.buro3.productentool.sales.order;

/**
 * What somebody wants to order: a card, or all of a bundle.
 *
 * @param slug of the card; empty for a bundle
 * @param amount of the card, from 1 to {@link OrderLine#MOST}
 * @param bundle the number of the bundle; 0 for a card
 */
public record Wanted(String slug, int amount, long bundle) {

    /** One or more of a card. */
    public static Wanted card(String slug, int amount) {
        return new Wanted(slug, amount, 0);
    }

    /** All lines of a bundle. */
    public static Wanted bundle(long bundle) {
        return new Wanted("", 1, bundle);
    }

    /** Whether it is all of a bundle. */
    public boolean isBundle() {
        return bundle > 0;
    }
}
