package nl.buro3.productentool.search;

import nl.buro3.productentool.catalog.Problem;
import nl.buro3.productentool.catalog.Product;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;
import org.springframework.stereotype.Component;

/** Maps products and problems to their indexes from here, so that the catalogue knows nothing of search. */
@Component
class ProductMapping implements HibernateOrmSearchMappingConfigurer {

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        map(context, Product.class, "products", new ProductBinder());
        map(context, Problem.class, "problems", new ProblemBinder());
    }

    private static void map(
            HibernateOrmMappingConfigurationContext context, Class<?> type, String index, TypeBinder binder) {
        TypeMappingStep mapped = context.programmaticMapping().type(type);
        mapped.indexed().index(index + "-" + IndexState.FORMAT);
        mapped.binder(binder);
    }
}
