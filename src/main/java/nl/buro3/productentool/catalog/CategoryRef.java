package nl.buro3.productentool.catalog;

/** A category by its path and name, such as {@code vindbaarheid/seo} and "SEO". */
public record CategoryRef(String path, String name) {

    /** The path of the main category. */
    public String mainPath() {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
