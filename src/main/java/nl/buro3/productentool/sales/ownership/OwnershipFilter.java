package nl.buro3.productentool.sales.ownership;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a query asks for, as SQL over {@code owned_product o}, {@code organisation c} and {@code product p}.
 *
 * @param condition what follows {@code where}
 * @param parameters by name
 */
record OwnershipFilter(String condition, Map<String, Object> parameters) {

    static final String TABLES =
            " from owned_product o join organisation c on c.id = o.organisation_id left join product p on p.id = o.product_id ";

    private static final String TODAY = "(o.until is null or o.until >= :today)";

    static OwnershipFilter of(OwnershipQuery query, LocalDate today) {
        StringBuilder condition = new StringBuilder(TODAY);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("today", today);
        if (!query.customer().isEmpty()) {
            parameters.put("customer", query.customer());
            parameters.put("letters", "%" + escaped(query.customer().toLowerCase(Locale.ROOT)) + "%");
            condition.append(" and (c.handle = :customer or lower(c.name) like :letters escape '!')");
        }
        add(
                "product",
                query.product(),
                " and o.product_id = (select id from product where slug = :product)",
                condition,
                parameters);
        add("specialist", query.specialist(), """
                 and o.product_id in (select ps.product_id from product_specialist ps
                join specialist s on s.id = ps.specialist_id where s.handle = :specialist and ps.position = 0)""", condition, parameters);
        add("category", query.category(), """
                 and p.category_id in (select k.id from category k left join category h on h.id = k.parent_id
                where k.path = :category or h.path = :category)""", condition, parameters);
        add("without", query.without(), """
                 and not exists (select 1 from owned_product x where x.organisation_id = o.organisation_id
                and x.product_id = (select id from product where slug = :without)
                and (x.until is null or x.until >= :today))""", condition, parameters);
        if (query.endingWithin() > 0) {
            parameters.put("last", today.plusDays(query.endingWithin()));
            condition.append(" and o.until <= :last");
        }
        return new OwnershipFilter(condition.toString(), parameters);
    }

    private static void add(
            String name, String value, String sql, StringBuilder condition, Map<String, Object> parameters) {
        if (!value.isEmpty()) {
            parameters.put(name, value);
            condition.append(sql);
        }
    }

    private static String escaped(String letters) {
        return letters.replaceAll("([!%_])", "!$1");
    }
}
