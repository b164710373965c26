package nl.buro3.productentool.sales.ui.mine;

import java.util.Locale;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;

/** The addresses of a customer's own pages. */
public final class MineAddress {

    /** All that is a customer's own. */
    public static final String MINE = "/mijn";

    static final String ASKING = "/mijn/aanvragen";
    static final String WITHDRAWING = "/mijn/aanvragen/intrekken";
    static final String ORDER = "/bestellen";

    private MineAddress() {}

    /** One owned product. */
    static String owned(long id) {
        return MINE + "/producten/" + id;
    }

    /** A document of an owned product. */
    public static String document(long id) {
        return MINE + "/documenten/" + id;
    }

    /** One order; public addresses have small letters. */
    static String order(String number) {
        return MINE + "/bestellingen/" + number.toLowerCase(Locale.ROOT);
    }

    /** Where a card can be ordered. */
    static String ordering(String slug) {
        return ORDER + "?kaart=" + slug;
    }

    /** Where all of a bundle can be ordered. */
    static String ordering(long bundle) {
        return ORDER + "?pakket=" + bundle;
    }

    /**
     * Who is logged in.
     *
     * @throws nl.buro3.productentool.common.ui.MovedException to the log-in, and from there back, where nobody is
     */
    static Account reader(PageRequest page) {
        return Accounts.current().orElseThrow(() -> LogInFirst.before(Pages.address(page.location())));
    }

    /** A quote's page. */
    static String quote(String number) {
        return "/mijn/offertes/" + number;
    }
}
