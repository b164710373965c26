package nl.buro3.productentool.account.registration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.account.Admission;
import nl.buro3.productentool.account.NewPerson;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.login.LetterLimits;
import nl.buro3.productentool.account.login.SignInLetters;
import nl.buro3.productentool.account.registration.PendingRegistrations.Stored;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.common.RateLimit;
import nl.buro3.productentool.mail.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets somebody have an account by themselves. Nothing exists before they confirm their address by a link in a letter, and
 * with the password that they chose: who only reads the mail of somebody else, or confirms what somebody else asked for in
 * their name, gets nothing. Whether an address has an account is told to nobody but its reader.
 *
 * @see <a href="../../../../../../../../docs/decisions/0020-registering.md">Decision 20</a>
 */
@Service
@Transactional
public class Registrations {

    /** For how long a link to confirm by is good. */
    public static final Duration GOOD_FOR = Duration.ofDays(2);

    /** The page where somebody confirms, with all but the key. */
    public static final String CONFIRMING = SignInLetters.REGISTER + "/bevestigen?" + AccountDesk.KEY + "=";

    static final int MOST_TRIES = 10;

    private static final Duration TRIES_WITHIN = Duration.ofMinutes(15);

    private final PendingRegistrations pending;
    private final Admission admission;
    private final MembershipRequests requests;
    private final Admissions admissions;
    private final PasswordEncoder encoder;
    private final Outbox outbox;
    private final LetterLimits limits;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final RateLimit<String> tries = new RateLimit<>(MOST_TRIES, TRIES_WITHIN, TRIES_WITHIN, 10_000);

    Registrations(
            PendingRegistrations pending,
            Admission admission,
            MembershipRequests requests,
            Admissions admissions,
            PasswordEncoder encoder,
            Outbox outbox,
            LetterLimits limits,
            ApplicationEventPublisher events,
            Clock clock) {
        this.pending = pending;
        this.admission = admission;
        this.requests = requests;
        this.admissions = admissions;
        this.encoder = encoder;
        this.outbox = outbox;
        this.limits = limits;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a registration without mistakes, and writes its address a letter. An address with an account gets one that says
     * so; what is done besides is the same.
     *
     * @param origin the portal's own address, where the link leads
     * @param confirming the path of the page where they confirm, with all but the key
     * @throws IllegalArgumentException when there are mistakes in it
     * @throws nl.buro3.productentool.account.login.TooManyLettersException when too many came from there
     */
    public void ask(RegistrationRequest request, Network sender, String origin, String confirming, Locale language) {
        if (!request.mistakes().isEmpty() || request.passwordMistake().isPresent()) {
            throw new IllegalArgumentException("mistakes in a registration");
        }
        limits.count(sender);
        String hash = String.valueOf(encoder.encode(request.password()));
        if (!request.trap().isEmpty() || !limits.mayMail(request.address())) {
            return;
        }
        String key = ConfirmingKeys.make();
        pending.add(request, hash, language, key, clock.instant());
        SignInLetters letters = new SignInLetters(request.address(), origin, language);
        outbox.put(admission.isKnown(request.address()) ? letters.alreadyThere() : letters.confirm(confirming + key));
    }

    /** Whose link this is; empty when it is good for nothing (any more). Anybody may ask who has it. */
    @Transactional(readOnly = true)
    public Optional<PendingRegistration> waiting(String key) {
        return find(key).map(Stored::shown);
    }

    /** The key of an address that has an account by now is good for nothing. */
    private Optional<Stored> find(String key) {
        return pending.find(key, clock.instant().minus(GOOD_FOR))
                .filter(stored -> !admission.isKnown(stored.shown().email()));
    }

    /**
     * Makes the account, with an organisation of its own. Where colleagues with addresses of the same domain are customers
     * already, it asks for them to be let in there, and tells its managers.
     *
     * @param deciding the whole address of the page where managers decide
     */
    public ConfirmedRegistration confirm(String key, String password, String deciding) {
        Optional<Stored> found = find(key);
        if (found.isEmpty()) {
            return ConfirmedRegistration.GONE;
        }
        PendingRegistration registration = found.get().shown();
        if (!tries.allows(registration.email())) {
            return ConfirmedRegistration.TOO_OFTEN;
        }
        if (!encoder.matches(password, found.get().passwordHash())) {
            return ConfirmedRegistration.WRONG_PASSWORD;
        }
        pending.delete(registration.email());
        admit(registration, found.get().passwordHash(), deciding);
        return ConfirmedRegistration.DONE;
    }

    private void admit(PendingRegistration registration, String passwordHash, String deciding) {
        Instant now = clock.instant();
        Account account = admission.admit(
                new NewPerson(registration.name(), registration.email()), registration.organisation(), passwordHash);
        requests.propose(account, now)
                .ifPresent(organisation -> admissions.tellManagers(account, organisation, deciding));
        OrganisationRef own = Objects.requireNonNull(account.organisation(), "it was made with them");
        events.publishEvent(new Registered(account.id(), own.id(), registration.chosen(), now));
    }

    /** What nobody confirmed in time goes. */
    @Scheduled(initialDelay = 2, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void forget() {
        pending.deleteUntil(clock.instant().minus(GOOD_FOR));
    }
}
