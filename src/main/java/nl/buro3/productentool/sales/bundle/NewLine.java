package nl.buro3.productentool.sales.bundle;

/**
 * What is to be put into a bundle.
 *
 * @param slug of the card
 * @param place in which it comes, the first one being 0; {@link #LAST} for after the others
 */
public record NewLine(String slug, int amount, String note, int place) {

    public static final int LAST = Integer.MAX_VALUE;

    BundleLine line(long product) {
        return new BundleLine(product, amount, note);
    }
}
