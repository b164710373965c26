package nl.buro3.productentool.account;

import jakarta.validation.Valid;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.buro3.productentool.account.login.PasswordKeys;
import nl.buro3.productentool.common.Slug;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * Who can log in. Employees keep the customers' accounts, administrators those of colleagues too. A new account has a
 * password that nobody knows: its person chooses one by a link.
 */
@Service
@Validated
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class AccountDesk {

    /** The page where somebody chooses a password, and the parameter that holds the key. */
    public static final String CHOOSE = "/wachtwoord";

    public static final String KEY = "sleutel";

    private static final Logger log = LoggerFactory.getLogger(AccountDesk.class);
    private static final int LONGEST_HANDLE = 70;

    private final People people;
    private final Organisations organisations;
    private final PasswordKeys keys;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final SecureRandom random = new SecureRandom();

    AccountDesk(
            People people,
            Organisations organisations,
            PasswordKeys keys,
            PasswordEncoder encoder,
            ApplicationEventPublisher events) {
        this.people = people;
        this.organisations = organisations;
        this.keys = keys;
        this.encoder = encoder;
        this.events = events;
    }

    /** The people of a customer company, by name. */
    @Transactional(readOnly = true)
    public List<ManagedPerson> peopleOf(String organisation) {
        return people.ofOrganisation(organisation).stream().map(Person::known).toList();
    }

    /** The people of the agency, by name, also those who cannot log in any more. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public List<ManagedPerson> colleagues() {
        return people.staff().stream().map(Person::known).toList();
    }

    /**
     * Makes a customer company. Its short name in addresses is made of its name.
     *
     * @throws jakarta.validation.ConstraintViolationException when what is said of it is not valid
     */
    public OrganisationRef create(@Valid NewOrganisation organisation) {
        OrganisationRef made = organisations
                .saveAndFlush(new Organisation(
                        freeHandle(organisation.name(), organisations),
                        organisation.name(),
                        organisation.sector(),
                        organisation.city(),
                        false))
                .ref();
        events.publishEvent(Accounts.audited("organisation.made", "klant/" + made.handle(), "", ""));
        return made;
    }

    /** A short name for addresses that no company has yet. */
    static String freeHandle(String name, Organisations organisations) {
        String made = Slug.of(name);
        String cut = made.substring(0, Math.min(made.length(), LONGEST_HANDLE)).replaceFirst("-+$", "");
        String base = cut.isEmpty() ? "klant" : cut;
        Set<String> taken = new HashSet<>(organisations.handlesBeginningWith(base));
        return Stream.concat(Stream.of(base), IntStream.iterate(2, n -> n + 1).mapToObj(n -> base + "-" + n))
                .filter(handle -> !taken.contains(handle))
                .findFirst()
                .orElseThrow();
    }

    /**
     * Makes an account for somebody of a customer company.
     *
     * @throws NoSuchElementException when there is no such company
     * @throws AddressTakenException when somebody has this address already; nothing is made then
     */
    public Invitation inviteCustomer(String organisation, @Valid NewPerson person) {
        Organisation company = organisations
                .findByHandle(organisation)
                .orElseThrow(() -> new NoSuchElementException("no organisation " + organisation));
        return invite(person, Role.CUSTOMER, company);
    }

    /**
     * Makes an account for a colleague.
     *
     * @param administers whether they manage the portal
     * @throws AddressTakenException when somebody has this address already; nothing is made then
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Invitation inviteColleague(@Valid NewPerson person, boolean administers) {
        return invite(person, administers ? Role.ADMINISTRATOR : Role.EMPLOYEE, null);
    }

    private Invitation invite(NewPerson invited, Role role, @Nullable Organisation organisation) {
        String email = invited.email().strip().toLowerCase(Locale.ROOT);
        if (people.findByEmail(email).isPresent()) {
            throw new AddressTakenException();
        }
        Person person = new Person(email, invited.name().strip(), role, unknown(), organisation, false);
        try {
            people.saveAndFlush(person);
        } catch (DataIntegrityViolationException e) {
            throw new AddressTakenException();
        }
        note("person.invited", person, "", role.name());
        log.info("Made an account for a {}", role);
        return invitation(person);
    }

    /** The stored form of a password that nobody knows. */
    private String unknown() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return String.valueOf(encoder.encode(Base64.getEncoder().encodeToString(bytes)));
    }

    private Invitation invitation(Person person) {
        return new Invitation(person.account(), CHOOSE + "?" + KEY + "=" + keys.make(person));
    }

    /**
     * Lets somebody choose a password once more, such as who forgot it; until they do, the present one stays good.
     *
     * @throws NoSuchElementException when they are not there any more, or cannot log in
     */
    public Invitation inviteAgain(long id) {
        Person person = keepable(id);
        if (!person.canLogIn()) {
            throw new NoSuchElementException("disabled: " + id);
        }
        note("person.invited-again", person, "", "");
        return invitation(person);
    }

    /**
     * Keeps somebody out from now on; their sessions end.
     *
     * @throws OwnAccountException for who does it
     */
    public void disable(long id) {
        Person person = keepable(id);
        if (Accounts.current().filter(account -> account.id() == id).isPresent()) {
            throw new OwnAccountException();
        }
        person.enable(false);
        note("person.disabled", person, "", "");
        log.info("Disabled the account {}", id);
    }

    /** Lets somebody in again, with the password that they had. */
    public void enable(long id) {
        Person person = keepable(id);
        person.enable(true);
        note("person.enabled", person, "", "");
        log.info("Enabled the account {}", id);
    }

    private void note(String action, Person person, String before, String after) {
        events.publishEvent(
                Accounts.audited(action, "persoon/" + person.account().id(), before, after));
    }

    /** @throws AccessDeniedException when it is a colleague's, and no administrator asks */
    private Person keepable(long id) {
        Person person = people.findById(id).orElseThrow(() -> new NoSuchElementException("no person " + id));
        boolean administers = Accounts.current()
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .isPresent();
        if (person.account().isStaff() && !administers) {
            throw new AccessDeniedException("only an administrator keeps the accounts of colleagues");
        }
        return person;
    }
}
