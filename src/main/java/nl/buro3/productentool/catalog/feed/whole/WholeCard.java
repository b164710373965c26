package nl.buro3.productentool.catalog.feed.whole;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.Relation;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.example.Example;
import nl.buro3.productentool.catalog.example.ExampleCard;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.intake.IncomingMore.Relating;
import nl.buro3.productentool.catalog.specialist.Specialist;
import org.jspecify.annotations.Nullable;

/**
 * All of a card that a feed can hold. Two of the same content are equal.
 *
 * @param category the path of its main category, in slugs
 * @param alsoIn the paths of its further categories, in the order of the alphabet
 * @param problems in the order of the problems
 * @param specialists their handles, first one first
 * @param picture the address of its own picture, or empty
 */
public record WholeCard(
        String slug,
        ProductStatus status,
        CardContent content,
        String category,
        List<String> alsoIn,
        List<Solved> problems,
        List<String> specialists,
        List<Relating> relations,
        List<ShownExample> examples,
        String picture,
        String pictureAlternative) {

    /** A problem by its slug, and why the card helps with it. */
    public record Solved(String problem, String reason) {}

    /** An example with where its pictures are found. */
    public record ShownExample(
            String title,
            String sector,
            String text,
            @Nullable String link,
            List<Shown> pictures) {

        ExampleText words() {
            return new ExampleText(title, sector, text, link);
        }
    }

    /** A picture by its address, with what it says to who cannot see it. */
    public record Shown(String address, String alternative) {}

    /** The card as it is now. */
    public static WholeCard of(Product product) {
        var image = product.card().image();
        return new WholeCard(
                product.getSlug(),
                product.getStatus(),
                product.content(),
                product.getCategory().getPath(),
                product.furtherCategories().map(Category::getPath).sorted().toList(),
                product.getSolutions().stream()
                        .sorted(Comparator.comparingInt(
                                solution -> solution.getProblem().position()))
                        .map(solution -> new Solved(solution.getProblem().getSlug(), solution.getReason()))
                        .toList(),
                product.specialists().stream().map(Specialist::getHandle).toList(),
                product.relations().stream().map(WholeCard::relating).toList(),
                examples(product),
                image == null ? "" : image.address(),
                image == null ? "" : image.alternative());
    }

    private static Relating relating(Relation relation) {
        return new Relating(relation.type(), relation.related().getSlug(), relation.reason());
    }

    private static List<ShownExample> examples(Product product) {
        List<ShownExample> examples = new ArrayList<>();
        for (ExampleCard example :
                product.examples().stream().map(Example::card).toList()) {
            ExampleText text = example.text();
            List<Shown> pictures = example.pictures().stream()
                    .map(picture -> new Shown("/media/voorbeelden/" + picture.id(), picture.alternative()))
                    .toList();
            examples.add(new ShownExample(text.title(), text.sector(), text.text(), text.link(), pictures));
        }
        return examples;
    }

    /** The names of the parts in which this card differs from another, for who has to choose between them. */
    public List<String> differencesFrom(WholeCard other) {
        Map<String, Object> theirs = other.parts();
        return parts().entrySet().stream()
                .filter(part -> !part.getValue().equals(theirs.get(part.getKey())))
                .map(Map.Entry::getKey)
                .toList();
    }

    private Map<String, Object> parts() {
        Map<String, Object> parts = new LinkedHashMap<>();
        parts.put("slug", slug);
        parts.put("status", status);
        parts.put("name", content.name());
        parts.put("summary", content.summary());
        parts.put("description", content.description());
        parts.put("audience", content.audience());
        parts.put("delivery", content.delivery());
        parts.put("price", content.price());
        parts.put("benefits", content.benefits());
        parts.put("keywords", content.keywords());
        parts.put("category", category);
        parts.put("also_in", alsoIn);
        parts.put("problems", problems);
        parts.put("specialist", specialists);
        parts.put("relations", relations);
        parts.put("examples", examples);
        parts.put("picture", new Shown(picture, pictureAlternative));
        return parts;
    }
}
