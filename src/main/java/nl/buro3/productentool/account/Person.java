package nl.buro3.productentool.account;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.Credential.Kind;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** Somebody who can log in: a customer's employee, or one of the agency. */
@Entity
@OffPages
public class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String email;
    private String name;
    private String phone = "";

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private Set<Membership> memberships = new LinkedHashSet<>();

    @OneToMany(mappedBy = "person", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private Set<Credential> credentials = new LinkedHashSet<>();

    private boolean enabled = true;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /**
     * Somebody new, with a password.
     *
     * @param organisation the customer company; given for a customer, and only then
     */
    public Person(
            String email,
            String name,
            Role role,
            String passwordHash,
            @Nullable Organisation organisation,
            boolean demo) {
        this.email = email.toLowerCase(Locale.ROOT);
        this.name = name;
        this.demo = demo;
        memberships.add(new Membership(this, role, organisation));
        credentials.add(new Credential(this, Kind.PASSWORD, passwordHash));
    }

    /**
     * As who they act: by the membership that they chose last, or else by their oldest. Who belongs nowhere any more is
     * named a customer, and cannot log in.
     *
     * @see #canLogIn
     */
    public Account account() {
        Optional<Membership> membership = acting();
        return new Account(
                Objects.requireNonNull(id),
                email,
                name,
                membership.map(Membership::role).orElse(Role.CUSTOMER),
                membership.map(Membership::organisation).orElse(null));
    }

    /** Of those never chosen the first, which is the oldest. */
    private Optional<Membership> acting() {
        return memberships.stream().max(Comparator.comparing(Membership::chosenAt));
    }

    ManagedPerson known() {
        return new ManagedPerson(account(), enabled);
    }

    /**
     * Makes them one of a customer company's people too.
     *
     * @throws IllegalStateException for somebody of the agency: nobody is both
     */
    void join(Organisation company, boolean manages) {
        if (isStaff()) {
            throw new IllegalStateException("nobody is both of the agency and a customer");
        }
        Membership made = new Membership(this, Role.CUSTOMER, company);
        made.manage(manages);
        memberships.add(made);
    }

    /** Makes them one who keeps the people of a company of theirs. */
    void keep(long company) {
        of(company).ifPresent(membership -> membership.manage(true));
    }

    /** From now on they act for this company of theirs. */
    void actFor(long company, Instant now) {
        of(company).ifPresent(membership -> membership.choose(now));
    }

    public boolean belongsTo(long company) {
        return of(company).isPresent();
    }

    private Optional<Membership> of(long company) {
        return memberships.stream()
                .filter(membership -> membership.isOf(company))
                .findFirst();
    }

    /** Takes them out of a customer company; their account stays. */
    void leave(long company) {
        memberships.removeIf(membership -> membership.isOf(company));
    }

    /** Whether they are of the agency. */
    public boolean isStaff() {
        return memberships.stream().anyMatch(membership -> membership.role() != Role.CUSTOMER);
    }

    /** Gives a colleague another role. */
    void become(Role role) {
        memberships.stream()
                .filter(membership -> membership.organisation() == null)
                .forEach(own -> own.become(role));
    }

    /** Takes another name, in the one way in which they write it. */
    public void rename(String called) {
        name = called;
    }

    /** From now on they are called at this number, with its country; empty for none. */
    public void callAt(String number) {
        phone = number;
    }

    /**
     * Keeps a number that others gave where they gave none themselves.
     *
     * @return whether it is kept
     */
    boolean learnPhone(String number) {
        boolean isNews = phone.isEmpty() && !number.isEmpty();
        phone = isNews ? number : phone;
        return isNews;
    }

    /** Whether they may come in at all. */
    public boolean canLogIn() {
        return enabled && !memberships.isEmpty();
    }

    /** Takes a password, in its stored form. */
    public void choosePassword(String hash) {
        password()
                .ifPresentOrElse(
                        known -> known.replace(hash), () -> credentials.add(new Credential(this, Kind.PASSWORD, hash)));
    }

    void enable(boolean comesIn) {
        enabled = comesIn;
    }

    /** The stored form of their password; empty for who has none. */
    public String passwordHash() {
        return password().map(Credential::secret).orElse("");
    }

    private Optional<Credential> password() {
        return credentials.stream()
                .filter(credential -> credential.is(Kind.PASSWORD))
                .findFirst();
    }

    public long id() {
        return Objects.requireNonNull(id, "a person has a number once stored");
    }

    public String name() {
        return name;
    }

    /** Where they are called, with its country; empty for none. */
    public String phone() {
        return phone;
    }

    public String email() {
        return email;
    }

    public boolean isEnabled() {
        return enabled;
    }
}
