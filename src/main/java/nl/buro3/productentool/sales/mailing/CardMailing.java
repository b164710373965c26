package nl.buro3.productentool.sales.mailing;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.member.MemberDesk;
import nl.buro3.productentool.account.member.Members.Member;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.mail.Outbox;
import nl.buro3.productentool.sharing.LinkPurpose;
import nl.buro3.productentool.sharing.ShareLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Sends chosen cards by mail to people of a customer company who want that, or have something of the same kind. Each gets
 * links of their own, so that what they read shows, and one to stop it.
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class CardMailing {

    /** A second mail within this time is warned of. */
    private static final Duration LATELY = Duration.ofDays(7);

    private final MailChoices choices;
    private final CardMails mails;
    private final CustomerKinds kinds;
    private final MailWishes wishes;
    private final MemberDesk people;
    private final Accounts accounts;
    private final Catalog catalog;
    private final ShareLinks links;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CardMailing(
            MailChoices choices,
            CardMails mails,
            CustomerKinds kinds,
            MailWishes wishes,
            MemberDesk people,
            Accounts accounts,
            Catalog catalog,
            ShareLinks links,
            Outbox outbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.choices = choices;
        this.mails = mails;
        this.kinds = kinds;
        this.wishes = wishes;
        this.people = people;
        this.accounts = accounts;
        this.catalog = catalog;
        this.links = links;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** The people of a customer company who can log in, and whether each may be sent these cards. */
    @Transactional(readOnly = true)
    public List<Recipient> recipients(OrganisationRef customer, Collection<Long> products) {
        List<Long> ids = people.peopleOf(customer.handle()).stream()
                .filter(Member::enabled)
                .map(Member::id)
                .toList();
        Map<Long, Boolean> chosen =
                choices.findAllById(ids).stream().collect(Collectors.toMap(MailChoice::person, MailChoice::isWanted));
        Map<Long, Instant> lately = mails
                .findByPersonIdInAndSentAtAfter(ids, clock.instant().minus(LATELY))
                .stream()
                .collect(Collectors.toMap(CardMail::person, CardMail::sentAt, (a, b) -> a.isAfter(b) ? a : b));
        boolean isCustomer = kinds.has(customer.id(), products);
        return accounts.people(ids).values().stream()
                .map(account ->
                        new Recipient(account, reason(chosen.get(account.id()), isCustomer), lately.get(account.id())))
                .sorted(Comparator.comparing(recipient -> recipient.person().name()))
                .toList();
    }

    private static Recipient.Reason reason(@Nullable Boolean wanted, boolean isCustomer) {
        if (wanted != null) {
            return wanted ? Recipient.Reason.AGREED : Recipient.Reason.REFUSED;
        }
        return isCustomer ? Recipient.Reason.CUSTOMER : Recipient.Reason.NOT_ASKED;
    }

    /**
     * Puts a letter for each recipient into the outbox.
     *
     * @param origin the portal's own address
     * @throws NotMailableException when somebody may not be sent it or a card is not shown; nobody is sent it then
     */
    public void send(OrganisationRef customer, @Valid NewCardMail mail, String origin) {
        Account sender = Accounts.current()
                .filter(Account::isStaff)
                .orElseThrow(() -> new AccessDeniedException("only employees send cards"));
        List<CardSummary> cards = cards(mail.products());
        Map<Long, Recipient> known = recipients(customer, mail.products()).stream()
                .filter(Recipient::isAllowed)
                .collect(Collectors.toMap(recipient -> recipient.person().id(), Function.identity()));
        mail.people().stream().distinct().forEach(person -> {
            Recipient recipient = known.get(person);
            if (recipient == null) {
                throw new NotMailableException("not to be mailed: " + person);
            }
            send(customer, recipient, sender, mail, cards, origin);
        });
    }

    private List<CardSummary> cards(List<Long> products) {
        Map<Long, CardSummary> cards = catalog.cards(products);
        return products.stream()
                .distinct()
                .map(id -> {
                    if (!cards.containsKey(id) || !catalog.isShown(id)) {
                        throw new NotMailableException("not shown: " + id);
                    }
                    return Objects.requireNonNull(cards.get(id));
                })
                .toList();
    }

    private void send(
            OrganisationRef customer,
            Recipient recipient,
            Account sender,
            NewCardMail mail,
            List<CardSummary> cards,
            String origin) {
        Account person = recipient.person();
        LinkPurpose purpose = new LinkPurpose(person.name(), null, customer.id());
        List<CardLetter.LinkedCard> linked = cards.stream()
                .map(card -> new CardLetter.LinkedCard(
                        card, origin + links.create(card.id(), purpose).path()))
                .toList();
        String subject = mail.subject().strip();
        outbox.put(new CardLetter(
                        person,
                        sender,
                        subject,
                        mail.intro().strip(),
                        linked,
                        recipient.reason(),
                        origin + wishes.stopPath(person.id()))
                .letter());
        Instant now = clock.instant();
        mails.save(new CardMail(person.id(), customer.id(), sender.id(), subject, now));
        events.publishEvent(new CardsMailed(
                customer.id(), person.id(), cards.stream().map(CardSummary::id).toList(), now));
    }
}
