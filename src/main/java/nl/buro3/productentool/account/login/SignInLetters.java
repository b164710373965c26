package nl.buro3.productentool.account.login;

import static nl.buro3.productentool.common.Texts.text;

import java.util.Locale;
import nl.buro3.productentool.account.AccountDesk;
import nl.buro3.productentool.mail.Letter;

/**
 * The letters about getting in, to an address that anyone may have filled in: they hold nothing that the sender wrote.
 *
 * @param to the address
 * @param origin the portal's own address, where the links lead
 * @param language of who asked
 */
public record SignInLetters(String to, String origin, Locale language) {

    /** Where somebody asks for another password. */
    public static final String FORGOTTEN = "/wachtwoord-vergeten";

    /** Where somebody asks for an account. */
    public static final String REGISTER = "/registreren";

    /** To who has an account: the link to choose another password. */
    Letter reset(String key) {
        String link = origin + AccountDesk.CHOOSE + "?" + AccountDesk.KEY + "=" + key;
        return letter("KNOWN", link, "").hiding(link);
    }

    /** To who asked for another password, and has no account. */
    Letter noAccount() {
        return letter("UNKNOWN", origin + REGISTER, "");
    }

    /** To who registered: the link by which they confirm that the address is theirs. */
    public Letter confirm(String link) {
        return letter("CONFIRM", origin + link, "").hiding(origin + link);
    }

    /** To who registered, and has an account. */
    public Letter alreadyThere() {
        return letter("THERE", origin + "/inloggen", origin + FORGOTTEN);
    }

    private Letter letter(String kind, String link, String otherLink) {
        return new Letter(
                to,
                "",
                text(language, "letter.subject." + kind, text(language, "portal.name")),
                text(language, "letter.body." + kind, text(language, "portal.name"), to, link, otherLink),
                language);
    }
}
