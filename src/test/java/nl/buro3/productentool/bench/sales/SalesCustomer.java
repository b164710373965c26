package nl.buro3.productentool.bench.sales;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A made-up customer, as the addresses of pages name it.
 *
 * @param email of who keeps its people
 * @param quote the number of its quote with most lines; {@code quoteId} as employees name it
 */
record SalesCustomer(
        String handle,
        String name,
        String email,
        long person,
        String quote,
        long quoteId,
        long owned,
        long bundle,
        String order,
        long request) {

    private static final String FOUND = """
            select o.handle, o.name, p.email, p.id person, q.number quote, q.id quote_id,
                (select min(w.id) from owned_product w where w.organisation_id = o.id) owned,
                (select min(b.id) from bundle b where b.organisation_id = o.id) bundle,
                (select min(r.number) from placed_order r where r.organisation_id = o.id) "order",
                (select coalesce(min(a.id), 0) from owned_request a join owned_product w on w.id = a.owned_product_id
                    where w.organisation_id = o.id) request
            from organisation o join membership m on m.organisation_id = o.id and m.manages
            join person p on p.id = m.person_id
            join quote q on q.id = (select min(x.id) from quote x where x.organisation_id = o.id)
            where o.handle = :handle""";

    static SalesCustomer of(String handle, JdbcClient database) {
        return database.sql(FOUND)
                .param("handle", handle)
                .query(SalesCustomer.class)
                .single();
    }
}
