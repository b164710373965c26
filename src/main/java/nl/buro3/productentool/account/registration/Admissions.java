package nl.buro3.productentool.account.registration;

import static nl.buro3.productentool.common.Texts.text;

import java.util.NoSuchElementException;
import java.util.function.Predicate;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.Admission;
import nl.buro3.productentool.account.registration.MembershipRequests.Stored;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What follows from a yes or a no, whoever says it: an employee, or a manager of the organisation. Of two at once one
 * counts. All letters are in Dutch: which language their readers read is not kept.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class Admissions {

    private static final int MOST_LETTERS = 20;

    private final MembershipRequests requests;
    private final Admission admission;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;

    Admissions(MembershipRequests requests, Admission admission, Outbox outbox, ApplicationEventPublisher events) {
        this.requests = requests;
        this.admission = admission;
        this.outbox = outbox;
        this.events = events;
    }

    /** Tells the managers of an organisation that somebody waits for their yes. */
    void tellManagers(Account who, long organisation, String link) {
        requests.managersOf(organisation, MOST_LETTERS)
                .forEach(manager -> outbox.put(new Letter(
                        manager,
                        "",
                        text(Texts.DUTCH, "admission.subject.asked"),
                        text(Texts.DUTCH, "admission.body.asked", who.name(), who.email(), link),
                        Texts.DUTCH)));
    }

    /** @throws NoSuchElementException when somebody decided already, or who decides has no say in it */
    void approve(long id, Predicate<Stored> decides) {
        Stored request = take(id, decides);
        admission.join(request.person(), request.organisation());
        decided("membership.approved", request);
    }

    /** @throws NoSuchElementException when somebody decided already, or who decides has no say in it */
    void decline(long id, Predicate<Stored> decides) {
        decided("membership.declined", take(id, decides));
    }

    private Stored take(long id, Predicate<Stored> decides) {
        return requests.find(id)
                .filter(decides)
                .filter(request -> requests.delete(id))
                .orElseThrow(() -> new NoSuchElementException("no request " + id));
    }

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
