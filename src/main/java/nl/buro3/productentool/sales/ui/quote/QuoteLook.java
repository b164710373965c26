package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.styled;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Asked;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Progress;

/** What employees' pages show of quotes as customers' pages do. */
public final class QuoteLook {

    private QuoteLook() {}

    /** The state as a mark. */
    public static Span state(Progress progress) {
        return QuoteWords.state(progress.state(), progress.asked() != null);
    }

    /** Net, VAT of each rate and gross, at once and each month. */
    public static Div table(QuoteTotals totals) {
        return QuoteSums.table(totals);
    }

    /** Both sums excluding VAT, for a list of employees. */
    public static Component sums(QuoteTotals totals) {
        Div sums = styled(new Div(), "offerte-cel");
        if (!totals.once().isEmpty() || totals.month().isEmpty()) {
            sums.add(words(QuoteWords.euros(totals.once().net())));
        }
        if (!totals.month().isEmpty()) {
            sums.add(words(
                    text("quote.brief.month", QuoteWords.euros(totals.month().net()))));
        }
        return sums;
    }

    /** How a line comes to its sum. */
    public static String reckoning(LineContent line) {
        return QuoteWords.reckoning(line);
    }

    /** A question with its answer, and with how it stands in words for employees. */
    public static Div question(Asked asked, String state) {
        return QuestionAndAnswer.of(asked, state);
    }
}
