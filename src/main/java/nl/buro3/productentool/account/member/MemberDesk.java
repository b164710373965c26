package nl.buro3.productentool.account.member;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.AccountLetters;
import nl.buro3.productentool.account.AddressTakenException;
import nl.buro3.productentool.account.LastManagerException;
import nl.buro3.productentool.account.MemberChanges;
import nl.buro3.productentool.account.MemberInvitations;
import nl.buro3.productentool.account.Memberships;
import nl.buro3.productentool.account.Organisation;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.Organisations;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.account.member.Members.AskedMember;
import nl.buro3.productentool.account.member.Members.Member;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who belongs to which customer company, for employees: they may say yes for an organisation that has no manager to ask. */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class MemberDesk {

    /** How many of a company's people are shown at once; the list of all people has them all. */
    public static final int MOST = 100;

    private final People people;
    private final Organisations organisations;
    private final Memberships memberships;
    private final MemberInvitations asked;
    private final MemberChanges changes;
    private final AccountLetters letters;
    private final Clock clock;

    MemberDesk(
            People people,
            Organisations organisations,
            Memberships memberships,
            MemberInvitations asked,
            MemberChanges changes,
            AccountLetters letters,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.memberships = memberships;
        this.asked = asked;
        this.changes = changes;
        this.letters = letters;
        this.clock = clock;
    }

    /** The people of a customer company, its managers first; {@value #MOST} at most. */
    @Transactional(readOnly = true)
    public List<Member> peopleOf(String organisation) {
        return memberships.ofHandle(organisation, Limit.of(MOST)).stream()
                .map(Member::of)
                .toList();
    }

    /** Whom its managers asked to join, and who has not answered. */
    @Transactional(readOnly = true)
    public List<AskedMember> askedFor(String organisation) {
        return asked.ofHandle(organisation).stream()
                .map(invitation -> AskedMember.of(invitation, clock.instant()))
                .toList();
    }

    /** A customer company that somebody belongs to. */
    public record Belonging(OrganisationRef organisation, boolean manages) {}

    /** The customer companies of somebody, the oldest first. */
    @Transactional(readOnly = true)
    public List<Belonging> of(long person) {
        return memberships.ofPerson(person).stream()
                .map(membership -> new Belonging(membership.company().ref(), membership.manages()))
                .toList();
    }

    /**
     * Makes somebody who has an account one of a company's people as well; a letter tells them.
     *
     * @throws NoSuchElementException when there is no such person or company
     * @throws AddressTakenException when they belong to it already, or are a colleague
     */
    public void add(long person, String organisation, Posting posting) {
        Person known = people.findById(person).orElseThrow(() -> new NoSuchElementException("no person " + person));
        Organisation company = organisations
                .findByHandle(organisation)
                .orElseThrow(() -> new NoSuchElementException("no organisation " + organisation));
        if (known.isStaff() || known.belongsTo(company.ref().id())) {
            throw new AddressTakenException();
        }
        asked.of(company.ref().id(), known.email()).ifPresent(open -> asked.answer(open.id()));
        changes.add(known, company, false);
        letters.joined(known.account(), company.ref(), posting);
    }

    /**
     * Makes somebody a manager of a company, or an ordinary member.
     *
     * @throws NoSuchElementException when they do not belong to it
     * @throws LastManagerException when nobody else keeps it
     */
    public void manage(long person, long organisation, boolean manages) {
        changes.manage(person, organisation, manages);
    }

    /**
     * Takes somebody out of a company; their account stays.
     *
     * @throws NoSuchElementException when they do not belong to it
     * @throws LastManagerException when they are the last manager, and not the last one at all
     */
    public void remove(long person, long organisation) {
        changes.remove(person, organisation);
    }
}
