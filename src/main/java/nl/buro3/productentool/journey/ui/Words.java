package nl.buro3.productentool.journey.ui;

import static nl.buro3.productentool.common.Texts.text;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.MissingResourceException;
import nl.buro3.productentool.journey.TrackedSection;

/** The words for what is recorded under short names. */
final class Words {

    private static final int ALL = 100;

    private Words() {}

    static String section(TrackedSection section) {
        return text("journey.section." + section.name());
    }

    /**
     * How far down its page somebody read, in words.
     *
     * @param percent the furthest quarter that was in the window
     */
    static String depth(long percent) {
        return percent == 0
                ? text("journey.depth.top")
                : percent >= ALL ? text("journey.depth.all") : text("journey.depth", percent);
    }

    /** The text of this key, or the other words where there is none: a page may call itself as it likes. */
    static String known(String key, String otherwise) {
        try {
            return text(key);
        } catch (MissingResourceException e) {
            return otherwise;
        }
    }

    /** The words as the value of a query parameter. */
    static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
