package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import nl.buro3.productentool.sales.quote.content.LineWords;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.content.QuoteTotals.Sum;

/** What a quote comes to: at once and each month apart, as a table and in short beside the button. */
final class QuoteSums {

    /** Marks what follows when an option is ticked; the script puts the same part of the new page in its place. */
    static final String FOLLOWS = "data-volgt";

    private QuoteSums() {}

    /** Net, VAT of each rate, gross. */
    static Div table(QuoteTotals totals) {
        Div sums = styled(new Div(), "offerte-sommen");
        sums.getElement().setAttribute(FOLLOWS, "sommen");
        add(sums, "once", totals.once());
        add(sums, "month", totals.month());
        String committed = LineWords.committed(totals, currentLanguage());
        if (!committed.isEmpty()) {
            sums.add(styled(new Div(committed), "klein", "offerte-minimaal"));
        }
        if (totals.once().isEmpty() && totals.month().isEmpty()) {
            sums.add(new Div(text("quote.sum.none")));
        }
        return sums;
    }

    private static void add(Div sums, String kind, Sum sum) {
        if (sum.isEmpty()) {
            return;
        }
        HtmlContainer list = styled(new HtmlContainer("dl"), "offerte-som");
        list.getElement().setAttribute("data-som", kind);
        row(list, text("quote.sum." + kind + ".net"), QuoteWords.euros(sum.net()), "");
        sum.vat()
                .forEach(vat -> row(
                        list,
                        text("quote.sum.vat", vat.rate(), QuoteWords.euros(vat.base())),
                        QuoteWords.euros(vat.amount()),
                        ""));
        row(list, text("quote.sum." + kind + ".gross"), QuoteWords.euros(sum.gross()), "offerte-totaal");
        sums.add(list);
    }

    private static void row(HtmlContainer list, String name, String amount, String className) {
        HtmlContainer term = new HtmlContainer("dt");
        term.setText(name);
        HtmlContainer value = new HtmlContainer("dd");
        value.setText(amount);
        Div row = new Div(term, value);
        if (!className.isEmpty()) {
            row.addClassName(className);
        }
        list.add(row);
    }

    /** Both sums including VAT, with what they are excluding it in small. */
    static Div brief(QuoteTotals totals, String part) {
        Div brief = styled(new Div(), "offerte-bedrag");
        brief.getElement().setAttribute(FOLLOWS, part);
        boolean isOnlyMonthly = totals.once().isEmpty() && !totals.month().isEmpty();
        if (!isOnlyMonthly) {
            brief.add(sum("quote.brief.once", totals.once()));
        }
        if (!totals.month().isEmpty()) {
            brief.add(sum("quote.brief.month", totals.month()));
        }
        return brief;
    }

    private static Div sum(String key, Sum sum) {
        return new Div(
                words(text(key, QuoteWords.euros(sum.gross())), "offerte-groot"),
                words(" "),
                words(text("quote.brief.net", QuoteWords.euros(sum.net())), "klein"));
    }
}
