package nl.buro3.productentool.account;

import jakarta.validation.Valid;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
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

    private final People people;
    private final Organisations organisations;
    private final MemberInvitations asked;
    private final NewAccounts accounts;
    private final MemberChanges members;
    private final AccountLetters letters;
    private final ApplicationEventPublisher events;

    AccountDesk(
            People people,
            Organisations organisations,
            MemberInvitations asked,
            NewAccounts accounts,
            MemberChanges members,
            AccountLetters letters,
            ApplicationEventPublisher events) {
        this.people = people;
        this.organisations = organisations;
        this.asked = asked;
        this.accounts = accounts;
        this.members = members;
        this.letters = letters;
        this.events = events;
    }

    /** Somebody by their number; a colleague for administrators alone. */
    @Transactional(readOnly = true)
    public Optional<ManagedPerson> find(long id) {
        return people.findById(id)
                .filter(person -> !person.isStaff() || administers())
                .map(Person::known);
    }

    /**
     * A customer company and its first person, who keeps it.
     *
     * @param first how they come in
     */
    public record Founded(OrganisationRef organisation, Invitation first) {}

    /**
     * Makes a customer company with its first person, or neither.
     *
     * @throws AddressTakenException when the address is a colleague's
     */
    public Founded create(@Valid NewOrganisation organisation, @Valid NewPerson first, Posting posting) {
        OrganisationRef made = create(organisation);
        return new Founded(made, inviteCustomer(made.handle(), first, posting));
    }

    /**
     * Makes a customer company. Its short name in addresses is made of its name.
     *
     * @throws jakarta.validation.ConstraintViolationException when what is said of it is not valid
     */
    public OrganisationRef create(@Valid NewOrganisation organisation) {
        OrganisationRef made = organisations
                .saveAndFlush(new Organisation(
                        organisations.freeHandle(organisation.name()),
                        organisation.name(),
                        organisation.sector(),
                        organisation.city(),
                        false))
                .ref();
        events.publishEvent(Accounts.audited("organisation.made", "klant/" + made.handle(), "", ""));
        return made;
    }

    /**
     * Says otherwise what a customer company is called and where it is.
     *
     * @throws NoSuchElementException when there is no such company
     */
    public OrganisationRef change(String handle, @Valid NewOrganisation now) {
        Organisation changed = organisations.findByHandle(handle).orElseThrow();
        String before = changed.ref().name();
        changed.change(now);
        events.publishEvent(Accounts.audited("organisation.changed", "klant/" + handle, before, now.name()));
        return changed.ref();
    }

    /**
     * Makes an account for somebody of a customer company. Who has one already belongs to this company as well from now on.
     * A letter tells them.
     *
     * @throws NoSuchElementException when there is no such company
     * @throws AddressTakenException when they belong to it already, or are a colleague; nothing is changed then
     */
    public Invitation inviteCustomer(String organisation, @Valid NewPerson person, Posting posting) {
        Organisation company = organisations
                .findByHandle(organisation)
                .orElseThrow(() -> new NoSuchElementException("no organisation " + organisation));
        String email = NewAccounts.address(person);
        asked.of(company.ref().id(), email).ifPresent(open -> asked.answer(open.id()));
        return people.findByEmail(email)
                .map(known -> join(known, person, company, posting))
                .orElseGet(() -> invitation(accounts.customer(person, company, false), posting));
    }

    private Invitation join(Person person, NewPerson asked, Organisation company, Posting posting) {
        if (person.isStaff() || person.belongsTo(company.ref().id())) {
            throw new AddressTakenException();
        }
        members.add(person, company, false);
        if (person.learnPhone(asked.dialled())) {
            note("person.phone", person, "", "");
        }
        return new Invitation(person.account(), "", letters.joined(person.account(), company.ref(), posting));
    }

    /**
     * Makes an account for a colleague; a letter tells them.
     *
     * @param administers whether they manage the portal
     * @throws AddressTakenException when somebody has this address already; nothing is made then
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public Invitation inviteColleague(@Valid NewPerson person, boolean administers, Posting posting) {
        if (people.findByEmail(NewAccounts.address(person)).isPresent()) {
            throw new AddressTakenException();
        }
        return invitation(accounts.colleague(person, role(administers)), posting);
    }

    private static Role role(boolean administers) {
        return administers ? Role.ADMINISTRATOR : Role.EMPLOYEE;
    }

    private Invitation invitation(Person person, Posting posting) {
        String link = accounts.choosing(person);
        Account account = person.account();
        Optional<OrganisationRef> company = Optional.ofNullable(account.organisation());
        return new Invitation(account, link, letters.welcome(account, company, link, posting));
    }

    /**
     * Lets somebody choose a password once more, such as who forgot it; until they do, the present one stays good. A letter
     * tells them.
     *
     * @throws NoSuchElementException when they are not there any more, or cannot log in
     */
    public Invitation inviteAgain(long id, Posting posting) {
        Person person = keepable(id);
        if (!person.canLogIn()) {
            throw new NoSuchElementException("disabled: " + id);
        }
        note("person.invited-again", person, "", "");
        return invitation(person, posting);
    }

    /**
     * Makes a colleague an administrator, or an employee again; their sessions end.
     *
     * @throws OwnAccountException for who does it: there is always an administrator left
     * @throws NoSuchElementException for who is no colleague
     */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void changeRole(long id, boolean administers) {
        Person person = keepable(id);
        notOwn(id);
        Role before = person.account().role();
        Role after = role(administers);
        if (!person.isStaff()) {
            throw new NoSuchElementException("no colleague " + id);
        }
        if (before != after) {
            person.become(after);
            note("person.role", person, "{" + before + "}", "{" + after + "}");
            log.info("The account {} is {} from now on", id, after);
        }
    }

    /**
     * Keeps somebody out from now on; their sessions end.
     *
     * @throws OwnAccountException for who does it
     */
    public void disable(long id) {
        Person person = keepable(id);
        notOwn(id);
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

    private static void notOwn(long id) {
        if (Accounts.current().filter(account -> account.id() == id).isPresent()) {
            throw new OwnAccountException();
        }
    }

    private void note(String action, Person person, String before, String after) {
        events.publishEvent(
                Accounts.audited(action, "persoon/" + person.account().id(), before, after));
    }

    /** @throws AccessDeniedException when it is a colleague's, and no administrator asks */
    private Person keepable(long id) {
        Person person = people.findById(id).orElseThrow(() -> new NoSuchElementException("no person " + id));
        if (person.isStaff() && !administers()) {
            throw new AccessDeniedException("only an administrator keeps the accounts of colleagues");
        }
        return person;
    }

    private static boolean administers() {
        return Accounts.current()
                .filter(account -> account.role() == Role.ADMINISTRATOR)
                .isPresent();
    }
}
