package nl.buro3.productentool.search.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.search.ProductQuery;
import nl.buro3.productentool.search.Sort;
import org.jspecify.annotations.Nullable;

/**
 * What the visitor chose on the overview, as it stands in the address.
 *
 * @param text the words searched for, cut off at the longest that is searched; empty for none
 * @param category the path of a category, or null
 * @param problem the slug of a problem, or null
 * @param page from 1
 */
record Selection(
        String text, @Nullable String category, @Nullable String problem, Sort sort, int page) {

    static final int PAGE_SIZE = 24;
    static final int LAST_PAGE = ProductQuery.DEEPEST / PAGE_SIZE;

    static Selection of(PageRequest request) {
        return new Selection(
                shortened(request.parameter("q").orElse("")),
                request.parameter("categorie").map(Selection::lower).orElse(null),
                request.parameter("probleem").map(Selection::lower).orElse(null),
                sort(request.parameter("sorteer").orElse("")),
                Math.min(request.number("pagina"), LAST_PAGE));
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), ProductQuery.LONGEST_TEXT));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static Sort sort(String name) {
        return switch (name) {
            case "naam" -> Sort.NAME;
            case "prijs" -> Sort.PRICE;
            default -> Sort.RELEVANCE;
        };
    }

    /** Whether nothing was chosen: the whole offer. */
    boolean isEverything() {
        return text.isEmpty() && category == null && problem == null && page == 1;
    }

    Selection withText(String words) {
        return new Selection(shortened(words.strip()), category, problem, sort, 1);
    }

    Selection withCategory(@Nullable String path) {
        return new Selection(text, path, problem, sort, 1);
    }

    Selection withoutProblem() {
        return new Selection(text, category, null, sort, 1);
    }

    Selection withSort(Sort order) {
        return new Selection(text, category, problem, order, 1);
    }

    Selection withPage(int number) {
        return new Selection(text, category, problem, sort, number);
    }

    ProductQuery productQuery() {
        return new ProductQuery(text, category, problem, sort, page, PAGE_SIZE);
    }

    /** The filters in one word, for the record of what was used. */
    String filterName() {
        List<String> filters = new ArrayList<>();
        if (category != null) {
            filters.add("categorie:" + category);
        }
        if (problem != null) {
            filters.add("probleem:" + problem);
        }
        return String.join("|", filters);
    }

    /** The address, from the slash on. */
    String path() {
        return "/" + query();
    }

    /** The address behind the slash: empty, or a question mark and the parameters. */
    String query() {
        List<String> parameters = new ArrayList<>();
        if (!text.isEmpty()) {
            parameters.add("q=" + URLEncoder.encode(text, StandardCharsets.UTF_8));
        }
        if (category != null) {
            parameters.add("categorie=" + category);
        }
        if (problem != null) {
            parameters.add("probleem=" + problem);
        }
        if (sort != Sort.RELEVANCE) {
            parameters.add("sorteer=" + sortName());
        }
        if (page > 1) {
            parameters.add("pagina=" + page);
        }
        return parameters.isEmpty() ? "" : "?" + String.join("&", parameters);
    }

    String sortName() {
        return switch (sort) {
            case RELEVANCE -> "relevantie";
            case NAME -> "naam";
            case PRICE -> "prijs";
        };
    }
}
