package nl.buro3.productentool.sales.ownership;

import static nl.buro3.productentool.common.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.Outbox;
import nl.buro3.productentool.outreach.HouseContact;
import org.springframework.stereotype.Component;

/** The letters about a request: to who looks after the product, and the answer to who asked. */
@Component
class RequestLetters {

    private final Outbox outbox;
    private final OwnedDetails details;
    private final HouseContact house;

    RequestLetters(Outbox outbox, OwnedDetails details, HouseContact house) {
        this.outbox = outbox;
        this.details = details;
        this.house = house;
    }

    /** In the transaction of the request. */
    void asked(OwnedRequest request, Account customer, String origin) {
        Locale dutch = Texts.DUTCH;
        OwnedProduct owned = request.owned();
        OrganisationRef organisation = Objects.requireNonNull(customer.organisation());
        String note = request.seen().note();
        outbox.put(new Letter(
                caretaker(owned).map(Caretaker::email).orElse(house.email()),
                customer.email(),
                text(dutch, "owned.mail.asked.subject." + request.kind(), organisation.name(), owned.name()),
                text(
                        dutch,
                        "owned.mail.asked.body",
                        caretaker(owned).map(Caretaker::firstName).orElse(text(dutch, "owned.mail.colleagues")),
                        text(dutch, "owned.mail.wants." + request.kind(), customer.name(), owned.name()),
                        note.isEmpty() ? text(dutch, "owned.mail.no-note") : note,
                        customer.email(),
                        address(origin, "/beheer/aanvragen/" + request.id(), dutch)),
                dutch));
    }

    /** In the transaction of the answer. */
    void answered(OwnedRequest request, Account asker, String origin) {
        Locale language = request.language();
        OwnedProduct owned = request.owned();
        String state = request.seen().state().name();
        outbox.put(new Letter(
                asker.email(),
                caretaker(owned).map(Caretaker::email).orElse(house.email()),
                text(language, "owned.mail.answered.subject", owned.name()),
                text(
                        language,
                        "owned.mail.answered.body",
                        asker.firstName(),
                        text(language, "owned.mail.answered." + state, owned.name()),
                        request.seen().answer(),
                        address(origin, "/mijn/producten/" + owned.id(), language)),
                language));
    }

    private Optional<Caretaker> caretaker(OwnedProduct owned) {
        Long product = owned.productId();
        return product == null
                ? Optional.empty()
                : Optional.ofNullable(details.caretakers(List.of(product)).get(product));
    }

    private static String address(String origin, String path, Locale language) {
        return origin.isEmpty() ? text(language, "owned.mail.portal") : origin + path;
    }
}
