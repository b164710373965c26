package nl.buro3.productentool.account.registration;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.account.login.Unconfirmed;
import nl.buro3.productentool.mail.Outbox;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where employees say who is let into an organisation that is there. Who asked hears it by mail. */
@Service
@Transactional
@PreAuthorize("hasRole('EMPLOYEE')")
public class AdmissionDesk {

    /** How many are shown at once; the others follow when these are decided. */
    public static final int MOST_SHOWN = 50;

    private final MembershipRequests requests;
    private final Admissions admissions;
    private final PendingRegistrations pending;
    private final Unconfirmed unconfirmed;
    private final Outbox outbox;
    private final Clock clock;

    AdmissionDesk(
            MembershipRequests requests,
            Admissions admissions,
            PendingRegistrations pending,
            Unconfirmed unconfirmed,
            Outbox outbox,
            Clock clock) {
        this.requests = requests;
        this.admissions = admissions;
        this.pending = pending;
        this.unconfirmed = unconfirmed;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Who waits, those who wait longest first; {@value #MOST_SHOWN} at most. */
    @Transactional(readOnly = true)
    public List<WaitingMember> waiting() {
        return requests.waiting(MOST_SHOWN);
    }

    /** Who registered and has not confirmed their address, the latest first; {@value #MOST_SHOWN} at most. */
    @Transactional(readOnly = true)
    public List<PendingRegistration> unconfirmed() {
        return pending.waiting(clock.instant().minus(Registrations.GOOD_FOR), MOST_SHOWN);
    }

    /**
     * Writes somebody another letter to confirm their address by, in their own language.
     *
     * @throws NoSuchElementException when they confirmed it meanwhile, or waited for too long
     */
    public void writeAgain(String email, Posting posting) {
        outbox.put(unconfirmed
                .letter(email, posting.origin(), pending.language(email).orElse(posting.language()))
                .orElseThrow(() -> new NoSuchElementException("nobody waits with this address")));
    }

    /** How many wait in all. */
    @Transactional(readOnly = true)
    public long count() {
        return requests.count();
    }

    /**
     * Lets somebody into the organisation that their address proposed.
     *
     * @throws NoSuchElementException when somebody decided already, or who asked is not there any more
     */
    public void approve(long id) {
        admissions.approve(id, request -> true);
    }

    /**
     * Leaves somebody with their own organisation.
     *
     * @throws NoSuchElementException when somebody decided already, or who asked is not there any more
     */
    public void decline(long id) {
        admissions.decline(id, request -> true);
    }
}
