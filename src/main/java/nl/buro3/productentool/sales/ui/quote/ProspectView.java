package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.styled;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.common.ui.OwnPage;
import nl.buro3.productentool.common.ui.PageHead;
import nl.buro3.productentool.common.ui.PageRequest;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.outreach.HouseContact;
import nl.buro3.productentool.sales.quote.ProspectQuotes;
import nl.buro3.productentool.sales.quote.ProspectQuotes.Opened;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.ui.quote.QuoteFields.Filled;

/**
 * A quote behind its own link, for who has no account. Until the code was right the page is the same for every link, also
 * for one that leads to nothing.
 */
@Route("offerte/:link([0-9a-z]*)")
@AnonymousAllowed
class ProspectView extends Main implements OwnPage {

    static final String SENT = "code";
    static final String WRONG = "fout";
    private static final int UNPROCESSABLE = 422;

    private final transient ProspectQuotes quotes;
    private final transient HouseContact house;
    private final transient Clock clock;

    ProspectView(ProspectQuotes quotes, HouseContact house, Clock clock) {
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
        removeAll();
        String token = page.pathPart("link");
        Optional<Opened> opened = VaadinRequest.getCurrent() instanceof VaadinServletRequest asked
                ? quotes.open(
                        token, ProspectPass.COOKIE.sent(asked.getHttpServletRequest()), !Accounts.staffIsLooking())
                : Optional.empty();
        return opened.map(found -> show(found, token, page)).orElseGet(() -> ask(token, page));
    }

    private PageHead show(Opened found, String token, PageRequest page) {
        QuoteDetails quote = found.quote();
        String base = ProspectQuotes.PATH + token;
        QuotePlace place = new QuotePlace(
                base, base + "/pdf", quote.state(), quote.progress().sent() != null, Accounts.staffIsLooking());
        Filled filled = Filled.read(page);
        if (found.replaced() != null) {
            Div newer = styled(
                    new Div(new Paragraph(text("quote.door.replaced", found.replaced(), quote.number()))), "boodschap");
            newer.getElement().setAttribute("role", "status");
            add(newer);
        }
        new QuotePage(quote, place, filled, house, clock).into(this, page);
        return QuoteView.head(quote, filled, page);
    }

    private PageHead ask(String token, PageRequest page) {
        addClassNames("lezen");
        getElement().setAttribute("data-view", "offerte-openen");
        boolean isSent = page.parameter(SENT).isPresent();
        boolean isWrong = page.parameter(WRONG).isPresent();
        Div box = styled(
                new Div(new H1(text("quote.door.title")), new Paragraph(text("quote.door.intro"))), "offerte-code");
        if (isWrong) {
            Div alert = focused(styled(new Div(new Paragraph(text("quote.door.wrong"))), "boodschap"));
            alert.getElement().setAttribute("role", "alert");
            box.add(alert);
        } else if (isSent) {
            Div status = styled(new Div(new Paragraph(text("quote.door.sent"))), "boodschap");
            status.getElement().setAttribute("role", "status");
            box.add(status);
        }
        if (isSent || isWrong) {
            box.add(code(token));
        }
        HtmlContainer send = Pages.form(ProspectQuotes.PATH + token + "/code");
        send.add(
                isSent || isWrong
                        ? QuoteFields.button(text("quote.door.again"), "knop", "knop-stil")
                        : QuoteFields.button(text("quote.door.send"), "knop"));
        box.add(send);
        add(box);
        String title = text("quote.door.title");
        return isWrong ? PageHead.absent(text("shell.mistake", title), UNPROCESSABLE) : PageHead.unlisted(title);
    }

    private static HtmlContainer code(String token) {
        HtmlContainer form = Pages.form(ProspectQuotes.PATH + token + "/openen");
        HtmlContainer input = Pages.oneTimeCode("cijfers");
        Div field = styled(new Div(Pages.label(text("quote.door.code"), input), input), "veld");
        form.add(field, QuoteFields.button(text("quote.door.open"), "knop"));
        return form;
    }
}
