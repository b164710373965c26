package nl.buro3.productentool.sales.mailing;

import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a customer company has, by kind: the main category of a card. */
@Repository
class CustomerKinds {

    private final JdbcClient jdbc;

    CustomerKinds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether they have something of the kind of one of these cards. */
    boolean has(long organisation, Collection<Long> products) {
        return !products.isEmpty()
                && jdbc.sql("""
                        select exists (
                            select 1 from owned_product o join product p on p.id = o.product_id
                                join category c on c.id = p.category_id
                            where o.organisation_id = :organisation and (o.until is null or o.until >= current_date) and not o.replaced
                                and coalesce(c.parent_id, c.id) in (
                                select coalesce(d.parent_id, d.id) from product q
                                    join category d on d.id = q.category_id
                                where q.id in (:products)))""")
                        .param("organisation", organisation)
                        .param("products", products)
                        .query(Boolean.class)
                        .single();
    }
}
