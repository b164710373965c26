package nl.buro3.productentool.account.proof;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Locale;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Posting;
import nl.buro3.productentool.account.login.SignInLetters;
import nl.buro3.productentool.common.PlainName;
import nl.buro3.productentool.mail.Letter;
import nl.buro3.productentool.mail.MailAddress;
import nl.buro3.productentool.mail.Outbox;
import org.springframework.stereotype.Component;

/**
 * Tells the owner of an account that there is another way into it, and what to do if it was not them. A letter reaches them
 * also where somebody else sits at their browser.
 */
@Component
public class OwnerLetters {

    /** Where one sees and removes what one gets in by. */
    private static final String OWN = "/account";

    private final Outbox outbox;

    OwnerLetters(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Somebody chose or changed the password. */
    public void passwordChanged(Account owner, Posting posting) {
        send(owner, "PASSWORD", "", "", posting);
    }

    /**
     * A passkey was made.
     *
     * @param label as who made it calls it, which may be somebody else: an address in it is left out
     * @param browser with which it was made, in words
     */
    public void passkeyAdded(Account owner, String label, String browser, Posting posting) {
        send(owner, "PASSKEY", PlainName.Check.isPlain(label) ? label : "…", browser, posting);
    }

    private void send(Account owner, String kind, String label, String browser, Posting posting) {
        Locale language = posting.language();
        String portal = text(language, "portal.name");
        MailAddress.of(owner.email())
                .ifPresent(address -> outbox.put(new Letter(
                        address.name(),
                        "",
                        text(language, "owner.subject." + kind),
                        text(
                                language,
                                "owner.body." + kind,
                                owner.name(),
                                portal,
                                label,
                                browser,
                                posting.origin() + OWN,
                                posting.origin() + SignInLetters.FORGOTTEN),
                        language)));
    }
}
