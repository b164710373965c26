package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.ui.LogInFirst;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.sales.quote.CustomerQuotes;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.quote.detail.RefusedStepException.Reason;
import nl.buro3.productentool.sales.ui.quote.QuoteFields.Filled;

/** A quote, for the people of the organisation that it was made for; employees see it as those do. */
@Route("mijn/offertes/:offerte([0-9a-z-]*)")
@AnonymousAllowed
class QuoteView extends Main implements OwnPage {

    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    private final transient CustomerQuotes quotes;
    private final transient HouseContact house;
    private final transient Clock clock;

    QuoteView(CustomerQuotes quotes, HouseContact house, Clock clock) {
        this.quotes = quotes;
        this.house = house;
        this.clock = clock;
    }

    @Override
    public LiveFor liveFor() {
        return LiveFor.NOBODY;
    }

    @Override
    public PageHead show(PageRequest page) {
        String number = page.pathPart("offerte");
        Account reader = Accounts.current().orElseThrow(() -> LogInFirst.before(QuotePlace.OWN + number));
        QuoteDetails quote = quotes.open(number).orElseThrow(() -> new NotFoundException("no quote " + number));
        removeAll();
        Filled filled = Filled.read(page).by(reader);
        new QuotePage(quote, QuotePlace.own(quote), filled, house, clock).into(this, page);
        return head(quote, filled, page);
    }

    static PageHead head(QuoteDetails quote, Filled filled, PageRequest page) {
        String title = text("quote.title", quote.number());
        if (page.parameter(QuoteFields.REFUSED)
                .filter(Reason.MANY.name()::equals)
                .isPresent()) {
            return PageHead.absent(text("shell.mistake", title), TOO_MANY);
        }
        boolean isEmpty = page.parameter(QuoteFields.EMPTY).isPresent();
        return isEmpty || (filled.sent() && filled.mistake() != null)
                ? PageHead.absent(text("shell.mistake", title), UNPROCESSABLE)
                : PageHead.unlisted(title);
    }
}
