package nl.buro3.productentool.search.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.catalog.Markdown;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.category.Category;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.problem.Solution;
import nl.buro3.productentool.search.Facet;
import nl.buro3.productentool.search.Facet.PriceRange;
import nl.buro3.productentool.search.dutch.Dutch;
import nl.buro3.productentool.search.english.English;
import nl.buro3.productentool.search.query.Fields;
import nl.buro3.productentool.search.query.HeadNoun;
import nl.buro3.productentool.search.query.PriceOrder;
import nl.buro3.productentool.search.query.Ranking.Tier;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Says which fields a product has in the index, what is written in them, and which changes matter. */
class ProductBinder implements TypeBinder {

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies()
                .use("slug")
                .use("name")
                .use("summary")
                .use("description")
                .use("audience")
                .use("price")
                .use("benefits")
                .use("keywords")
                .use("category")
                .use("furtherCategories")
                .use("status")
                .use("examples")
                .use("pictureId")
                .use("pictureAlternative")
                .use("relations.all")
                .use("solutions.reason")
                .use("solutions.problem.text")
                .use("solutions.problem.explanation")
                .use("solutions.problem.slug");
        context.bridge(Product.class, new Bridge(context.indexSchemaElement()));
    }

    private static class Bridge implements TypeBridge<Product> {

        private static final int ENOUGH_BENEFITS = 3;
        /** Words of a name that are counted. */
        private static final int LONGEST_NAME = 20;

        /** Words that make a sentence of customers rather than a name. */
        private static final int SENTENCE = 3;

        private final TermFieldWriter terms;
        private final IndexFieldReference<String> head;
        private final IndexFieldReference<String> categoryHead;
        private final IndexFieldReference<String> facets;
        private final IndexFieldReference<String> status;
        private final IndexFieldReference<Double> price;
        private final IndexFieldReference<String> nameSort;
        private final IndexFieldReference<Integer> completeness;
        private final IndexFieldReference<Integer> categoryOrder;
        private final IndexFieldReference<Long> number;
        private final IndexFieldReference<String> key;
        private final IndexFieldReference<String> card;
        private final IndexFieldReference<String> description;

        Bridge(IndexSchemaElement schema) {
            terms = new TermFieldWriter(schema);
            head = schema.field(Fields.HEAD, t -> t.asString()).multiValued().toReference();
            categoryHead = schema.field(Fields.CATEGORY_HEAD, t -> t.asString())
                    .multiValued()
                    .toReference();
            facets = schema.field(Fields.FACETS, t -> t.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
            status = schema.field(Fields.STATUS, t -> t.asString()).toReference();
            price = schema.field(Fields.PRICE, t -> t.asDouble().sortable(Sortable.YES))
                    .toReference();
            nameSort = schema.field(Fields.NAME_SORT, t -> t.asString().sortable(Sortable.YES))
                    .toReference();
            completeness = schema.field(Fields.COMPLETENESS, t -> t.asInteger().sortable(Sortable.YES))
                    .toReference();
            categoryOrder = schema.field(
                            Fields.CATEGORY_ORDER, t -> t.asInteger().sortable(Sortable.YES))
                    .toReference();
            number = schema.field(Fields.NUMBER, t -> t.asLong().sortable(Sortable.YES))
                    .toReference();
            key = schema.field(Fields.KEY, t -> t.asString()).toReference();
            card = stored(schema, Fields.CARD);
            description = stored(schema, Fields.DESCRIPTION);
        }

        private static IndexFieldReference<String> stored(IndexSchemaElement schema, String field) {
            return schema.field(
                            field, t -> t.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement target, Product product, TypeBridgeWriteContext context) {
            String text = Markdown.plainText(product.getDescription());
            terms.write(target, texts(product, text));
            heads(product.getName()).forEach(word -> target.addValue(head, word));
            heads(product.getCategory().getName()).forEach(word -> target.addValue(categoryHead, word));
            facets(product).forEach(facet -> target.addValue(facets, facet));
            target.addValue(status, product.getStatus().name());
            PriceOrder.place(product.getPrice()).ifPresent(place -> target.addValue(price, place));
            target.addValue(nameSort, Dutch.fold(product.getName()));
            target.addValue(completeness, completeness(product));
            target.addValue(categoryOrder, product.getCategory().getPosition());
            target.addValue(number, product.getId());
            target.addValue(key, String.valueOf(product.getId()));
            target.addValue(card, CardJson.write(product.card()));
            target.addValue(description, text);
        }

        private static Map<Tier, List<String>> texts(Product product, String description) {
            Map<Boolean, List<String>> keywords =
                    product.getKeywords().stream().collect(Collectors.partitioningBy(Bridge::isSentence));
            List<String> sentences = new ArrayList<>(keywords.get(true));
            List<String> rest = new ArrayList<>(product.getBenefits());
            rest.add(description);
            rest.add(product.getAudience());
            for (Solution solution : product.getSolutions()) {
                sentences.add(solution.getProblem().getText());
                rest.add(solution.getReason());
                rest.add(solution.getProblem().getExplanation());
            }
            for (ExampleText example : product.exampleTexts()) {
                rest.addAll(List.of(example.title(), example.sector(), example.text()));
            }
            return Map.of(
                    Tier.NAME,
                    List.of(product.getName()),
                    Tier.KEYWORDS,
                    keywords.get(false),
                    Tier.SENTENCES,
                    sentences,
                    Tier.SUMMARY,
                    List.of(product.getSummary()),
                    Tier.TEXT,
                    rest,
                    Tier.RELATED,
                    related(product));
        }

        /** In the forms of both languages: a name alone does not tell its own. */
        private static Stream<String> heads(String name) {
            return HeadNoun.of(name).stream()
                    .flatMap(word -> Stream.of(Dutch.token(word).stem(), English.stem(word)))
                    .distinct();
        }

        private static boolean isSentence(String keyword) {
            return Dutch.written(keyword).size() >= SENTENCE;
        }

        private static List<String> related(Product product) {
            List<String> texts = new ArrayList<>();
            product.allCategories().map(Category::getName).forEach(texts::add);
            product.relatedProducts().forEach(other -> {
                texts.add(other.getName());
                other.getKeywords().stream()
                        .filter(keyword -> !isSentence(keyword))
                        .forEach(texts::add);
            });
            return texts;
        }

        private static Stream<String> facets(Product product) {
            Stream<String> categories =
                    product.allCategories().map(Category::getPath).map(Facet.CATEGORY::term);
            Stream<String> kinds = Stream.concat(
                    Stream.of(Facet.PRICE_KIND.term(Facet.kind(product.getPrice()))),
                    Facet.period(product.getPrice()).stream().map(Facet.PRICE_PERIOD::term));
            Stream<String> ranges =
                    PriceRange.of(product.getPrice()).stream().map(range -> Facet.PRICE_RANGE.term(range.value()));
            Stream<String> problems = product.getSolutions().stream()
                    .map(solution -> Facet.PROBLEM.term(solution.getProblem().getSlug()));
            return Stream.of(categories, kinds, ranges, problems).flatMap(f -> f);
        }

        private static int completeness(Product product) {
            long parts = Stream.of(
                            !product.getSummary().isBlank(),
                            !product.getDescription().isBlank(),
                            product.getBenefits().size() >= ENOUGH_BENEFITS,
                            product.getPrice().from() != null,
                            !product.exampleTexts().isEmpty())
                    .filter(there -> there)
                    .count();
            int words = Dutch.written(product.getName()).size();
            return (int) parts * LONGEST_NAME + LONGEST_NAME - 1 - Math.min(words, LONGEST_NAME - 1);
        }
    }
}
