package nl.buro3.productentool.search.index;

import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.problem.Problem;
import nl.buro3.productentool.search.query.Ranking.Tier;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/**
 * Says which fields a problem has in the index: its own words only, for with the words of the thousands of products that
 * may solve it every change of one would write it anew.
 */
class ProblemBinder implements TypeBinder {

    static final String SLUG = "slug";
    static final String TEXT = "problem";
    static final String EXPLANATION = "explanation";

    @Override
    public void bind(TypeBindingContext context) {
        context.dependencies().use("slug").use("text").use("explanation");
        context.bridge(Problem.class, new Bridge(context.indexSchemaElement()));
    }

    private static class Bridge implements TypeBridge<Problem> {

        private final TermFieldWriter terms;
        private final IndexFieldReference<String> slug;
        private final IndexFieldReference<String> text;
        private final IndexFieldReference<String> explanation;

        Bridge(IndexSchemaElement schema) {
            terms = new TermFieldWriter(schema);
            slug = stored(schema, SLUG);
            text = stored(schema, TEXT);
            explanation = stored(schema, EXPLANATION);
        }

        private static IndexFieldReference<String> stored(IndexSchemaElement schema, String field) {
            return schema.field(
                            field, t -> t.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
        }

        @Override
        public void write(DocumentElement target, Problem problem, TypeBridgeWriteContext context) {
            terms.write(
                    target,
                    Map.of(
                            Tier.NAME, List.of(problem.getText()),
                            Tier.SUMMARY, List.of(problem.getExplanation())));
            target.addValue(slug, problem.getSlug());
            target.addValue(text, problem.getText());
            target.addValue(explanation, problem.getExplanation());
        }
    }
}
