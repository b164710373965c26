package nl.buro3.productentool.sales.ownership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.sales.document.Document;
import nl.buro3.productentool.sales.document.Documents;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations have, kept by employees: added by hand, changed, ended, with its documents. */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class OwnershipDesk {

    private final OwnedProducts products;
    private final OwnedDetails details;
    private final Acquisition acquisition;
    private final Documents documents;
    private final Accounts accounts;
    private final Catalog catalog;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnershipDesk(
            OwnedProducts products,
            OwnedDetails details,
            Acquisition acquisition,
            Documents documents,
            Accounts accounts,
            Catalog catalog,
            ApplicationEventPublisher events,
            Clock clock) {
        this.products = products;
        this.details = details;
        this.acquisition = acquisition;
        this.documents = documents;
        this.accounts = accounts;
        this.catalog = catalog;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An owned product and whose it is.
     *
     * @param organisation null where the organisation is gone
     * @param successor null where nothing took its place, or that is not agreed any more either
     */
    public record Kept(
            Owned owned,
            @Nullable OrganisationRef organisation,
            @Nullable Successor successor) {}

    /** The version of its quote that holds now. */
    public record Successor(long quote, String number) {}

    @Transactional(readOnly = true)
    public Optional<Kept> find(long id) {
        return products.findById(id)
                .map(owned -> new Kept(
                        details.of(List.of(owned)).getFirst(),
                        accounts.organisations(List.of(owned.organisationId())).get(owned.organisationId()),
                        details.successor(owned).orElse(null)));
    }

    /**
     * Adds what an organisation has.
     *
     * @return its number
     * @throws NoSuchElementException when there is no such organisation or published card
     */
    public long add(NewOwned added) {
        OrganisationRef organisation = accounts.customer(added.organisation()).orElseThrow();
        CardSummary card = catalog.card(added.product()).orElseThrow();
        long id = acquisition.begin(new OwnedProduct(organisation.id(), card.id(), card.name(), added.terms()));
        audit("owned.added", id, "", added.terms().inShort());
        return id;
    }

    /**
     * Gives it another amount, price or period.
     *
     * @throws StaleException when a colleague changed it meanwhile
     */
    public void change(Seen seen, Terms terms) {
        OwnedProduct owned = forChange(seen);
        String before = owned.terms().inShort();
        owned.change(terms);
        audit("owned.changed", owned.id(), before, terms.inShort());
    }

    /**
     * Lets it end.
     *
     * @throws StaleException when a colleague changed it meanwhile
     * @throws IllegalArgumentException when that is before it began
     */
    public void end(Seen seen, LocalDate lastDay) {
        OwnedProduct owned = forChange(seen);
        String before = owned.terms().inShort();
        owned.endOn(lastDay);
        audit("owned.ended", owned.id(), before, owned.terms().inShort());
    }

    /**
     * Adds a document, which the organisation's people can read from then on.
     *
     * @throws NoSuchElementException when there is no such owned product
     */
    public void attach(long owned, Document document) {
        OwnedProduct found = products.findById(owned).orElseThrow();
        documents.add(found.id(), document, me(), clock.instant());
        audit("owned.document-added", owned, "", document.kind().name());
    }

    /** Takes a document away; one that is gone already is no mistake. */
    public void detach(long owned, long document) {
        if (documents.remove(owned, document)) {
            audit("owned.document-removed", owned, String.valueOf(document), "");
        }
    }

    /** A document of any organisation. */
    @Transactional(readOnly = true)
    public Optional<Document> document(long id) {
        return documents.find(id, null);
    }

    private OwnedProduct forChange(Seen seen) {
        return products.forChange(seen.id())
                .filter(found -> found.version() == seen.version())
                .orElseThrow(StaleException::new);
    }

    private void audit(String action, long owned, String before, String after) {
        events.publishEvent(Accounts.audited(action, "afname/" + owned, before, after));
    }

    private static long me() {
        return Accounts.current().map(Account::id).orElseThrow();
    }
}
