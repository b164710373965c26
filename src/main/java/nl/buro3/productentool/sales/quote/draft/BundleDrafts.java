package nl.buro3.productentool.sales.quote.draft;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.sales.bundle.BundleDesk;
import nl.buro3.productentool.sales.bundle.BundleHead;
import nl.buro3.productentool.sales.bundle.Bundles;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What of bundles may go into a quote: a customer's own into theirs, and nobody else's, because the notes of a bundle are
 * read by whoever gets the quote. For who has no account there are the bundles of the employee who writes it.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class BundleDrafts {

    private final BundleDesk desk;
    private final Bundles bundles;
    private final CardLines cards;
    private final Accounts accounts;

    BundleDrafts(BundleDesk desk, Bundles bundles, CardLines cards, Accounts accounts) {
        this.desk = desk;
        this.bundles = bundles;
        this.cards = cards;
        this.accounts = accounts;
    }

    /**
     * What a draft begins with.
     *
     * @param subject the name of the bundle
     */
    public record Begun(Customer customer, String subject, List<LineContent> lines) {}

    /** The bundles that may go into a quote for this organisation, or for who has none; those that changed last first. */
    public List<BundleHead> of(@Nullable Long organisation) {
        return organisation == null ? bundles.all() : desk.ofCustomer(organisation);
    }

    /**
     * The lines that a bundle makes in a quote for this organisation, or for who has none.
     *
     * @throws NoSuchElementException when it is not one of {@link #of}
     */
    public List<LineContent> lines(@Nullable Long organisation, long bundle) {
        return of(organisation).stream()
                .filter(head -> head.id() == bundle)
                .findFirst()
                .map(head -> cards.of(bundles.lines(head.id())))
                .orElseThrow(() -> new NoSuchElementException("no bundle " + bundle + " for this quote"));
    }

    /**
     * What a quote of a bundle begins with, for whose it is.
     *
     * @throws NoSuchElementException when there is none with this number
     */
    public Begun begun(long bundle) {
        BundleHead head = desk.find(bundle)
                .map(BundleDesk.Line::head)
                .orElseThrow(() -> new NoSuchElementException("no bundle " + bundle));
        List<LineContent> lines = cards.of(bundles.lines(bundle)).stream()
                .limit(QuoteContent.MOST_LINES)
                .toList();
        return new Begun(customer(head), head.name(), lines);
    }

    private Customer customer(BundleHead head) {
        Long organisation = head.organisation();
        return organisation == null ? owner(head) : company(organisation);
    }

    private Customer company(long organisation) {
        OrganisationRef company = Objects.requireNonNull(
                accounts.organisations(List.of(organisation)).get(organisation), "a bundle's organisation is there");
        return new Customer(organisation, null, company.name(), "", "", "", "", company.city());
    }

    /** An employee's own bundle is for nobody yet. */
    private Customer owner(BundleHead head) {
        return Optional.ofNullable(head.owner())
                .map(owner -> accounts.people(List.of(owner)).get(owner))
                .filter(person -> !person.isStaff())
                .map(BundleDrafts::person)
                .orElse(Customer.NOBODY);
    }

    private static Customer person(Account person) {
        return new Customer(null, person.id(), "", person.name(), person.email(), "", "", "");
    }
}
