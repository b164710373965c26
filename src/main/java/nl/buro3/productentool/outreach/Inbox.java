package nl.buro3.productentool.outreach;

import jakarta.persistence.criteria.Predicate;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.mail.Mail;
import nl.buro3.productentool.mail.Mails;
import nl.buro3.productentool.mail.Outbox;
import nl.buro3.productentool.mail.OutboxDesk;
import nl.buro3.productentool.outreach.ReaderQuestion.Seen;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The readers' questions, for employees. What is done about one names the version that was looked at: of two colleagues
 * at once the second hears so, and nothing of what the first did is lost.
 */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class Inbox {

    public static final int LONGEST_NOTE = 2000;
    public static final int LONGEST_ANSWER = 4000;

    private final Inquiries inquiries;
    private final Mails mails;
    private final Outbox outbox;
    private final Accounts accounts;
    private final Catalog catalog;
    private final InboxProperties properties;
    private final Clock clock;

    Inbox(
            Inquiries inquiries,
            Mails mails,
            Outbox outbox,
            Accounts accounts,
            Catalog catalog,
            InboxProperties properties,
            Clock clock) {
        this.inquiries = inquiries;
        this.mails = mails;
        this.outbox = outbox;
        this.accounts = accounts;
        this.catalog = catalog;
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * A page of the list, the newest first.
     *
     * @param total of all pages
     */
    public record Listed(List<ReaderQuestion> questions, long total) {}

    @Transactional(readOnly = true)
    public Listed list(InboxQuery query) {
        Page<Inquiry> page = inquiries.findAll(
                wanted(query),
                PageRequest.of(
                        query.page() - 1,
                        InboxQuery.PAGE_SIZE,
                        Sort.by("createdAt", "id").descending()));
        return new Listed(seen(page.getContent()), page.getTotalElements());
    }

    @Transactional(readOnly = true)
    public Optional<ReaderQuestion> find(long id) {
        return inquiries.findById(id).map(List::of).map(this::seen).map(List::getFirst);
    }

    /** How many nobody has answered; without what programs may have sent. */
    @Transactional(readOnly = true)
    public long unanswered() {
        return inquiries.countByStateAndSuspectFalse(InquiryState.NEW);
    }

    /** To whom a question can be given. */
    @Transactional(readOnly = true)
    public List<Account> colleagues() {
        return accounts.staff();
    }

    /** Becomes the one who answers it. */
    public void take(Seen seen) {
        change(seen, inquiry -> inquiry.take(me().id()));
    }

    /** Gives it to a colleague. */
    public void handOver(Seen seen, long colleague) {
        if (accounts.staff().stream().noneMatch(account -> account.id() == colleague)) {
            throw new StaleInquiryException();
        }
        change(seen, inquiry -> inquiry.handOver(colleague, me().id()));
    }

    /** Notes that it was answered by other ways. */
    public void answer(Seen seen) {
        change(seen, inquiry -> inquiry.answer(me().id(), clock.instant()));
    }

    /**
     * Answers it by a letter to who asked, which stays with the question.
     *
     * @throws IllegalArgumentException for no words, or more than {@value #LONGEST_ANSWER} characters
     * @throws StaleInquiryException also when who asked was erased meanwhile
     */
    public void answer(Seen seen, String words) {
        String answer = words.strip();
        if (answer.isEmpty() || answer.length() > LONGEST_ANSWER) {
            throw new IllegalArgumentException("an answer of " + answer.length() + " characters");
        }
        Account by = me();
        change(seen, inquiry -> {
            inquiry.answer(answer, by.id(), clock.instant());
            outbox.put(new AnswerLetter(inquiry.asked(), answer, by, inquiry.language()).letter());
        });
    }

    /** Whether letters go out; else they wait in the outbox. */
    public boolean hasMailServer() {
        return outbox.hasServer();
    }

    public void close(Seen seen) {
        change(seen, inquiry -> inquiry.close(me().id(), clock.instant()));
    }

    public void reopen(Seen seen) {
        change(seen, inquiry -> inquiry.reopen(me().id(), clock.instant()));
    }

    /** Says that a person sent it after all. */
    public void trust(Seen seen) {
        change(seen, inquiry -> inquiry.trust(me().id()));
    }

    /** Says that a program sent it. */
    public void distrust(Seen seen) {
        change(seen, inquiry -> inquiry.distrust(me().id()));
    }

    /**
     * Keeps a note for colleagues.
     *
     * @param words cut off at {@value #LONGEST_NOTE} characters; empty takes the note away
     */
    public void note(Seen seen, String words) {
        String note = words.strip();
        change(seen, inquiry -> inquiry.note(note.substring(0, Math.min(note.length(), LONGEST_NOTE)), me().id()));
    }

    private void change(Seen seen, Consumer<Inquiry> change) {
        Inquiry inquiry = inquiries
                .forChange(seen.id())
                .filter(found -> found.version() == seen.version())
                .orElseThrow(StaleInquiryException::new);
        change.accept(inquiry);
    }

    private static Account me() {
        return Accounts.current()
                .filter(Account::isStaff)
                .orElseThrow(() -> new AccessDeniedException("only employees answer questions"));
    }

    private Specification<Inquiry> wanted(InboxQuery query) {
        Instant before = overdueBefore();
        return (inquiry, criteria, is) -> {
            Predicate apart = is.equal(inquiry.get("suspect"), query.show() == InboxQuery.Show.SUSPECT);
            Predicate state =
                    switch (query.show()) {
                        case NEW, ANSWERED, CLOSED ->
                            is.equal(
                                    inquiry.get("state"),
                                    InquiryState.valueOf(query.show().name()));
                        case OVERDUE ->
                            is.and(
                                    is.equal(inquiry.get("state"), InquiryState.NEW),
                                    is.lessThan(inquiry.<Instant>get("createdAt"), before));
                        case ALL, SUSPECT -> is.conjunction();
                    };
            Predicate owner =
                    switch (query.owner()) {
                        case ANYONE -> is.conjunction();
                        case MINE -> is.equal(inquiry.get("ownerId"), me().id());
                        case NOBODY -> is.isNull(inquiry.get("ownerId"));
                    };
            return is.and(apart, state, owner);
        };
    }

    private Instant overdueBefore() {
        return clock.instant().minus(properties.overdue());
    }

    private List<ReaderQuestion> seen(List<Inquiry> found) {
        InquiryContext context = new InquiryContext(
                accounts.people(
                        found.stream().flatMap(Inquiry::staff).distinct().toList()),
                accounts.organisations(ids(found, Inquiry::organisationId)),
                catalog.cards(ids(found, Inquiry::productId)),
                letters(ids(found, Inquiry::mailId)),
                overdueBefore());
        return found.stream().map(inquiry -> inquiry.seen(context)).toList();
    }

    private static List<Long> ids(List<Inquiry> found, Function<Inquiry, @Nullable Long> part) {
        return found.stream().map(part).filter(Objects::nonNull).distinct().toList();
    }

    private Map<Long, OutboxDesk.Line> letters(Collection<Long> ids) {
        return mails.findAllById(ids).stream().collect(Collectors.toMap(Mail::id, Mail::line));
    }
}
