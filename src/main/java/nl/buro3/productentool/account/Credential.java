package nl.buro3.productentool.account;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/** How a person proves who they are, such as by a password; at most one of each kind. */
@Entity
@OffPages
class Credential {

    /** What it is. */
    enum Kind {
        PASSWORD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Person person;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String secret;

    @SuppressWarnings("NullAway.Init")
    protected Credential() {}

    /** @param secret as it is stored: of a password its hash */
    Credential(Person person, Kind kind, String secret) {
        this.person = person;
        this.kind = kind;
        this.secret = secret;
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    String secret() {
        return secret;
    }

    void replace(String stored) {
        secret = stored;
    }
}
