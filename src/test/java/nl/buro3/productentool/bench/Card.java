package nl.buro3.productentool.bench;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A product card as a search engine gets it.
 *
 * @param description without marks
 * @param problems the texts of the problems that it solves
 * @param problemSlugs the same problems, for the facet
 * @param categories the paths of all its categories and their main categories
 * @param price the price or the lowest price in euros, null when on request
 */
record Card(
        long id,
        String slug,
        String name,
        String summary,
        String description,
        List<String> benefits,
        List<String> keywords,
        List<String> problems,
        List<String> problemSlugs,
        List<String> categories,
        String priceKind,
        @Nullable Double price) {}
