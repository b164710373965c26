package nl.buro3.productentool.account;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import nl.buro3.productentool.account.login.PasswordKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes accounts whose password nobody knows, and the links by which their people choose one. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class NewAccounts {

    private static final Logger log = LoggerFactory.getLogger(NewAccounts.class);

    private final People people;
    private final Memberships memberships;
    private final PasswordKeys keys;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    NewAccounts(
            People people,
            Memberships memberships,
            PasswordKeys keys,
            PasswordEncoder encoder,
            ApplicationEventPublisher events) {
        this.people = people;
        this.memberships = memberships;
        this.keys = keys;
        this.encoder = encoder;
        this.events = events;
    }

    /** How an address is stored. */
    public static String address(NewPerson person) {
        return person.email().strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Makes somebody of a customer company; its first one keeps it, whatever was asked.
     *
     * @throws AddressTakenException when somebody has this address already
     */
    public Person customer(NewPerson asked, Organisation company, boolean manages) {
        OrganisationRef organisation = company.ref();
        boolean keeps = manages || memberships.others(organisation.id(), -1) == 0;
        Person person = store(asked, Role.CUSTOMER, company);
        if (keeps) {
            person.keep(organisation.id());
        }
        note(person, organisation.name() + ": {" + (keeps ? "MANAGER" : "MEMBER") + "}");
        return person;
    }

    /** @throws AddressTakenException when somebody has this address already */
    Person colleague(NewPerson asked, Role role) {
        Person person = store(asked, role, null);
        note(person, "{" + role + "}");
        return person;
    }

    private Person store(NewPerson asked, Role role, @Nullable Organisation company) {
        Person person = new Person(address(asked), asked.name().strip(), role, unknown(), company, false);
        person.callAt(asked.dialled());
        try {
            people.saveAndFlush(person);
        } catch (DataIntegrityViolationException e) {
            throw new AddressTakenException();
        }
        log.info("Made an account for a {}", role);
        return person;
    }

    private void note(Person person, String after) {
        events.publishEvent(
                Accounts.audited("person.invited", "persoon/" + person.account().id(), "", after));
    }

    /** The stored form of a password that nobody knows. */
    private String unknown() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return String.valueOf(encoder.encode(Base64.getEncoder().encodeToString(bytes)));
    }

    /** Where they choose a password: good for a week and for one password, and for them alone. */
    public String choosing(Person person) {
        return AccountDesk.CHOOSE + "?" + AccountDesk.KEY + "=" + keys.make(person);
    }
}
