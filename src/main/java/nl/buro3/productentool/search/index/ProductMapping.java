package nl.buro3.productentool.search.index;

import java.util.List;
import nl.buro3.productentool.catalog.Product;
import nl.buro3.productentool.catalog.problem.Problem;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.springframework.stereotype.Component;

/** Maps products and problems to their indexes from here, so that the catalogue knows nothing of search. */
@Component
class ProductMapping implements HibernateOrmSearchMappingConfigurer {

    private static final String PRODUCTS = "products-" + IndexState.FORMAT;
    private static final String PROBLEMS = "problems-" + IndexState.FORMAT;

    /** The names of the indexes; another format has others. */
    static final List<String> INDEXES = List.of(PRODUCTS, PROBLEMS);

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        map(context, Product.class, PRODUCTS, new ProductBinder());
        map(context, Problem.class, PROBLEMS, new ProblemBinder());
    }

    private static void map(
            HibernateOrmMappingConfigurationContext context, Class<?> type, String index, TypeBinder binder) {
        TypeMappingStep mapped = context.programmaticMapping().type(type);
        mapped.indexed().index(index);
        mapped.binder(binder);
    }
}
