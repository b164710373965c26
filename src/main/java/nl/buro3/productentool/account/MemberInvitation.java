package nl.buro3.productentool.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import nl.buro3.productentool.page.OffPages;
import org.jspecify.annotations.Nullable;

/**
 * A manager asks somebody to join their company, until they say yes or no. It is the same whether the address is known to the
 * portal or not, so that it tells nobody which.
 */
@Entity
@OffPages
public class MemberInvitation {

    static final Duration GOOD_FOR = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY)
    private Organisation organisation;

    private String email;
    private String name;
    private boolean manages;

    @ManyToOne(fetch = FetchType.LAZY)
    private @Nullable Person invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @SuppressWarnings("NullAway.Init")
    protected MemberInvitation() {}

    public MemberInvitation(Organisation organisation, NewPerson asked, boolean manages, Person by, Instant now) {
        this.organisation = organisation;
        this.email = asked.email().toLowerCase(Locale.ROOT);
        this.name = asked.name();
        this.manages = manages;
        this.invitedBy = by;
        this.invitedAt = second(now);
    }

    /** Asks once more; links from before open nothing from now on. */
    public void renew(String calledName, boolean keepsPeople, Person by, Instant now) {
        name = calledName;
        manages = keepsPeople;
        invitedBy = by;
        invitedAt = second(now).isAfter(invitedAt) ? second(now) : invitedAt.plusSeconds(1);
    }

    private static Instant second(Instant now) {
        return now.truncatedTo(ChronoUnit.SECONDS);
    }

    /** What its link names, and nothing else does. */
    public String content() {
        return "lid.%d.%d".formatted(id(), invitedAt.getEpochSecond());
    }

    public boolean isGoodAt(Instant now) {
        return now.isBefore(until());
    }

    Instant until() {
        return invitedAt.plus(GOOD_FOR);
    }

    public boolean isOf(long company) {
        return organisation.ref().id() == company;
    }

    public long id() {
        return Objects.requireNonNull(id, "an invitation has a number once stored");
    }

    public Organisation organisation() {
        return organisation;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public boolean manages() {
        return manages;
    }

    /** The name of who asks; empty for who is not there any more. */
    public String inviter() {
        return invitedBy == null ? "" : invitedBy.name();
    }
}
