package nl.buro3.productentool.sales.bundle;

import java.sql.Types;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * To which bundle somebody adds: the one that they chose last, or else the latest of their organisation. Who acts for
 * another organisation than before has one of that.
 */
@Component
class CurrentBundles {

    private static final String CURRENT = """
            select b.id from bundle b
            left join current_bundle c on c.bundle_id = b.id and c.person_id = :person
            where not b.brought and (b.organisation_id = :organisation or b.owner_id = :person)
            order by case when c.person_id is null then 1 else 0 end, b.changed_at desc, b.id desc
            fetch first 1 rows only""";

    private final StoredBundles stored;
    private final JdbcClient jdbc;

    CurrentBundles(StoredBundles stored, JdbcClient jdbc) {
        this.stored = stored;
        this.jdbc = jdbc;
    }

    /** The number of the one; empty when there is none at all. No bundle is read for it: it may be changed right after. */
    Optional<Long> of(Account person) {
        return jdbc.sql(CURRENT)
                .param("person", person.id())
                .param("organisation", organisation(person), Types.BIGINT)
                .query(Long.class)
                .optional();
    }

    /** Which cards are in the one, by their number; none where there is no bundle. */
    List<Long> cards(Account person) {
        return of(person)
                .map(bundle -> jdbc.sql("select product_id from bundle_line where bundle_id = ? order by product_id")
                        .param(bundle)
                        .query(Long.class)
                        .list())
                .orElse(List.of());
    }

    /** The bundles among which somebody chooses. */
    List<Bundle> all(Account person, Limit most) {
        return stored.of(organisation(person), person.id(), most);
    }

    /** Lets nobody else begin one for this person at the same time. */
    void alone(Account person) {
        jdbc.sql("select id from person where id = ? for update")
                .param(person.id())
                .query(Long.class)
                .optional();
    }

    void choose(Account person, long bundle) {
        int known = jdbc.sql("update current_bundle set bundle_id = ? where person_id = ?")
                .params(bundle, person.id())
                .update();
        if (known == 0) {
            jdbc.sql("insert into current_bundle (person_id, bundle_id) values (?, ?)")
                    .params(person.id(), bundle)
                    .update();
        }
    }

    private static @Nullable Long organisation(Account person) {
        OrganisationRef organisation = person.organisation();
        return organisation == null ? null : organisation.id();
    }
}
