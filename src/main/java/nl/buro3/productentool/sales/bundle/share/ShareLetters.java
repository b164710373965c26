package nl.buro3.productentool.sales.bundle.share;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Locale;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts.Colleague;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.Outbox;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.sales.bundle.BundleHead;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The letters about a bundle that was shared, in the transaction of that. Colleagues read the language of who writes to
 * them, employees Dutch.
 */
@Component
class ShareLetters {

    private final Outbox outbox;
    private final HouseContact house;

    ShareLetters(Outbox outbox, HouseContact house) {
        this.outbox = outbox;
        this.house = house;
    }

    void toColleague(BundleHead bundle, Account by, Colleague reader, ShareWords words) {
        Locale language = words.language();
        outbox.put(new Letter(
                reader.email(),
                by.email(),
                text(language, "bundle.mail.shared.subject", by.name(), bundle.name()),
                text(
                        language,
                        "bundle.mail.shared.body",
                        reader.firstName(),
                        by.name(),
                        bundle.name(),
                        text(language, "bundle.mail.size", bundle.size()),
                        note(by, words.note(), language),
                        place(words.origin(), "/pakket/" + bundle.id(), language)),
                language));
    }

    /** @param adviser null where nobody looks after the organisation */
    void toAgency(BundleHead bundle, Account by, @Nullable Colleague adviser, ShareWords words) {
        Locale dutch = Texts.DUTCH;
        OrganisationRef organisation = by.organisation();
        String whose = organisation == null ? by.email() : organisation.name();
        outbox.put(new Letter(
                adviser == null ? house.email() : adviser.email(),
                by.email(),
                text(dutch, "bundle.mail.agency.subject", whose, bundle.name()),
                text(
                        dutch,
                        "bundle.mail.agency.body",
                        adviser == null ? text(dutch, "bundle.mail.colleagues") : adviser.firstName(),
                        by.name(),
                        whose,
                        bundle.name(),
                        text(dutch, "bundle.mail.size", bundle.size()),
                        note(by, words.note(), dutch),
                        place(words.origin(), "/beheer/pakketten/" + bundle.id(), dutch)),
                dutch));
    }

    private static String note(Account by, String note, Locale language) {
        return note.isEmpty() ? "" : text(language, "bundle.mail.note", by.firstName(), note) + "\n\n";
    }

    private static String place(String origin, String path, Locale language) {
        return origin.isEmpty() ? text(language, "bundle.mail.portal") : origin + path;
    }
}
