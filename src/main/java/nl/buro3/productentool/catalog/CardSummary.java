package nl.buro3.productentool.catalog;

import nl.buro3.productentool.catalog.category.CategoryRef;
import nl.buro3.productentool.catalog.picture.CardImage;
import org.jspecify.annotations.Nullable;

/**
 * A product card as it stands in a list.
 *
 * @param id the product's number, for what other modules store about it
 * @param image its own picture, or null for the drawn one
 */
public record CardSummary(
        long id,
        String slug,
        String name,
        String summary,
        CategoryRef category,
        PriceIndication price,
        @Nullable CardImage image) {

    /** A card with a drawn picture. */
    public CardSummary(long id, String slug, String name, String summary, CategoryRef category, PriceIndication price) {
        this(id, slug, name, summary, category, price, null);
    }

    /** The address of the product's page. */
    public String url() {
        return "/product/" + slug;
    }

    /** The address of its picture. */
    public String illustration() {
        return image == null ? "/media/kaarten/" + slug + ".svg" : image.address();
    }

    /** What its picture says to who cannot see it; a drawn one says nothing. */
    public String alternative() {
        return image == null ? "" : image.alternative();
    }

    /** The address of the picture that stands for it in a preview of a link. */
    public String preview() {
        return "/media/kaarten/" + slug + ".png";
    }
}
