package nl.buro3.productentool.account.member;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.AccountLetters;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.AddressTakenException;
import nl.buro3.productentool.account.LastManagerException;
import nl.buro3.productentool.account.MemberChanges;
import nl.buro3.productentool.account.MemberInvitation;
import nl.buro3.productentool.account.MemberInvitations;
import nl.buro3.productentool.account.Membership;
import nl.buro3.productentool.account.Memberships;
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
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * What customers see and change of the people of the organisation that they act for. Whether they keep it is read from the
 * database each time, and no number of another organisation's leads anywhere.
 *
 * @see <a href="../../../../../../../docs/decisions/0021-several-organisations.md">Decision 21</a>
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('CUSTOMER')")
public class Members {

    /** How many people a page holds. */
    public static final int PAGE_SIZE = 50;

    /** How many an organisation may have asked and not heard of. */
    public static final int MOST_OPEN = 50;

    private static final int MOST_LETTERS = 60;
    private static final Duration WITHIN = Duration.ofHours(1);
    /** Letters to one address, which may be somebody's who never asked for any. */
    private static final int MOST_TO_ONE = 5;

    private static final int MOST_COUNTED = 20_000;

    private final People people;
    private final Memberships memberships;
    private final MemberInvitations asked;
    private final MemberChanges changes;
    private final AccountLetters letters;
    private final Signatures signatures;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RateLimit<Long> sent = new RateLimit<>(MOST_LETTERS, WITHIN, WITHIN, MOST_COUNTED);
    private final RateLimit<String> sentToOne = new RateLimit<>(MOST_TO_ONE, WITHIN, WITHIN, MOST_COUNTED);

    Members(
            People people,
            Memberships memberships,
            MemberInvitations asked,
            MemberChanges changes,
            AccountLetters letters,
            Signatures signatures,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.asked = asked;
        this.changes = changes;
        this.letters = letters;
        this.signatures = signatures;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An organisation as its own people see it.
     *
     * @param manages whether who asks keeps its people
     * @param total how many people it has, on all pages
     * @param asked who was asked to join and has not answered; for who keeps it
     */
    public record Own(
            OrganisationRef organisation, boolean manages, List<Member> people, long total, List<AskedMember> asked) {}

    /**
     * Somebody of an organisation.
     *
     * @param id the number of the person
     * @param manages whether they keep its people
     * @param enabled whether they can come in at all
     */
    public record Member(long id, String name, String email, boolean manages, boolean enabled) {

        static Member of(Membership membership) {
            Person person = membership.person();
            return new Member(person.id(), person.name(), person.email(), membership.manages(), person.isEnabled());
        }
    }

    /**
     * Somebody who was asked to join.
     *
     * @param id the number of the invitation
     * @param expired whether its link opens nothing any more
     */
    public record AskedMember(long id, String name, String email, boolean manages, boolean expired) {

        static AskedMember of(MemberInvitation asked, Instant now) {
            return new AskedMember(asked.id(), asked.name(), asked.email(), asked.manages(), !asked.isGoodAt(now));
        }
    }

    /** The organisations of who is logged in, the oldest first. */
    @Transactional(readOnly = true)
    public List<OrganisationRef> mine() {
        return memberships.ofPerson(me().id()).stream()
                .map(Membership::company)
                .map(Organisation::ref)
                .toList();
    }

    /**
     * The organisation that they act for.
     *
     * @param page from 1
     */
    @Transactional(readOnly = true)
    public Own own(int page) {
        Membership own = membership();
        OrganisationRef organisation = own.company().ref();
        Page<Membership> found =
                memberships.ofOrganisation(organisation.id(), PageRequest.of(Math.max(page, 1) - 1, PAGE_SIZE));
        List<AskedMember> open = own.manages()
                ? asked.ofOrganisation(organisation.id()).stream()
                        .map(invitation -> AskedMember.of(invitation, clock.instant()))
                        .toList()
                : List.of();
        return new Own(
                organisation, own.manages(), found.stream().map(Member::of).toList(), found.getTotalElements(), open);
    }

    /**
     * Asks somebody to join, by a letter. Who asks does not hear whether the address is known to the portal.
     *
     * @throws AddressTakenException when they belong to this organisation already, which its people see anyway
     * @throws TooManyInvitationsException when too many wait for an answer, or too many letters went out
     */
    public void ask(@Valid NewPerson person, boolean manages, Posting posting) {
        OrganisationRef company = kept();
        String email = NewAccounts.address(person);
        if (people.findByEmail(email)
                .filter(known -> known.belongsTo(company.id()))
                .isPresent()) {
            throw new AddressTakenException();
        }
        Person inviter = people.getReferenceById(me().id());
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
        Organisation company = membership().company();
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
        letters.asked(invitation, me(), ReceivedInvitations.link(signatures.sign(invitation.content())), posting);
        note("member.asked", company, "", invitation.manages() ? "{MANAGER}" : "{MEMBER}");
    }

    /** Sends the letter once more, with a new link. */
    public void askAgain(long id, Posting posting) {
        MemberInvitation invitation = invitation(id);
        Person inviter = people.getReferenceById(me().id());
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
        OrganisationRef company = kept();
        return asked.findById(id)
                .filter(invitation -> invitation.isOf(company.id()))
                .orElseThrow(() -> new NoSuchElementException("no invitation " + id));
    }

    /**
     * Makes somebody of the organisation a manager, or an ordinary member.
     *
     * @throws NoSuchElementException when they are not of this organisation
     * @throws LastManagerException when nobody else keeps it
     */
    public void manage(long person, boolean manages) {
        changes.manage(person, kept().id(), manages);
    }

    /**
     * Takes somebody out; their sessions that act for this organisation end.
     *
     * @throws NoSuchElementException when they are not of this organisation
     * @throws LastManagerException when they are the last manager
     */
    public void remove(long person) {
        changes.remove(person, kept().id());
    }

    /**
     * From now on who is logged in acts for another organisation of theirs, at the next log-in too.
     *
     * @throws NoSuchElementException when it is none of theirs
     */
    public void actFor(String handle) {
        Instant now = clock.instant();
        memberships.ofPerson(me().id()).stream()
                .filter(membership -> membership.company().ref().handle().equals(handle))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("not of " + handle))
                .choose(now);
    }

    /** The organisation of somebody who keeps it, also after who came first has changed it. */
    private OrganisationRef kept() {
        OrganisationRef acting = me().organisation();
        if (acting != null) {
            changes.lock(acting.id());
        }
        Membership own = membership();
        if (!own.manages()) {
            throw new AccessDeniedException("only a manager changes who belongs to an organisation");
        }
        return own.company().ref();
    }

    private Membership membership() {
        OrganisationRef organisation = me().organisation();
        return Optional.ofNullable(organisation)
                .flatMap(company -> memberships.of(me().id(), company.id()))
                .orElseThrow(() -> new AccessDeniedException("not of this organisation any more"));
    }

    private static Account me() {
        return Accounts.current().orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }

    private void note(String action, OrganisationRef company, String before, String after) {
        events.publishEvent(Accounts.audited(action, "klant/" + company.handle(), before, after));
    }
}
