package nl.buro3.productentool.account.member;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.AccountLetters;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.AddressTakenException;
import nl.buro3.productentool.account.MemberInvitation;
import nl.buro3.productentool.account.MemberInvitations;
import nl.buro3.productentool.account.NewAccounts;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.account.Organisation;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.account.Signatures;
import nl.buro3.productentool.common.RateLimit;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * How who keeps an organisation asks others to join it, and takes that back.
 *
 * @see <a href="../../../../../../../docs/decisions/0021-several-organisations.md">Decision 21</a>
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('CUSTOMER')")
public class MemberInviting {

    /** How many an organisation may have asked and not heard of. */
    public static final int MOST_OPEN = 50;

    private static final int MOST_LETTERS = 60;
    private static final Duration WITHIN = Duration.ofHours(1);
    /** Letters to one address, which may be somebody's who never asked for any. */
    private static final int MOST_TO_ONE = 5;

    private static final int MOST_COUNTED = 20_000;

    private final People people;
    private final MemberInvitations asked;
    private final Keeping keeping;
    private final AccountLetters letters;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RateLimit<Long> sent = new RateLimit<>(MOST_LETTERS, WITHIN, WITHIN, MOST_COUNTED);
    private final RateLimit<String> sentToOne = new RateLimit<>(MOST_TO_ONE, WITHIN, WITHIN, MOST_COUNTED);

    MemberInviting(
            People people,
            MemberInvitations asked,
            Keeping keeping,
            AccountLetters letters,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.asked = asked;
        this.keeping = keeping;
        this.letters = letters;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks somebody to join, by a letter. Who asks does not hear whether the address is known to the portal.
     *
     * @throws AddressTakenException when they belong to this organisation already, which its people see anyway
     * @throws TooManyInvitationsException when too many wait for an answer, or too many letters went out
     */
    public void ask(@Valid NewPerson person, boolean manages, Posting posting) {
        OrganisationRef company = keeping.kept();
        String email = NewAccounts.address(person);
        if (people.findByEmail(email)
                .filter(known -> known.belongsTo(company.id()))
                .isPresent()) {
            throw new AddressTakenException();
        }
        Person inviter = people.getReferenceById(Keeping.me().id());
        NewPerson clean = new NewPerson(person.name().strip(), email);
        MemberInvitation invitation = asked.of(company.id(), email)
                .map(before -> renewed(before, clean, manages, inviter))
                .orElseGet(() -> made(clean, manages, inviter));
        send(invitation, posting);
    }

    private MemberInvitation renewed(MemberInvitation before, NewPerson person, boolean manages, Person inviter) {
        before.renew(person.name(), manages, inviter, clock.instant());
        return before;
    }

    private MemberInvitation made(NewPerson person, boolean manages, Person inviter) {
        Organisation company = keeping.membership().company();
        if (asked.open(company.ref().id()) >= MOST_OPEN) {
            throw new TooManyInvitationsException();
        }
        return asked.saveAndFlush(new MemberInvitation(company, person, manages, inviter, clock.instant()));
    }

    private void send(MemberInvitation invitation, Posting posting) {
        OrganisationRef company = invitation.organisation().ref();
        if (!sent.allows(company.id()) || !sentToOne.allows(company.id() + " " + invitation.email())) {
            throw new TooManyInvitationsException();
        }
        letters.asked(
                invitation, Keeping.me(), ReceivedInvitations.link(signatures.sign(invitation.content())), posting);
        note("member.asked", company, "", invitation.manages() ? "{MANAGER}" : "{MEMBER}");
    }

    /** Sends the letter once more, with a new link. */
    public void askAgain(long id, Posting posting) {
        MemberInvitation invitation = invitation(id);
        Person inviter = people.getReferenceById(Keeping.me().id());
        invitation.renew(invitation.name(), invitation.manages(), inviter, clock.instant());
        send(invitation, posting);
    }

    /** Takes back that somebody was asked; the link in their letter opens nothing any more. */
    public void withdraw(long id) {
        MemberInvitation invitation = invitation(id);
        asked.delete(invitation);
        note("member.withdrawn", invitation.organisation().ref(), invitation.manages() ? "{MANAGER}" : "{MEMBER}", "");
    }

    private MemberInvitation invitation(long id) {
        OrganisationRef company = keeping.kept();
        return asked.findById(id)
                .filter(invitation -> invitation.isOf(company.id()))
                .orElseThrow(() -> new NoSuchElementException("no invitation " + id));
    }

    private void note(String action, OrganisationRef company, String before, String after) {
        events.publishEvent(Accounts.audited(action, "klant/" + company.handle(), before, after));
    }
}
