package nl.buro3.productentool.search;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import nl.buro3.productentool.catalog.Category;
import nl.buro3.productentool.catalog.Markdown;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.Solution;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.StringIndexFieldTypeOptionsStep;
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
                .use("price")
                .use("benefits")
                .use("keywords")
                .use("category")
                .use("furtherCategories")
                .use("status")
                .use("solutions.problem.text")
                .use("solutions.problem.slug");
        context.bridge(Product.class, new Bridge(context.indexSchemaElement()));
    }

    private static class Bridge implements TypeBridge<Product> {

        private final IndexFieldReference<String> name;
        private final IndexFieldReference<String> namePrefix;
        private final IndexFieldReference<String> nameSort;
        private final IndexFieldReference<String> keywords;
        private final IndexFieldReference<String> keywordsPrefix;
        private final IndexFieldReference<String> problems;
        private final IndexFieldReference<String> summary;
        private final IndexFieldReference<String> benefits;
        private final IndexFieldReference<String> description;
        private final IndexFieldReference<String> category;
        private final IndexFieldReference<String> problem;
        private final IndexFieldReference<String> status;
        private final IndexFieldReference<Double> price;
        private final IndexFieldReference<Integer> categoryOrder;
        private final IndexFieldReference<Long> number;
        private final IndexFieldReference<String> card;

        Bridge(IndexSchemaElement schema) {
            name = one(schema, Fields.NAME, Bridge::highlighted);
            namePrefix = one(schema, Fields.NAME_PREFIX, Bridge::prefix);
            nameSort = one(
                    schema,
                    Fields.NAME_SORT,
                    t -> t.asString().normalizer(Analysis.SORT).sortable(Sortable.YES));
            keywords = many(schema, Fields.KEYWORDS, Bridge::dutch);
            keywordsPrefix = many(schema, Fields.KEYWORDS_PREFIX, Bridge::prefix);
            problems = many(schema, Fields.PROBLEMS, Bridge::dutch);
            summary = one(schema, Fields.SUMMARY, Bridge::highlighted);
            benefits = many(schema, Fields.BENEFITS, Bridge::dutch);
            description = one(schema, Fields.DESCRIPTION, Bridge::highlighted);
            category = many(schema, Fields.CATEGORY, t -> t.asString().aggregable(Aggregable.YES));
            problem = many(schema, Fields.PROBLEM, IndexFieldTypeFactory::asString);
            status = one(schema, Fields.STATUS, IndexFieldTypeFactory::asString);
            price = schema.field(Fields.PRICE, t -> t.asDouble().sortable(Sortable.YES))
                    .toReference();
            categoryOrder = schema.field(
                            Fields.CATEGORY_ORDER, t -> t.asInteger().sortable(Sortable.YES))
                    .toReference();
            number = schema.field(Fields.NUMBER, t -> t.asLong().sortable(Sortable.YES))
                    .toReference();
            card = one(
                    schema,
                    Fields.CARD,
                    t -> t.asString().searchable(Searchable.NO).projectable(Projectable.YES));
        }

        private static IndexFieldReference<String> one(
                IndexSchemaElement schema,
                String field,
                Function<IndexFieldTypeFactory, StringIndexFieldTypeOptionsStep<?>> type) {
            return schema.field(field, type).toReference();
        }

        private static IndexFieldReference<String> many(
                IndexSchemaElement schema,
                String field,
                Function<IndexFieldTypeFactory, StringIndexFieldTypeOptionsStep<?>> type) {
            return schema.field(field, type).multiValued().toReference();
        }

        private static StringIndexFieldTypeOptionsStep<?> dutch(IndexFieldTypeFactory type) {
            return type.asString().analyzer(Analysis.DUTCH);
        }

        private static StringIndexFieldTypeOptionsStep<?> highlighted(IndexFieldTypeFactory type) {
            return type.asString()
                    .analyzer(Analysis.DUTCH)
                    .projectable(Projectable.YES)
                    .highlightable(List.of(Highlightable.UNIFIED));
        }

        private static StringIndexFieldTypeOptionsStep<?> prefix(IndexFieldTypeFactory type) {
            return type.asString().analyzer(Analysis.PREFIX).searchAnalyzer(Analysis.WORDS);
        }

        @Override
        public void write(DocumentElement target, Product product, TypeBridgeWriteContext context) {
            target.addValue(name, product.getName());
            target.addValue(namePrefix, product.getName());
            target.addValue(nameSort, product.getName());
            target.addValue(summary, product.getSummary());
            target.addValue(description, Markdown.plainText(product.getDescription()));
            target.addValue(categoryOrder, product.getCategory().getPosition());
            target.addValue(number, product.getId());
            target.addValue(status, product.getStatus().name());
            target.addValue(card, CardJson.write(product.card()));
            product.getBenefits().forEach(benefit -> target.addValue(benefits, benefit));
            product.allCategories().map(Category::getPath).forEach(path -> target.addValue(category, path));
            for (String keyword : product.getKeywords()) {
                target.addValue(keywords, keyword);
                target.addValue(keywordsPrefix, keyword);
            }
            for (Solution solution : product.getSolutions()) {
                target.addValue(problems, solution.getProblem().getText());
                target.addValue(problem, solution.getProblem().getSlug());
            }
            BigDecimal from = product.getPrice().from();
            if (from != null) {
                target.addValue(price, from.doubleValue());
            }
        }
    }
}
