package nl.buro3.productentool.common;

import java.util.stream.IntStream;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The colours of an agency, each as {@code #rrggbb}; empty for the portal's own.
 *
 * @param brand of what only decorates
 * @param accent of what may be done, on white
 * @param accentDark the same on a dark page
 * @param ink of words, and of blocks that stand out
 */
public record HouseColours(
        @DefaultValue("") String brand,
        @DefaultValue("") String accent,
        @DefaultValue("") String accentDark,
        @DefaultValue("") String ink) {

    /** What WCAG asks of words on their ground. */
    private static final double READABLE = 4.5;

    private static final String WHITE = "#ffffff";

    /** As {@code --surface} in the dark. */
    private static final String DARK = "#14142c";

    /** @throws WrongSettingException for what is no colour, or for words that could not be read */
    void check() {
        colour("brand", brand);
        readable("accent", accent, WHITE);
        readable("accent-dark", accentDark, DARK);
        readable("ink", ink, WHITE);
    }

    /** The styles that make pages look like this agency; empty where it has no colours of its own. */
    public String styles() {
        String light = property("brand", brand)
                + property("accent", accent)
                + mixed("accent-deep", accent, "82%, #000")
                + mixed("accent-soft", accent, "7%, #fff")
                + property("ink", ink)
                + property("strong", ink);
        String dark = property("accent", accentDark)
                + mixed("accent-deep", accentDark, "80%, #fff")
                + mixed("accent-soft", accentDark, "14%, " + DARK);
        return rules("light", light) + rules("dark", dark);
    }

    private static String rules(String scheme, String declarations) {
        return declarations.isEmpty()
                ? ""
                : "@media (prefers-color-scheme: %s) { html:root { %s} } ".formatted(scheme, declarations);
    }

    private static String property(String name, String colour) {
        return colour.isEmpty() ? "" : "--%s: %s; ".formatted(name, colour);
    }

    private static String mixed(String name, String colour, String with) {
        return colour.isEmpty() ? "" : property(name, "color-mix(in srgb, %s %s)".formatted(colour, with));
    }

    private static void readable(String name, String colour, String ground) {
        colour(name, colour);
        if (!colour.isEmpty() && contrast(colour, ground) < READABLE) {
            throw new WrongSettingException(
                    "portal.house.colours." + name,
                    "cannot be read on %s: the contrast of %s is %.1f, and at least %.1f is needed"
                            .formatted(ground, colour, contrast(colour, ground), READABLE));
        }
    }

    private static void colour(String name, String colour) {
        if (!colour.matches("(#[0-9a-fA-F]{6})?")) {
            throw new WrongSettingException("portal.house.colours." + name, "is not a colour like #c22e23: " + colour);
        }
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** @see <a href="https://www.w3.org/TR/WCAG22/#dfn-relative-luminance">relative luminance</a> */
    private static double luminance(String colour) {
        double[] weights = {0.2126, 0.7152, 0.0722};
        return IntStream.range(0, weights.length)
                .mapToDouble(i ->
                        weights[i] * linear(Integer.parseInt(colour.substring(1 + 2 * i, 3 + 2 * i), 16) / 255.0))
                .sum();
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
