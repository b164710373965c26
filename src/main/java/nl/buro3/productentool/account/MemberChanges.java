package nl.buro3.productentool.account;

import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes who belongs to a customer company, and who keeps its people, whoever asks for it. One change of a company waits
 * for the other, so that two managers who take each other out at once leave one.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MemberChanges {

    private final Memberships memberships;
    private final Organisations organisations;
    private final ApplicationEventPublisher events;

    MemberChanges(Memberships memberships, Organisations organisations, ApplicationEventPublisher events) {
        this.memberships = memberships;
        this.organisations = organisations;
        this.events = events;
    }

    /** Makes somebody one of its people, unless they are. The first one keeps it, whatever was asked. */
    public void add(Person person, Organisation company, boolean manages) {
        OrganisationRef organisation = lock(company.ref().id());
        if (memberships.of(person.id(), organisation.id()).isPresent()) {
            return;
        }
        boolean isFirst = memberships.others(organisation.id(), person.id()) == 0;
        person.join(company, manages || isFirst);
        note("member.added", person, "", words(organisation, manages || isFirst));
    }

    /**
     * Makes somebody a manager, or an ordinary member.
     *
     * @throws NoSuchElementException when they do not belong to it
     * @throws LastManagerException when nobody else keeps it
     */
    public void manage(long person, long company, boolean manages) {
        OrganisationRef organisation = lock(company);
        Membership membership = find(person, company);
        if (membership.manages() == manages) {
            return;
        }
        if (!manages && !others(person, company).canKeepThemselves()) {
            throw new LastManagerException();
        }
        membership.manage(manages);
        note("member.role", membership.person(), words(organisation, !manages), words(organisation, manages));
    }

    /**
     * Takes somebody out; their account stays, and what they do elsewhere.
     *
     * @throws NoSuchElementException when they do not belong to it
     * @throws LastManagerException when they are the last manager, and not the last one at all
     */
    public void remove(long person, long company) {
        OrganisationRef organisation = lock(company);
        Membership membership = find(person, company);
        if (!others(person, company).canSpare(membership.manages())) {
            throw new LastManagerException();
        }
        membership.person().leave(company);
        note("member.removed", membership.person(), words(organisation, membership.manages()), "");
    }

    /** Makes the next one who changes this company wait; what is read after it is as the one before left it. */
    public OrganisationRef lock(long company) {
        return organisations
                .forChange(company)
                .map(Organisation::ref)
                .orElseThrow(() -> new NoSuchElementException("no organisation " + company));
    }

    private Membership find(long person, long company) {
        return memberships
                .of(person, company)
                .orElseThrow(() -> new NoSuchElementException("nobody with the number " + person));
    }

    private Others others(long person, long company) {
        return new Others(memberships.otherManagers(company, person), memberships.others(company, person));
    }

    private static String words(OrganisationRef organisation, boolean manages) {
        return "%s: {%s}".formatted(organisation.name(), manages ? "MANAGER" : "MEMBER");
    }

    private void note(String action, Person person, String before, String after) {
        events.publishEvent(Accounts.audited(action, "persoon/" + person.id(), before, after));
    }
}
