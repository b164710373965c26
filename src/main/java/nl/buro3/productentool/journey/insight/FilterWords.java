package nl.buro3.productentool.journey.insight;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.category.CategoryNode;

/**
 * What a reader chose from, in the words that they read. It is recorded by kind and name, such as
 * {@code probleem:niemand-vindt-ons|antwoord:Een webshop}; what is no longer there is said by its name.
 */
final class FilterWords {

    private static final String ANSWER = "antwoord:";

    private final Map<String, String> words = new HashMap<>();

    FilterWords(Catalog catalog) {
        catalog.problems().forEach(problem -> words.put("probleem:" + problem.slug(), problem.text()));
        add(catalog.categories());
    }

    private void add(Collection<CategoryNode> categories) {
        categories.forEach(node -> {
            words.put("categorie:" + node.category().path(), node.category().name());
            add(node.children());
        });
    }

    String of(String recorded) {
        return Arrays.stream(recorded.split("\\|")).flatMap(this::one).collect(Collectors.joining(", "));
    }

    private Stream<String> one(String choice) {
        String bare = choice.substring(choice.indexOf(':') + 1);
        String said = choice.startsWith(ANSWER) ? "“" + bare + "”" : words.getOrDefault(choice, bare);
        return said.isBlank() ? Stream.empty() : Stream.of(said);
    }
}
