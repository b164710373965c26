package nl.buro3.productentool.sales.ownership;

import static nl.buro3.productentool.common.Texts.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts.Colleague;
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

    /** To the same reader, in the transaction in which it is taken back. */
    void withdrawn(OwnedRequest request, Account customer, String origin) {
        Locale dutch = Texts.DUTCH;
        OwnedProduct owned = request.owned();
        OrganisationRef organisation = Objects.requireNonNull(customer.organisation());
        outbox.put(new Letter(
                caretaker(owned).map(Caretaker::email).orElse(house.email()),
                customer.email(),
                text(dutch, "owned.mail.withdrawn.subject", organisation.name(), owned.name()),
                text(
                        dutch,
                        "owned.mail.withdrawn.body",
                        caretaker(owned).map(Caretaker::firstName).orElse(text(dutch, "owned.mail.colleagues")),
                        customer.name(),
                        owned.name(),
                        text(dutch, "desk.request.kind." + request.kind()),
                        address(origin, "/beheer/aanvragen/" + request.id(), dutch)),
                dutch));
    }

    /**
     * In the transaction of the answer: to who asked, as long as they are one of these; else to those of them who keep the
     * organisation's people, and where nobody does, to all of them.
     */
    void answered(OwnedRequest request, List<Colleague> people, String origin) {
        Optional<Colleague> asker = people.stream()
                .filter(person -> Objects.equals(person.id(), request.askedById()))
                .findFirst();
        List<Colleague> managers = people.stream().filter(Colleague::manages).toList();
        List<Colleague> readers = asker.map(List::of).orElse(managers.isEmpty() ? people : managers);
        readers.forEach(reader -> outbox.put(answer(request, reader, asker.isPresent() ? "" : ".for", origin)));
    }

    /** @param how ends the keys of what is said to others than who asked */
    private Letter answer(OwnedRequest request, Colleague reader, String how, String origin) {
        Locale language = request.language();
        OwnedProduct owned = request.owned();
        String state = request.seen().state().name();
        return new Letter(
                reader.email(),
                caretaker(owned).map(Caretaker::email).orElse(house.email()),
                text(language, "owned.mail.answered.subject" + how, owned.name()),
                text(
                        language,
                        "owned.mail.answered.body",
                        reader.firstName(),
                        text(language, "owned.mail.answered." + state + how, owned.name()),
                        request.seen().answer(),
                        address(origin, "/mijn/producten/" + owned.id(), language)),
                language);
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
