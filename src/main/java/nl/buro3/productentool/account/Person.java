package nl.buro3.productentool.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** Somebody who can log in: a customer's employee, or one of Buro 3. */
@Entity
@OffPages
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String email;
    private String name;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "password_hash")
    private String passwordHash;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Organisation organisation;

    private boolean enabled = true;
    private boolean demo;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    /** @param organisation the customer company; given for a customer, and only then */
    Person(
            String email,
            String name,
            Role role,
            String passwordHash,
            @Nullable Organisation organisation,
            boolean demo) {
        if ((role == Role.CUSTOMER) != (organisation != null)) {
            throw new IllegalArgumentException("a customer, and nobody else, belongs to an organisation: " + email);
        }
        this.email = email.toLowerCase(Locale.ROOT);
        this.name = name;
        this.role = role;
        this.passwordHash = passwordHash;
        this.organisation = organisation;
        this.demo = demo;
    }

    Account account() {
        return new Account(
                Objects.requireNonNull(id), email, name, role, organisation == null ? null : organisation.ref());
    }

    KnownPerson known() {
        return new KnownPerson(account(), enabled);
    }

    /** Takes a password, in its stored form. */
    void choosePassword(String hash) {
        passwordHash = hash;
    }

    void enable(boolean canLogIn) {
        enabled = canLogIn;
    }

    String passwordHash() {
        return passwordHash;
    }

    boolean isEnabled() {
        return enabled;
    }
}
