package nl.buro3.productentool.sales.ownership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.sales.document.Document;
import nl.buro3.productentool.sales.document.Documents;
import nl.buro3.productentool.sales.ownership.event.RenewalAsked;
import nl.buro3.productentool.sales.ownership.event.RequestWithdrawn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a customer's own organisation has, and what they ask about it. What another organisation has is as good as not
 * there.
 */
@Service
@Transactional
@PreAuthorize("hasRole('CUSTOMER')")
public class Ownership {

    /** So many products of an organisation are shown. */
    public static final int MOST = 200;

    private final OwnedProducts products;
    private final OwnedRequests requests;
    private final OwnedDetails details;
    private final Documents documents;
    private final RequestLetters letters;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Ownership(
            OwnedProducts products,
            OwnedRequests requests,
            OwnedDetails details,
            Documents documents,
            RequestLetters letters,
            ApplicationEventPublisher events,
            Clock clock) {
        this.products = products;
        this.requests = requests;
        this.details = details;
        this.documents = documents;
        this.letters = letters;
        this.events = events;
        this.clock = clock;
    }

    /** What the organisation has or had, at most {@value #MOST}: what ends first stands first, what is over last. */
    @Transactional(readOnly = true)
    public List<Owned> mine() {
        return details.of(products.of(organisation().id(), LocalDate.now(clock), Limit.of(MOST)));
    }

    /** Since when the organisation has what it has today, by the number of the card. */
    @Transactional(readOnly = true)
    public Map<Long, LocalDate> since() {
        LocalDate today = LocalDate.now(clock);
        Map<Long, LocalDate> since = new HashMap<>();
        for (OwnedProduct owned : products.of(organisation().id(), today, Limit.of(MOST))) {
            Long product = owned.productId();
            if (product != null
                    && !owned.isReplaced()
                    && !owned.terms().period().isOver(today)) {
                LocalDate begin = owned.terms().period().since();
                since.merge(product, begin, (one, other) -> one.isBefore(other) ? one : other);
            }
        }
        return since;
    }

    /** One of these; empty when there is none with this number, or it is somebody else's. */
    @Transactional(readOnly = true)
    public Optional<Owned> find(long id) {
        return products.findByIdAndOrganisationId(id, organisation().id())
                .map(owned -> details.of(List.of(owned)).getFirst());
    }

    /** A document of what the organisation has; empty when there is none, or it is somebody else's. */
    @Transactional(readOnly = true)
    public Optional<Document> document(long id) {
        return documents.find(id, organisation().id());
    }

    /**
     * Asks to renew, change or stop something. While a request about it waits, another one is not taken: sent twice it is
     * one request and one letter.
     *
     * @param origin the portal's address for links in letters; empty when it is not known for sure
     * @throws NoSuchElementException when there is no such owned product, or it is somebody else's
     * @throws IllegalArgumentException when the wish has mistakes
     */
    public void ask(long id, Wish wish, String origin, Locale language) {
        if (!wish.mistakes().isEmpty()) {
            throw new IllegalArgumentException("not a wish yet: " + wish.mistakes());
        }
        Account customer = customer();
        OwnedProduct owned = products.forChange(id)
                .filter(found -> found.organisationId() == organisation().id())
                .orElseThrow(() -> new NoSuchElementException("no owned product " + id));
        if (requests.findByOpenForId(id).isEmpty()) {
            OwnedRequest request =
                    requests.save(new OwnedRequest(owned, wish, customer.id(), language, clock.instant()));
            events.publishEvent(new RenewalAsked(
                    request.id(), id, owned.organisationId(), owned.productId(), customer.id(), request.kind()));
            letters.asked(request, customer, origin);
        }
    }

    /**
     * Takes back what the organisation asked, as long as it was not answered; taken back already, nothing changes. Who looks
     * after the product is told.
     *
     * @param origin the portal's address for links in letters; empty when it is not known for sure
     * @return the number of the owned product that it was about
     * @throws NoSuchElementException when there is no such request, or it is another organisation's
     * @throws StaleException when it was answered meanwhile
     */
    public long withdraw(long id, String origin) {
        Account customer = customer();
        OwnedRequest request = requests.forChange(id)
                .filter(found ->
                        found.owned().organisationId() == organisation().id())
                .orElseThrow(() -> new NoSuchElementException("no request " + id));
        OwnedProduct owned = request.owned();
        if (request.isOpen()) {
            request.withdraw(clock.instant());
            events.publishEvent(new RequestWithdrawn(
                    id, owned.id(), owned.organisationId(), owned.productId(), customer.id(), request.kind()));
            events.publishEvent(Accounts.audited("request.withdrawn", "afname/" + owned.id(), "", ""));
            letters.withdrawn(request, customer, origin);
        } else if (request.seen().state() != RequestState.WITHDRAWN) {
            throw new StaleException();
        }
        return owned.id();
    }

    private static Account customer() {
        return Accounts.current()
                .filter(account -> account.organisation() != null)
                .orElseThrow(() -> new AccessDeniedException("only customers have products here"));
    }

    private static OrganisationRef organisation() {
        return Objects.requireNonNull(customer().organisation());
    }
}
