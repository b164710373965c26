package nl.buro3.productentool.catalog;

/**
 * A product card as it stands in a list.
 *
 * @param id the product's number, for what other modules store about it
 */
public record CardSummary(
        long id, String slug, String name, String summary, CategoryRef category, PriceIndication price) {

    /** The address of the product's page. */
    public String url() {
        return "/product/" + slug;
    }

    /** The address of its illustration. */
    public String illustration() {
        return "/media/kaarten/" + slug + ".svg";
    }

    /** The address of the picture that stands for it in a preview of a link. */
    public String preview() {
        return "/media/kaarten/" + slug + ".png";
    }
}
