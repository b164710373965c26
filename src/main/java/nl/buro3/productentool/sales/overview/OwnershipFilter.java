package nl.buro3.productentool.sales.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buro3.productentool.common.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks for, as SQL over {@code owned_product o} alone: other tables are asked for keys.
 *
 * @param condition what follows {@code where}
 * @param parameters by name
 */
record OwnershipFilter(String condition, Map<String, Object> parameters) {

    private static final String TODAY = "(o.until is null or o.until >= :today) and not o.replaced";

    private static final String WITHOUT = """
            not exists (select 1 from owned_product x where x.organisation_id = o.organisation_id
            and x.product_id = (select id from product where slug = :without)
            and (x.until is null or x.until >= :today) and not x.replaced)""";

    private static final String CUSTOMER = """
            o.organisation_id in (select c.id from organisation c
            where c.handle = :customer or lower(c.name) like :letters escape '!')""";

    /** @param products the numbers of the products that are asked for; null for all */
    static OwnershipFilter of(OwnershipQuery query, @Nullable List<Long> products, LocalDate today) {
        List<String> conditions = new ArrayList<>(List.of(TODAY));
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("today", today);
        if (products != null) {
            parameters.put("products", products);
            conditions.add(products.isEmpty() ? "1 = 0" : "o.product_id in (:products)");
        }
        add("without", query.without(), WITHOUT, conditions, parameters);
        add("customer", query.customer(), CUSTOMER, conditions, parameters);
        if (!query.customer().isEmpty()) {
            parameters.put("letters", "%" + Likeness.literal(query.customer().toLowerCase(Locale.ROOT)) + "%");
        }
        if (query.endingWithin() > 0) {
            parameters.put("last", today.plusDays(query.endingWithin()));
            conditions.add("o.until <= :last");
        }
        return new OwnershipFilter(String.join(" and ", conditions), parameters);
    }

    private static void add(
            String name, String value, String sql, List<String> conditions, Map<String, Object> parameters) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
            conditions.add(sql);
        }
    }
}
