package nl.buro3.productentool.journey.recording;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.CardEdited;
import nl.buro3.productentool.journey.TouchpointType;
import nl.buro3.productentool.outreach.ContactRequested;
import nl.buro3.productentool.sharing.LinkShared;
import nl.buro3.productentool.storage.Unavailable;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Notes what other modules say happened, in their transaction: a card is not edited without its touchpoint, nor the
 * other way round.
 */
@Component
@Transactional
class JourneyListener {

    private final CurrentReader readers;
    private final VisitStore visits;
    private final TouchpointStore touchpoints;

    JourneyListener(CurrentReader readers, VisitStore visits, TouchpointStore touchpoints) {
        this.readers = readers;
        this.visits = visits;
        this.touchpoints = touchpoints;
    }

    /**
     * Who logs in was the same person before: an employee's visit is left out of the figures from its beginning. Nobody is
     * kept out because it cannot be noted.
     */
    @EventListener
    void on(InteractiveAuthenticationSuccessEvent loggedIn) {
        try {
            note(loggedIn);
        } catch (DataAccessException e) {
            if (!Unavailable.isCauseOf(e)) {
                throw e;
            }
        }
    }

    private void note(InteractiveAuthenticationSuccessEvent loggedIn) {
        Instant at = Instant.ofEpochMilli(loggedIn.getTimestamp());
        CurrentReader.request().flatMap(readers::of).map(visits::inOwnVisit).ifPresent(reader -> {
            if (reader.isStaff()) {
                visits.touch(reader, at, at);
            } else {
                visits.extend(reader, at, at);
            }
        });
    }

    /** Of who does not want to be followed it counts that somebody asked. */
    @EventListener
    void on(ContactRequested asked) {
        String kind = asked.kind().name().toLowerCase(Locale.ROOT);
        Optional<TouchpointSender> sender =
                CurrentReader.request().flatMap(readers::of).map(visits::inOwnVisit);
        sender.ifPresent(reader -> visits.touch(reader, asked.at(), asked.at()));
        touchpoints.add(new Touchpoint(
                UUID.randomUUID(),
                sender.map(reader -> reader.visit().id()).orElse(null),
                null,
                TouchpointType.CONTACT_REQUESTED,
                asked.at(),
                asked.productId(),
                null,
                kind,
                null,
                false));
    }

    /** An employee's touchpoint, whatever the visit. */
    @EventListener
    void on(LinkShared shared) {
        byEmployee(TouchpointType.LINK_SHARED, shared.at(), shared.productId(), shared.linkId());
    }

    /** An employee's touchpoint, whatever the visit. */
    @EventListener
    void on(CardEdited edited) {
        byEmployee(TouchpointType.CARD_UPDATED, edited.at(), edited.productId(), null);
    }

    private void byEmployee(TouchpointType type, Instant at, long product, @Nullable Long link) {
        Optional<Account> employee = Accounts.current();
        touchpoints.add(Touchpoint.apart(type, at, employee.map(Account::id).orElse(null), product, link));
    }
}
