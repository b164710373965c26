package nl.buro3.productentool.journey.ui;

/** The addresses of the journey's pages. */
public final class JourneyNavigation {

    private JourneyNavigation() {}

    /** What happens in the portal. */
    public static String insight() {
        return "/beheer/inzicht";
    }

    /** What customers search, and what became of it. */
    public static String searches() {
        return "/beheer/zoeken";
    }

    /** What readers did with one product. */
    public static String product(String slug) {
        return "/beheer/inzicht/product/" + slug;
    }

    /** What became of one link. */
    public static String link(long number) {
        return "/beheer/links/" + number;
    }
}
