package nl.buro3.productentool.account.registration;

import static nl.buro3.productentool.common.Texts.text;

import java.util.List;
import java.util.NoSuchElementException;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.Admission;
import nl.buro3.productentool.account.registration.MembershipRequests.Stored;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.Outbox;
import org.springframework.context.ApplicationEventPublisher;
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
    private final Admission admission;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    AdmissionDesk(MembershipRequests requests, Admission admission, Outbox outbox, ApplicationEventPublisher events) {
        this.requests = requests;
        this.admission = admission;
        this.outbox = outbox;
        this.events = events;
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
        Stored request = take(id);
        admission.join(request.person(), request.organisation());
        decided("membership.approved", request);
    }

    /**
     * Leaves somebody with their own organisation.
     *
     * @throws NoSuchElementException when somebody decided already, or who asked is not there any more
     */
    public void decline(long id) {
        decided("membership.declined", take(id));
    }

    private Stored take(long id) {
        return requests.find(id)
                .filter(request -> requests.delete(id))
                .orElseThrow(() -> new NoSuchElementException("no request " + id));
    }

    /** In Dutch: which language they read is not kept. */
    private void decided(String action, Stored request) {
        WaitingMember who = request.shown();
        events.publishEvent(Accounts.audited(action, "persoon/" + request.person(), "", who.handle()));
        outbox.put(new Letter(
                who.email(),
                "",
                text(Texts.DUTCH, "admission.subject." + action, who.organisation()),
                text(Texts.DUTCH, "admission.body." + action, who.name(), who.organisation()),
                Texts.DUTCH));
    }
}
