package nl.buro3.productentool.account.member;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.LastManagerException;
import nl.buro3.productentool.account.MemberChanges;
import nl.buro3.productentool.account.MemberInvitation;
import nl.buro3.productentool.account.MemberInvitations;
import nl.buro3.productentool.account.Membership;
import nl.buro3.productentool.account.Memberships;
import nl.buro3.productentool.account.Organisation;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.Person;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What customers see and change of the people of the organisation that they act for. Whether they keep it is read from the
 * database each time, and no number of another organisation's leads anywhere.
 *
 * @see <a href="../../../../../../../docs/decisions/0021-several-organisations.md">Decision 21</a>
 */
@Service
@Transactional
@PreAuthorize("hasRole('CUSTOMER')")
public class Members {

    /** How many people a page holds. */
    public static final int PAGE_SIZE = 50;

    private final Memberships memberships;
    private final MemberInvitations asked;
    private final MemberChanges changes;
    private final Keeping keeping;
    private final Clock clock;

    Members(Memberships memberships, MemberInvitations asked, MemberChanges changes, Keeping keeping, Clock clock) {
        this.memberships = memberships;
        this.asked = asked;
        this.changes = changes;
        this.keeping = keeping;
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
        return memberships.ofPerson(Keeping.me().id()).stream()
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
        Membership own = keeping.membership();
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
     * Makes somebody of the organisation a manager, or an ordinary member.
     *
     * @throws NoSuchElementException when they are not of this organisation
     * @throws LastManagerException when nobody else keeps it
     */
    public void manage(long person, boolean manages) {
        changes.manage(person, keeping.kept().id(), manages);
    }

    /**
     * Takes somebody out; their sessions that act for this organisation end.
     *
     * @throws NoSuchElementException when they are not of this organisation
     * @throws LastManagerException when they are the last manager
     */
    public void remove(long person) {
        changes.remove(person, keeping.kept().id());
    }

    /**
     * From now on who is logged in acts for another organisation of theirs, at the next log-in too.
     *
     * @throws NoSuchElementException when it is none of theirs
     */
    public void actFor(String handle) {
        Instant now = clock.instant();
        memberships.ofPerson(Keeping.me().id()).stream()
                .filter(membership -> membership.company().ref().handle().equals(handle))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("not of " + handle))
                .choose(now);
    }
}
