package nl.buro3.productentool.account.registration;

import java.util.List;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.Membership;
import nl.buro3.productentool.account.member.Keeping;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the managers of an organisation say who is let into it. A request for another organisation is none to them. */
@Service
@Transactional
@PreAuthorize("hasRole('CUSTOMER')")
public class OwnAdmissions {

    /** How many are shown at once; the others follow when these are decided. */
    public static final int MOST_SHOWN = 50;

    private final MembershipRequests requests;
    private final Admissions admissions;
    private final Keeping keeping;

    OwnAdmissions(MembershipRequests requests, Admissions admissions, Keeping keeping) {
        this.requests = requests;
        this.admissions = admissions;
        this.keeping = keeping;
    }

    /** Who waits, those who wait longest first; nobody for who does not keep the organisation that they act for. */
    @Transactional(readOnly = true)
    public List<WaitingMember> waiting() {
        Membership own = keeping.membership();
        return own.manages() ? requests.waitingFor(own.company().ref().id(), MOST_SHOWN) : List.of();
    }

    /**
     * Lets somebody in.
     *
     * @throws NoSuchElementException when it is no request for this organisation, or somebody decided already
     * @throws org.springframework.security.access.AccessDeniedException for who does not keep it
     */
    public void approve(long id) {
        long kept = keeping.kept().id();
        admissions.approve(id, request -> request.organisation() == kept);
    }

    /**
     * Leaves somebody with their own organisation.
     *
     * @throws NoSuchElementException when it is no request for this organisation, or somebody decided already
     * @throws org.springframework.security.access.AccessDeniedException for who does not keep it
     */
    public void decline(long id) {
        long kept = keeping.kept().id();
        admissions.decline(id, request -> request.organisation() == kept);
    }
}
