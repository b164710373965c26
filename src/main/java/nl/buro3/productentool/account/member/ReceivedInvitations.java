package nl.buro3.productentool.account.member;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.MemberChanges;
import nl.buro3.productentool.account.MemberInvitation;
import nl.buro3.productentool.account.MemberInvitations;
import nl.buro3.productentool.account.NewAccounts;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.account.Organisation;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import nl.buro3.productentool.account.Signatures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody who was asked to join an organisation says to it, by the link in their letter. Who has the link reads mail at
 * that address, so that it is enough to say yes; it names no other invitation.
 */
@Service
@Transactional
public class ReceivedInvitations {

    /** The page that the link leads to. */
    public static final String PATH = "/uitnodiging";

    private static final Pattern CONTENT = Pattern.compile("lid\\.(\\d{1,18})\\.(\\d{1,12})");
    private static final Duration KEPT = Duration.ofDays(30);
    private static final Logger log = LoggerFactory.getLogger(ReceivedInvitations.class);

    private final MemberInvitations asked;
    private final People people;
    private final NewAccounts accounts;
    private final MemberChanges changes;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceivedInvitations(
            MemberInvitations asked,
            People people,
            NewAccounts accounts,
            MemberChanges changes,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.asked = asked;
        this.people = people;
        this.accounts = accounts;
        this.changes = changes;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    static String link(String key) {
        return PATH + "?" + AccountDesk.KEY + "=" + key;
    }

    /**
     * What somebody was asked.
     *
     * @param email their address
     * @param inviter the name of who asks, or empty
     * @param known whether they have an account with which they log in
     * @param staff whether it is a colleague's: nobody is both
     */
    public record Received(OrganisationRef organisation, String email, String inviter, boolean known, boolean staff) {}

    /**
     * What became of a yes.
     *
     * @param choosing where they choose a password first; empty for who has an account
     */
    public record Accepted(OrganisationRef organisation, long person, String choosing) {}

    /** What the link asks; empty when it is not ours, too old, or was answered. */
    @Transactional(readOnly = true)
    public Optional<Received> find(String key) {
        return invitation(key).map(invitation -> {
            Optional<Person> person = people.findByEmail(invitation.email());
            return new Received(
                    invitation.organisation().ref(),
                    invitation.email(),
                    invitation.inviter(),
                    person.isPresent(),
                    person.filter(Person::isStaff).isPresent());
        });
    }

    /** Says yes; empty when the link is good for nothing (any more), or they cannot join. Of two at once one counts. */
    public Optional<Accepted> accept(String key) {
        return invitation(key)
                .filter(invitation -> people.findByEmail(invitation.email())
                        .filter(person -> person.isStaff() || !person.isEnabled())
                        .isEmpty())
                .filter(invitation -> asked.answer(invitation.id()) > 0)
                .map(this::join);
    }

    private Accepted join(MemberInvitation invitation) {
        Organisation company = invitation.organisation();
        Optional<Person> known = people.findByEmail(invitation.email());
        if (known.isPresent()) {
            changes.add(known.get(), company, invitation.manages());
            return new Accepted(company.ref(), known.get().id(), "");
        }
        NewPerson made = new NewPerson(invitation.name(), invitation.email());
        Person person = accounts.customer(made, company, invitation.manages());
        return new Accepted(company.ref(), person.id(), accounts.choosing(person));
    }

    /** Says no; nothing happens when the link is good for nothing (any more). */
    public void decline(String key) {
        invitation(key).filter(invitation -> asked.answer(invitation.id()) > 0).ifPresent(invitation -> {
            String company = "klant/" + invitation.organisation().ref().handle();
            events.publishEvent(Accounts.audited("member.declined", company, "", ""));
        });
    }

    private Optional<MemberInvitation> invitation(String key) {
        return signatures
                .verify(key)
                .map(CONTENT::matcher)
                .filter(Matcher::matches)
                .flatMap(content -> asked.findById(Long.valueOf(content.group(1)))
                        .filter(invitation -> invitation.content().equals(content.group())))
                .filter(invitation -> invitation.isGoodAt(clock.instant()));
    }

    @Scheduled(cron = "${portal.invitations.forget-at:0 47 3 * * *}")
    void forget() {
        int forgotten = asked.deleteInvitedBefore(clock.instant().minus(KEPT));
        if (forgotten > 0) {
            log.info("Deleted {} invitations that nobody answered", forgotten);
        }
    }
}
