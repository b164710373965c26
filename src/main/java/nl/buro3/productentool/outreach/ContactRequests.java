package nl.buro3.productentool.outreach;

import static nl.buro3.productentool.common.Texts.text;

import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.catalog.SpecialistCard;
import nl.buro3.productentool.common.RateLimit;
import nl.buro3.productentool.common.Texts;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Brings a reader's question to the specialist, and tells the reader that it is on its way. */
@Service
public class ContactRequests {

    private static final int MOST_FOR_ONE = 30;
    private static final Duration WITHIN = Duration.ofMinutes(10);
    private static final int SPECIALISTS = 10_000;

    private final RateLimit<String> specialists = new RateLimit<>(MOST_FOR_ONE, WITHIN, WITHIN, SPECIALISTS);
    private final Catalog catalog;
    private final Outbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ContactRequests(Catalog catalog, Outbox outbox, ApplicationEventPublisher events, Clock clock) {
        this.catalog = catalog;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Takes a request without mistakes: when this returns it will arrive.
     *
     * @param origin the portal's address, for a link to the card
     * @param language of the reader
     * @throws IllegalArgumentException when there are mistakes in it
     * @throws UnknownSpecialistException when nobody answers for the card, or there is none
     * @throws BusySpecialistException when the specialist got thirty in ten minutes, however the requests name who it is
     */
    @Transactional
    public void send(ContactRequest request, String origin, Locale language) {
        if (!request.mistakes().isEmpty()) {
            throw new IllegalArgumentException("mistakes in " + request.mistakes());
        }
        CardDetails card = catalog.published(request.slug()).orElseThrow(UnknownSpecialistException::new);
        SpecialistCard specialist = specialist(card, request.specialist());
        if (!specialists.allows(specialist.handle())) {
            throw new BusySpecialistException();
        }
        outbox.put(toSpecialist(request, card, specialist, origin));
        outbox.put(toReader(request, card, specialist, language));
        events.publishEvent(new ContactRequested(card.card().id(), request.kind(), clock.instant()));
    }

    /** The specialist of the card with this handle, or else its first. */
    public static SpecialistCard specialist(CardDetails card, String handle) {
        return card.specialists().stream()
                .filter(specialist -> specialist.handle().equals(handle))
                .findFirst()
                .or(() -> card.specialists().stream().findFirst())
                .orElseThrow(UnknownSpecialistException::new);
    }

    private static Letter toSpecialist(
            ContactRequest request, CardDetails card, SpecialistCard specialist, String origin) {
        Locale language = Texts.DUTCH;
        String name = card.card().name();
        return new Letter(
                specialist.email(),
                request.email(),
                text(language, "contact.mail.subject." + request.kind(), request.name(), name),
                text(
                        language,
                        "contact.mail.body",
                        specialist.firstName(),
                        text(language, "contact.mail.wants." + request.kind(), request.name(), name),
                        request.message().isEmpty() ? text(language, "contact.mail.no-message") : request.message(),
                        request.name(),
                        request.email(),
                        request.phone().isEmpty() ? text(language, "contact.mail.no-phone") : request.phone(),
                        origin + card.card().url()),
                language);
    }

    /** Without anything that the sender wrote: it may be somebody else whose address was filled in. */
    private static Letter toReader(
            ContactRequest request, CardDetails card, SpecialistCard specialist, Locale language) {
        return new Letter(
                request.email(),
                specialist.email(),
                text(language, "contact.copy.subject", card.card().name()),
                text(language, "contact.copy.body", specialist.name(), specialist.phone(), specialist.email()),
                language);
    }
}
