package nl.buro3.productentool.sales.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** By what the overview of who has what can be narrowed. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class OwnershipChoices {

    private static final int MOST = 300;

    private final JdbcClient jdbc;
    private final Clock clock;

    OwnershipChoices(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Something to choose: its key in an address, and its name. */
    public record Choice(String key, String name) {}

    /**
     * What belongs with a product.
     *
     * @param organisations how many have the product and not this
     */
    public record Gap(String slug, String name, long organisations) {}

    /** The products that somebody has or had, by name; at most {@value #MOST}. */
    public List<Choice> products() {
        return choices("select p.slug, p.name from product p where exists"
                + " (select 1 from owned_product o where o.product_id = p.id) order by p.name limit :most");
    }

    /** Who looks after a product, by name; at most {@value #MOST}. */
    public List<Choice> specialists() {
        return choices("select s.handle, s.name from specialist s where exists (select 1 from product_specialist ps"
                + " where ps.specialist_id = s.id and ps.position = 0) order by s.name limit :most");
    }

    /** The main categories, in their order. */
    public List<Choice> categories() {
        return choices("select path, name from category where parent_id is null order by position, id limit :most");
    }

    /** The published cards to choose from for a new line, by name; at most {@value #MOST}. */
    public List<Choice> cards() {
        return choices("select slug, name from product where status = 'PUBLISHED' order by name limit :most");
    }

    private List<Choice> choices(String sql) {
        return jdbc.sql(sql)
                .param("most", MOST)
                .query((row, n) -> new Choice(row.getString(1), row.getString(2)))
                .list();
    }

    /** What belongs with the product of this slug, with how many lack it; those that nobody lacks are left out. */
    public List<Gap> gaps(String slug) {
        return jdbc.sql("""
                select b.slug, b.name, count(distinct o.organisation_id) as lacking
                from product a join product_relation r on r.product_id = a.id and r.type = 'BELONGS_WITH'
                join product b on b.id = r.related_id and b.status = 'PUBLISHED'
                join owned_product o on o.product_id = a.id and (o.until is null or o.until >= :today) and not o.replaced
                where a.slug = :slug and not exists (select 1 from owned_product x
                    where x.organisation_id = o.organisation_id and x.product_id = b.id
                    and (x.until is null or x.until >= :today) and not x.replaced)
                group by b.slug, b.name order by lacking desc, b.name""")
                .param("slug", slug)
                .param("today", LocalDate.now(clock))
                .query((row, n) -> new Gap(row.getString(1), row.getString(2), row.getLong(3)))
                .list();
    }
}
