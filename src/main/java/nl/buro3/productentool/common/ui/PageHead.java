package nl.buro3.productentool.common.ui;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What a page says of itself to browsers, search engines and link previews.
 *
 * @param title without the portal's name
 * @param description one or two sentences, or empty
 * @param canonical the page's own path with the query that matters, or empty when it should not be found
 * @param status the HTTP status, 200 unless the page says that something is not there
 * @param picture the path of the picture that previews show, {@value #PICTURE_WIDTH} by {@value #PICTURE_HEIGHT}, or empty
 * @param facts what the page is about in the words of schema.org, given the portal's address without a slash behind it
 * @param translated whether its content is there in each of the portal's languages; else in Dutch only
 * @see <a href="https://schema.org">schema.org</a>
 */
public record PageHead(
        String title,
        String description,
        String canonical,
        int status,
        String picture,
        List<Function<String, Map<String, Object>>> facts,
        boolean translated) {

    public static final int OK = 200;
    public static final int GONE = 410;
    public static final int PICTURE_WIDTH = 1200;
    public static final int PICTURE_HEIGHT = 630;

    /** A page that is there. */
    public static PageHead of(String title, String description, String canonical) {
        return new PageHead(title, description, canonical, OK, "", List.of(), true);
    }

    /** A page that search engines should not list. */
    public static PageHead unlisted(String title) {
        return absent(title, OK);
    }

    /** A page that says that what was asked for is not there. */
    public static PageHead absent(String title, int status) {
        return new PageHead(title, "", "", status, "", List.of(), true);
    }

    /** The same with a picture for previews. */
    public PageHead withPicture(String path) {
        return new PageHead(title, description, canonical, status, path, facts, translated);
    }

    /** The same with these facts. */
    public PageHead withFacts(List<Function<String, Map<String, Object>>> stated) {
        return new PageHead(title, description, canonical, status, picture, stated, translated);
    }

    /** The same, of what is there in Dutch only. */
    public PageHead inDutchOnly() {
        return new PageHead(title, description, canonical, status, picture, facts, false);
    }
}
