package nl.buro3.productentool.catalog.ui;

import java.util.List;
import java.util.stream.Collectors;

/** The addresses of the catalogue's pages. */
public final class ProductNavigation {

    /** Where customers are helped from their problem. */
    public static final String HELP = "/hulp";

    /** Where cards stand side by side. */
    static final String COMPARE = "/vergelijk";

    /** Where employees keep the categories. */
    public static final String CATEGORIES = "/beheer/categorieen";

    /** Where employees keep who answers for the cards. */
    public static final String SPECIALISTS = "/beheer/contactpersonen";

    /** Where employees load a product feed. */
    public static final String IMPORT = "/beheer/import";

    private ProductNavigation() {}

    /** Where the agency is reached. */
    public static final String CONTACT = "/contact";

    /**
     * Where a reader asks for a talk (gesprek) or an answer (vraag).
     *
     * @param slug of the card that it is about; empty for none
     * @param specialist the handle of who is asked; empty for whoever answers for the card, or else the agency
     */
    public static String contact(String slug, String specialist, String kind) {
        return CONTACT + "?" + (slug.isEmpty() ? "" : "kaart=" + slug + "&")
                + (specialist.isEmpty() ? "" : "specialist=" + specialist + "&") + "soort=" + kind;
    }

    /** These cards side by side. */
    static String compare(List<String> slugs) {
        return slugs.stream()
                .map(slug -> CompareView.CARD + "=" + slug)
                .collect(Collectors.collectingAndThen(
                        Collectors.joining("&"), query -> query.isEmpty() ? COMPARE : COMPARE + "?" + query));
    }

    /** The product's page. */
    public static String product(String slug) {
        return "/product/" + slug;
    }

    /** The overview of one category. */
    public static String category(String path) {
        return "/?categorie=" + path;
    }

    /** The overview of what solves one problem. */
    public static String problem(String slug) {
        return "/?probleem=" + slug;
    }

    /** What helps with one problem, after a question or two. */
    public static String help(String slug) {
        return HELP + "?probleem=" + slug;
    }

    /** Where employees edit the problem. */
    public static String editProblem(String slug) {
        return "/beheer/problemen/" + slug;
    }

    /** Where employees begin a card. */
    public static String create() {
        return "/beheer/kaart/nieuw";
    }

    /** Where employees see a card as customers would, whatever its status. */
    public static String preview(String slug) {
        return edit(slug) + "/voorbeeld";
    }

    /** Where employees edit the card. */
    public static String edit(String slug) {
        return "/beheer/producten/" + slug;
    }
}
