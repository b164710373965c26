package nl.buro3.productentool.common.ui;

/**
 * What a page says of itself to browsers, search engines and link previews.
 *
 * @param title without the portal's name
 * @param description one or two sentences, or empty
 * @param canonical the page's own path with the query that matters, or empty when it should not be found
 * @param status the HTTP status, 200 unless the page says that something is not there
 */
public record PageHead(String title, String description, String canonical, int status) {

    public static final int OK = 200;
    public static final int GONE = 410;

    /** A page that is there. */
    public static PageHead of(String title, String description, String canonical) {
        return new PageHead(title, description, canonical, OK);
    }

    /** A page that search engines should not list. */
    public static PageHead unlisted(String title) {
        return new PageHead(title, "", "", OK);
    }
}
