package nl.buro3.productentool.sales.bundle;

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

    private final StoredBundles stored;
    private final JdbcClient jdbc;

    CurrentBundles(StoredBundles stored, JdbcClient jdbc) {
        this.stored = stored;
        this.jdbc = jdbc;
    }

    /** The number of the one; empty when there is none at all. */
    Optional<Long> of(Account person) {
        return chosen(person.id())
                .flatMap(stored::findById)
                .filter(bundle -> isOwn(bundle, person))
                .or(() -> all(person, Limit.of(1)).stream().findFirst())
                .map(Bundle::id);
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

    /** Those of the agency may see all, but put their own together. */
    private static boolean isOwn(Bundle bundle, Account person) {
        BundleHead head = bundle.head();
        return !bundle.isBrought()
                && bundle.isFor(person)
                && (!person.isStaff() || Long.valueOf(person.id()).equals(head.owner()));
    }

    private static @Nullable Long organisation(Account person) {
        OrganisationRef organisation = person.organisation();
        return organisation == null ? null : organisation.id();
    }

    private Optional<Long> chosen(long person) {
        return jdbc.sql("select bundle_id from current_bundle where person_id = ?")
                .param(person)
                .query(Long.class)
                .optional();
    }
}
