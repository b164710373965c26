package nl.buro3.productentool.catalog;

import java.time.Instant;

/** Where a published card stands, and when it was last changed. */
public record CardAddress(String slug, Instant updatedAt) {

    /** The path of its page. */
    public String url() {
        return "/product/" + slug;
    }
}
