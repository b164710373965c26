package nl.buro3.productentool.sales.ownership;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.sales.ownership.event.RequestAnswered;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What customers ask about what they have, for employees, who answer it: once, whoever else is answering. */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class RequestDesk {

    public static final int PAGE_SIZE = 25;
    public static final int LONGEST_ANSWER = 2000;

    private final OwnedRequests requests;
    private final OwnedProducts products;
    private final RequestLetters letters;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RequestDesk(
            OwnedRequests requests,
            OwnedProducts products,
            RequestLetters letters,
            Accounts accounts,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.products = products;
        this.letters = letters;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A request with what it is about.
     *
     * @param asker null for somebody who is gone
     * @param answerer null as long as nobody answered, and for somebody who is gone
     */
    public record Asked(
            RequestSeen request,
            String product,
            Terms terms,
            @Nullable OrganisationRef organisation,
            @Nullable Account asker,
            @Nullable Account answerer) {}

    /**
     * A page of the list.
     *
     * @param total of all pages
     */
    public record Listed(List<Asked> requests, long total) {}

    /**
     * Those that wait, the oldest first; or those that were answered, the latest first.
     *
     * @param page from 1
     */
    @Transactional(readOnly = true)
    public Listed list(boolean open, int page) {
        Page<OwnedRequest> found = open
                ? requests.findByState(RequestState.OPEN, PageRequest.of(page - 1, PAGE_SIZE, Sort.by("askedAt", "id")))
                : requests.findByStateNot(
                        RequestState.OPEN,
                        PageRequest.of(
                                page - 1, PAGE_SIZE, Sort.by("answeredAt", "id").descending()));
        return new Listed(seen(found.getContent()), found.getTotalElements());
    }

    @Transactional(readOnly = true)
    public Optional<Asked> find(long id) {
        return requests.findById(id).map(List::of).map(this::seen).map(List::getFirst);
    }

    /** How many wait for an answer. */
    @Transactional(readOnly = true)
    public long waiting() {
        return requests.countByState(RequestState.OPEN);
    }

    /**
     * Says yes. A renewal lasts until the given day from now on, and what is stopped ends on it; a change is written into
     * the owned product apart, since only people know what was meant.
     *
     * @param until needed for all but a change
     * @param origin the portal's address for links in letters; empty when it is not known for sure
     * @throws StaleException when it was answered meanwhile
     * @throws Owned.OverException when what it is about had ended by now, or something took its place
     * @throws IllegalArgumentException when the day is missing, a renewal would not be longer or an end lies before the day
     *     on which it was asked
     */
    public void grant(Seen seen, String words, @Nullable LocalDate until, String origin) {
        OwnedRequest request = forAnswer(seen);
        OwnedProduct owned = products.forChange(request.owned().id()).orElseThrow(StaleException::new);
        String before = owned.terms().inShort();
        owned.grant(request.seen(), until, clock);
        answer(request, RequestState.GRANTED, words, origin);
        events.publishEvent(Accounts.audited(
                "request.granted", subject(request), before, owned.terms().inShort()));
    }

    /**
     * Says no.
     *
     * @throws StaleException when it was answered meanwhile
     */
    public void decline(Seen seen, String words, String origin) {
        OwnedRequest request = forAnswer(seen);
        answer(request, RequestState.DECLINED, words, origin);
        events.publishEvent(Accounts.audited("request.declined", subject(request), "", ""));
    }

    private OwnedRequest forAnswer(Seen seen) {
        return requests.forChange(seen.id())
                .filter(found -> found.version() == seen.version() && found.isOpen())
                .orElseThrow(StaleException::new);
    }

    private void answer(OwnedRequest request, RequestState state, String words, String origin) {
        String said = words.strip();
        if (said.isEmpty() || said.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException("an answer has words");
        }
        long me = Accounts.current().map(Account::id).orElseThrow();
        request.answer(state, said, me, clock.instant());
        OwnedProduct owned = request.owned();
        events.publishEvent(new RequestAnswered(
                request.id(),
                owned.id(),
                owned.organisationId(),
                owned.productId(),
                request.kind(),
                state == RequestState.GRANTED));
        letters.answered(request, accounts.colleagues(owned.organisationId()), origin);
    }

    private static String subject(OwnedRequest request) {
        return "afname/" + request.owned().id();
    }

    private List<Asked> seen(List<OwnedRequest> found) {
        Map<Long, Account> people = accounts.people(ids(Stream.concat(
                found.stream().map(OwnedRequest::askedById), found.stream().map(OwnedRequest::answeredById))));
        Map<Long, OrganisationRef> organisations = accounts.organisations(
                ids(found.stream().map(request -> request.owned().organisationId())));
        return found.stream()
                .map(request -> new Asked(
                        request.seen(),
                        request.owned().name(),
                        request.owned().terms(),
                        organisations.get(request.owned().organisationId()),
                        people.get(request.askedById()),
                        people.get(request.answeredById())))
                .toList();
    }

    private static Collection<Long> ids(Stream<@Nullable Long> ids) {
        return ids.filter(Objects::nonNull).distinct().toList();
    }
}
