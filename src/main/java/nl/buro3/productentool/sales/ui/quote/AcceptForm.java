package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.focused;
import static nl.buro3.productentool.common.ui.Pages.sent;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import nl.buro3.productentool.common.ui.Pages;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails;
import nl.buro3.productentool.sales.ui.quote.QuoteFields.Filled;

/** The sum and the yes, together: who signs sees what for. Declining is there too, and out of the way. */
@Tag("aside")
final class AcceptForm extends HtmlContainer {

    static final String ID = "akkoord";

    private static final int LONGEST_REASON = 1000;

    AcceptForm(QuoteDetails quote, QuotePlace place, Filled filled) {
        QuoteTotals totals = quote.totals(filled.chosen());
        addClassName("offerte-beslissen");
        String title = text(place.canDecide() ? "quote.accept.title" : "quote.brief.title");
        getElement().setAttribute("aria-label", title);
        add(new H2(title), QuoteSums.brief(totals, "bedrag"));
        if (place.canDecide()) {
            add(form(quote, place, filled, totals));
        }
        add(styled(new Paragraph(new Anchor(place.pdf(), text("quote.pdf"))), "klein"));
        if (place.canDecide()) {
            add(QuoteFields.folded(text("quote.decline.open"), decline(quote, place)));
        }
    }

    private static HtmlContainer form(QuoteDetails quote, QuotePlace place, Filled filled, QuoteTotals totals) {
        HtmlContainer form = Pages.form(place.step("akkoord"));
        form.setId(ID);
        form.getElement().setAttribute("novalidate", true);
        HtmlContainer shown = sent(QuoteFields.SHOWN, totals.seen());
        shown.getElement().setAttribute(QuoteSums.FOLLOWS, "getoond");
        form.add(shown, sent(QuoteFields.VERSION, quote.number()));
        if (filled.sent() && filled.mistake() != null) {
            Div wrong = focused(styled(new Div(new Paragraph(text("quote.mistakes"))), "boodschap", "fout"));
            wrong.getElement().setAttribute("role", "alert");
            form.add(wrong);
        }
        if (quote.questions().stream().anyMatch(asked -> asked.answeredAt() == null)) {
            form.add(styled(new Paragraph(text("quote.accept.unanswered")), "klein", "offerte-wacht"));
        }
        form.add(
                QuoteFields.line(QuoteFields.NAME, filled.name(), "name", filled.isWrong(QuoteFields.NAME)),
                QuoteFields.line(
                        QuoteFields.ROLE, filled.role(), "organization-title", filled.isWrong(QuoteFields.ROLE)),
                QuoteFields.agreed(filled, text("quote.accept.tick", quote.number())));
        HtmlContainer accept = QuoteFields.button(text("quote.accept"), "knop", "offerte-akkoordknop");
        accept.getElement().setAttribute("name", QuoteFields.ACCEPT).setAttribute("value", "1");
        form.add(accept);
        if (quote.content().lines().stream().anyMatch(LineContent::optional)) {
            HtmlContainer reckon = QuoteFields.button(text("quote.reckon"), "knop", "knop-stil", "offerte-herbereken");
            reckon.getElement().setAttribute("name", QuoteFields.RECKON).setAttribute("value", "1");
            form.add(reckon);
        }
        return form;
    }

    private static HtmlContainer decline(QuoteDetails quote, QuotePlace place) {
        HtmlContainer form = Pages.form(place.step("afwijzen"));
        form.add(
                sent(QuoteFields.VERSION, quote.number()),
                QuoteFields.area("reden", QuoteFields.REASON, text("quote.decline.reason"), "", LONGEST_REASON, 3),
                QuoteFields.button(text("quote.decline"), "knop", "knop-stil"));
        return form;
    }

    /** On a phone it stays in reach at the foot of the window: the sum, and the way to the form. */
    static Div inReach(QuoteDetails quote, Filled filled) {
        Anchor to = styled(new Anchor("#" + ID, text("quote.accept")), "knop");
        Div sum = new Div(
                QuoteSums.brief(quote.totals(filled.chosen()), "onderaan"), words(text("quote.brief.gross"), "klein"));
        return styled(new Div(sum, to), "offerte-onderaan");
    }
}
