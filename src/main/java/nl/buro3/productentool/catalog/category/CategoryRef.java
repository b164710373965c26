package nl.buro3.productentool.catalog.category;

/**
 * A category by its path and name, such as {@code vindbaarheid/seo} and "SEO".
 *
 * @param mainName the name of its main category, which is its own when it is one
 */
public record CategoryRef(String path, String name, String mainName) {

    /** The path of the main category. */
    public String mainPath() {
        int slash = path.indexOf('/');
        return slash < 0 ? path : path.substring(0, slash);
    }
}
