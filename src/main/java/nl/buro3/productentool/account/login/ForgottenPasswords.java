package nl.buro3.productentool.account.login;

import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.account.People;
import nl.buro3.productentool.account.Person;
import nl.buro3.productentool.audit.Audited;
import nl.buro3.productentool.common.Network;
import nl.buro3.productentool.mail.MailAddress;
import nl.buro3.productentool.mail.Outbox;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Helps who forgot their password: a letter with a link to choose another. Nobody learns here who has an account: an
 * address without one gets a letter as well, which says so to its reader alone, and takes as long; one that somebody
 * registered with and did not confirm gets the letter to do so by.
 */
@Service
@Transactional
public class ForgottenPasswords {

    private final People people;
    private final PasswordKeys keys;
    private final Outbox outbox;
    private final LetterLimits limits;
    private final Unconfirmed unconfirmed;
    private final ApplicationEventPublisher events;

    ForgottenPasswords(
            People people,
            PasswordKeys keys,
            Outbox outbox,
            LetterLimits limits,
            Unconfirmed unconfirmed,
            ApplicationEventPublisher events) {
        this.people = people;
        this.keys = keys;
        this.outbox = outbox;
        this.limits = limits;
        this.unconfirmed = unconfirmed;
        this.events = events;
    }

    /**
     * Takes what somebody typed as their address. When this returns there is nothing to tell them, but that a letter comes.
     *
     * @param origin the portal's own address, where the link leads
     * @param language of who asks
     * @throws TooManyLettersException when too many were asked for from there
     */
    public void ask(MailAddress address, Network sender, String origin, Locale language) {
        limits.count(sender);
        if (!limits.mayMail(address.name())) {
            return;
        }
        Optional<Person> known =
                people.findByEmail(address.name().toLowerCase(Locale.ROOT)).filter(Person::canLogIn);
        // made for nobody too, so that both take as long
        String key = known.map(keys::makeForAnHour).orElseGet(() -> keys.makeForAnHour(""));
        SignInLetters letters = new SignInLetters(address.name(), origin, language);
        outbox.put(
                known.isPresent()
                        ? letters.reset(key)
                        : unconfirmed
                                .letter(address.name().toLowerCase(Locale.ROOT), origin, language)
                                .orElseGet(letters::noAccount));
        known.ifPresent(person -> events.publishEvent(new Audited(
                null, "password.forgotten", "persoon/" + person.account().id(), "", "")));
    }
}
