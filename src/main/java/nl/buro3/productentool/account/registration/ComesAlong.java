package nl.buro3.productentool.account.registration;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a browser keeps for a visitor that is theirs once they have an account. Whoever registers on a phone may confirm their
 * address on a computer, where that browser is not: so the registration keeps it, and {@link Registered} hands it over. The
 * module whose it is implements this; accounts do not look into it.
 */
public interface ComesAlong {

    /** How many characters of it are kept at most. */
    int LONGEST = 3000;

    /** What this browser keeps, in writing; empty for nothing. */
    String chosenIn(HttpServletRequest request);

    /** The path of the page where one finds it after the log-in. */
    String page();
}
