package nl.buro3.productentool.account.phone;

import java.util.Collection;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.common.PhoneNumber;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.annotation.Validated;

/**
 * At which numbers people are called. Who is logged in gives and takes back their own; employees see those of customers, and
 * note what they were told. Colleagues of a customer do not see them: a number is given to the agency.
 */
@Service
@Validated
@Transactional
public class Phones {

    private final People people;
    private final ApplicationEventPublisher events;

    Phones(People people, ApplicationEventPublisher events) {
        this.people = people;
        this.events = events;
    }

    /** One's own number; empty for none. */
    @Transactional(readOnly = true)
    @PreAuthorize("isAuthenticated()")
    public Optional<PhoneNumber> mine() {
        return number(me());
    }

    /**
     * Changes one's own number.
     *
     * @param typed as people type them; blank to be called no more
     * @throws jakarta.validation.ConstraintViolationException when it is none
     */
    @PreAuthorize("isAuthenticated()")
    public void changeMine(@PhoneNumber.Typed String typed) {
        change(me(), typed);
    }

    private Person me() {
        return Accounts.current()
                .flatMap(account -> people.findByEmail(account.email()))
                .orElseThrow(() -> new AccessDeniedException("nobody is logged in"));
    }

    /** The number of one of them; empty for none. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Optional<PhoneNumber> of(long person) {
        return people.findById(person).flatMap(Phones::number);
    }

    /** The numbers of these people, by the number of the person; who has none is left out. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Map<Long, PhoneNumber> of(Collection<Long> persons) {
        return people.findByIdIn(persons).stream()
                .filter(person -> number(person).isPresent())
                .collect(Collectors.toMap(Person::id, person -> new PhoneNumber(person.phone())));
    }

    /**
     * Notes at which number somebody is called.
     *
     * @param typed as people type them; blank for none
     * @throws jakarta.validation.ConstraintViolationException when it is none
     * @throws NoSuchElementException when they are not there any more
     * @throws AccessDeniedException when it is a colleague's, and no administrator asks
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public void change(long id, @PhoneNumber.Typed String typed) {
        Person person = people.findById(id).orElseThrow(() -> new NoSuchElementException("no person " + id));
        if (person.isStaff() && !administers()) {
            throw new AccessDeniedException("only an administrator keeps the accounts of colleagues");
        }
        change(person, typed);
    }

    private void change(Person person, String typed) {
        String number = PhoneNumber.of(typed).map(PhoneNumber::dialled).orElse("");
        if (!number.equals(person.phone())) {
            person.callAt(number);
            events.publishEvent(Accounts.audited("person.phone", "persoon/" + person.id(), "", ""));
        }
    }

    private static Optional<PhoneNumber> number(Person person) {
        return Optional.of(person.phone()).filter(known -> !known.isEmpty()).map(PhoneNumber::new);
    }

    private static boolean administers() {
        return Accounts.current()
                .map(Account::role)
                .filter(Role.ADMINISTRATOR::equals)
                .isPresent();
    }
}
