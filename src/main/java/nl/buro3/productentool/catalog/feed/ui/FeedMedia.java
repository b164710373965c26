package nl.buro3.productentool.catalog.feed.ui;

import java.util.Locale;

/** How files of a feed are called on the web. */
final class FeedMedia {

    private FeedMedia() {}

    /** The media type by the end of the name. */
    static String type(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".xlsx")) {
            return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
        }
        return lower.endsWith(".json") ? "application/json" : "text/csv;charset=utf-8";
    }
}
