package nl.buro3.productentool.account;

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
    private final ApplicationEventPublisher events;

    Admission(People people, Organisations organisations, ApplicationEventPublisher events) {
        this.people = people;
        this.organisations = organisations;
        this.events = events;
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
     * Makes somebody's account, with an organisation of their own: nobody gets into one that is there by registering.
     *
     * @param passwordHash the stored form of the password that they chose
     */
    public Account admit(NewPerson person, String organisation, String passwordHash) {
        Organisation own = organisations.saveAndFlush(
                new Organisation(AccountDesk.freeHandle(organisation, organisations), organisation, "", "", false));
        Account made = people.saveAndFlush(
                        new Person(person.email(), person.name(), Role.CUSTOMER, passwordHash, own, false))
                .account();
        events.publishEvent(Accounts.audited(
                "person.registered", "persoon/" + made.id(), "", own.ref().handle()));
        log.info("Somebody registered");
        return made;
    }

    /**
     * Lets somebody into an organisation.
     *
     * @throws NoSuchElementException when either is not there any more
     */
    public void join(long person, long organisation) {
        Organisation company = organisations
                .findById(organisation)
                .orElseThrow(() -> new NoSuchElementException("no organisation " + organisation));
        people.findById(person)
                .orElseThrow(() -> new NoSuchElementException("no person " + person))
                .join(company);
    }
}
