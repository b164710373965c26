package nl.buro3.productentool.account;

import java.time.Clock;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes the account of somebody who registered, and lets them into an organisation once somebody said yes. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Admission {

    private static final Logger log = LoggerFactory.getLogger(Admission.class);

    private final People people;
    private final Organisations organisations;
    private final MemberChanges members;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Admission(
            People people,
            Organisations organisations,
            MemberChanges members,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.members = members;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Whether somebody has this address, also who cannot log in.
     *
     * @param email in small letters
     */
    public boolean isKnown(String email) {
        return people.findByEmail(email).isPresent();
    }

    /**
     * Makes somebody's account, with an organisation of their own, whose people they keep: nobody gets into one that is there by
     * registering.
     *
     * @param passwordHash the stored form of the password that they chose
     */
    public Account admit(NewPerson asked, String organisation, String passwordHash) {
        Organisation own = organisations.saveAndFlush(
                new Organisation(organisations.freeHandle(organisation), organisation, "", "", false));
        Person person = new Person(asked.email(), asked.name(), Role.CUSTOMER, passwordHash, own, false);
        person.keep(own.ref().id());
        Account made = people.saveAndFlush(person).account();
        events.publishEvent(Accounts.audited(
                "person.registered", "persoon/" + made.id(), "", own.ref().handle()));
        log.info("Somebody registered");
        return made;
    }

    /**
     * Lets somebody into an organisation, for which they act from then on.
     *
     * @throws NoSuchElementException when either is not there any more
     */
    public void join(long person, long organisation) {
        Organisation company = organisations
                .findById(organisation)
                .orElseThrow(() -> new NoSuchElementException("no organisation " + organisation));
        Person joining = people.findById(person).orElseThrow(() -> new NoSuchElementException("no person " + person));
        members.add(joining, company, false);
        joining.actFor(organisation, clock.instant());
    }
}
