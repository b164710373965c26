package nl.buro3.productentool.sales.ui.quote;

import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.QuoteState;

/**
 * Where a quote is read, and what its reader can do there.
 *
 * @param base the page's address, from the slash on
 * @param pdf the address of the PDF
 * @param state of the quote
 * @param wasSent whether it went to the customer at all
 * @param isStaff whether an employee looks at it, who decides nothing for a customer
 */
record QuotePlace(String base, String pdf, QuoteState state, boolean wasSent, boolean isStaff) {

    static final String OWN = "/mijn/offertes/";

    /** The page of who has an account. */
    static QuotePlace own(QuoteDetails quote) {
        String base = OWN + quote.number();
        return new QuotePlace(
                base, base + ".pdf", quote.state(), quote.progress().sent() != null, Accounts.staffIsLooking());
    }

    /** Where a step's form is sent to. */
    String step(String name) {
        return base + "/" + name;
    }

    /** Whether it is read after logging in. */
    boolean isOwn() {
        return base.startsWith(OWN);
    }

    boolean canDecide() {
        return state.isOpen() && !isStaff;
    }

    boolean canAsk() {
        return (state.isOpen() || state == QuoteState.ACCEPTED) && !isStaff;
    }

    /** Whether its customer asked for it and waits: what they asked is all that they see of it. */
    boolean isWaitedFor() {
        return state.isBeingMade() && !wasSent && !isStaff;
    }

    /** What a customer asked for has no prices before it is sent; who makes it sees them. */
    boolean showsPrices() {
        return (wasSent && !state.isBeingMade()) || isStaff;
    }
}
