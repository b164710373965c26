package nl.buro3.productentool.account;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.login.SignedIn;
import nl.buro3.productentool.audit.Audited;
import nl.buro3.productentool.common.Likeness;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is logged in, and, for employees, who the customers are. */
@Service
@Transactional(readOnly = true)
public class Accounts {

    private static final int MOST_COLLEAGUES = 100;

    private final People people;
    private final Organisations organisations;
    private final Memberships memberships;

    Accounts(People people, Organisations organisations, Memberships memberships) {
        this.people = people;
        this.organisations = organisations;
        this.memberships = memberships;
    }

    /** The person of this request or view; empty for a visitor. */
    public static Optional<Account> current() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn user
                ? Optional.of(user.account())
                : Optional.empty();
    }

    /** What who is logged in changed, for the audit trail; by the portal itself where nobody is. */
    public static Audited audited(String action, String subject, String before, String after) {
        return new Audited(current().map(Account::id).orElse(null), action, subject, before, after);
    }

    /** Whether somebody of Buro 3 is looking. */
    public static boolean staffIsLooking() {
        return current().filter(Account::isStaff).isPresent();
    }

    /**
     * The first customer companies by name, of those with this in their name: there may be ten thousand.
     *
     * @param typed a part of the name, in capitals or not; empty for all of them
     * @param most how many at most
     */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<OrganisationRef> customers(String typed, int most) {
        return organisations.named(Likeness.of(typed), Limit.of(most)).stream()
                .map(Organisation::ref)
                .toList();
    }

    /** The names of these, for who types one. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<String> customerNames(String typed, int most) {
        return customers(typed, most).stream().map(OrganisationRef::name).toList();
    }

    /** The customer company with this name, in capitals or not; of several the one that was there first. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Optional<OrganisationRef> customerNamed(String name) {
        return organisations.findFirstByNameIgnoreCaseOrderById(name.strip()).map(Organisation::ref);
    }

    /** The customer company with this handle. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Optional<OrganisationRef> customer(String handle) {
        return organisations.findByHandle(handle).map(Organisation::ref);
    }

    /** Whether somebody who is not of the demo can manage the portal. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public boolean hasOwnAdministrator() {
        return people.administrators(false) > 0;
    }

    /** The people of Buro 3 who can log in, by name. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public List<Account> staff() {
        return people.staff().stream()
                .filter(Person::isEnabled)
                .map(Person::account)
                .toList();
    }

    /** The customer companies with these numbers, by number; unknown numbers are left out. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Map<Long, OrganisationRef> organisations(Collection<Long> ids) {
        return organisations.findAllById(ids).stream()
                .map(Organisation::ref)
                .collect(Collectors.toMap(OrganisationRef::id, Function.identity()));
    }

    /**
     * Somebody of a customer company who can come in.
     *
     * @param manages whether they keep its people
     */
    public record Colleague(long id, String email, String name, boolean manages) {

        /** The name by which one is spoken to. */
        public String firstName() {
            return name.split(" ", 2)[0];
        }
    }

    /**
     * The people of a customer company who can come in, those who keep its people first; {@value #MOST_COLLEAGUES} at most.
     * Nobody, for who neither belongs to it nor is of the agency.
     */
    @PreAuthorize("isAuthenticated()")
    public List<Colleague> colleagues(long organisation) {
        boolean mayAsk = current()
                .filter(me -> me.isStaff()
                        || Optional.ofNullable(me.organisation())
                                .filter(own -> own.id() == organisation)
                                .isPresent())
                .isPresent();
        return mayAsk
                ? memberships.whoCanComeIn(organisation, Limit.of(MOST_COLLEAGUES)).stream()
                        .map(membership -> {
                            Person person = membership.person();
                            return new Colleague(person.id(), person.email(), person.name(), membership.manages());
                        })
                        .toList()
                : List.of();
    }

    /** The people with these numbers, by number; unknown numbers are left out. */
    @PreAuthorize("hasRole('EMPLOYEE')")
    public Map<Long, Account> people(Collection<Long> ids) {
        return people.findByIdIn(ids).stream()
                .map(Person::account)
                .collect(Collectors.toMap(Account::id, Function.identity()));
    }
}
