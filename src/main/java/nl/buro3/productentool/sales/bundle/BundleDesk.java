package nl.buro3.productentool.sales.bundle;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The bundles of all customers, for employees. */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class BundleDesk {

    public static final int PAGE_SIZE = 30;

    private final StoredBundles stored;
    private final Accounts accounts;

    BundleDesk(StoredBundles stored, Accounts accounts) {
        this.stored = stored;
        this.accounts = accounts;
    }

    /**
     * A bundle in the list.
     *
     * @param whose the name of the organisation, or of the one person
     * @param customer the short name of the organisation in addresses; empty where it is of one person
     * @param changedBy the name of who changed it last; empty when they are not there any more
     */
    public record Line(BundleHead head, String whose, String customer, String changedBy) {}

    /**
     * A page of the list.
     *
     * @param total of all pages
     */
    public record Listed(List<Line> bundles, long total) {}

    /**
     * A page of the bundles in whose name, or that of whose organisation or person, these letters are: those that we were
     * asked to look along with first, then those that changed last.
     *
     * @param page from 1
     */
    public Listed list(String letters, int page) {
        Page<Bundle> found =
                stored.found(letters.strip().toLowerCase(Locale.ROOT), PageRequest.of(page - 1, PAGE_SIZE));
        return new Listed(lines(found.getContent()), found.getTotalElements());
    }

    /** The bundles of a customer company, those that changed last first. */
    public List<BundleHead> ofCustomer(long organisation) {
        return stored.ofOrganisation(organisation, Limit.of(Bundles.MOST)).stream()
                .map(Bundle::head)
                .toList();
    }

    /** What is known of this bundle; empty when it is not there, or waits for its owner. */
    public Optional<Line> find(long bundle) {
        return stored.findById(bundle)
                .filter(found -> !found.isBrought())
                .map(found -> lines(List.of(found)).getFirst());
    }

    private List<Line> lines(List<Bundle> found) {
        List<BundleHead> heads = found.stream().map(Bundle::head).toList();
        Map<Long, OrganisationRef> organisations = accounts.organisations(ids(heads, BundleHead::organisation));
        Map<Long, Account> people = accounts.people(
                Stream.concat(ids(heads, BundleHead::owner).stream(), ids(heads, BundleHead::changedBy).stream())
                        .distinct()
                        .toList());
        return heads.stream()
                .map(head -> new Line(
                        head,
                        whose(head, organisations, people),
                        organisation(head, organisations)
                                .map(OrganisationRef::handle)
                                .orElse(""),
                        name(head.changedBy(), people)))
                .toList();
    }

    private static String whose(BundleHead head, Map<Long, OrganisationRef> organisations, Map<Long, Account> people) {
        return organisation(head, organisations).map(OrganisationRef::name).orElseGet(() -> name(head.owner(), people));
    }

    private static Optional<OrganisationRef> organisation(BundleHead head, Map<Long, OrganisationRef> organisations) {
        return Optional.ofNullable(head.organisation()).map(organisations::get);
    }

    private static String name(@Nullable Long person, Map<Long, Account> people) {
        return Optional.ofNullable(person).map(people::get).map(Account::name).orElse("");
    }

    private static List<Long> ids(List<BundleHead> heads, Function<BundleHead, @Nullable Long> part) {
        return heads.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }
}
