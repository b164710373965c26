package nl.buro3.productentool.account.registration;

import java.util.List;
import java.util.NoSuchElementException;
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

    AdmissionDesk(MembershipRequests requests, Admissions admissions) {
        this.requests = requests;
        this.admissions = admissions;
    }

    /** Who waits, those who wait longest first; {@value #MOST_SHOWN} at most. */
    @Transactional(readOnly = true)
    public List<WaitingMember> waiting() {
        return requests.waiting(MOST_SHOWN);
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
