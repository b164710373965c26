package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.sales.quote.content.LineContent;
import nl.buro3.productentool.sales.quote.content.LineWords;
import nl.buro3.productentool.sales.quote.content.QuoteTotals;
import nl.buro3.productentool.sales.quote.detail.QuoteState;

/** How a quote's facts are said on pages, in the language of the page. */
final class QuoteWords {

    private QuoteWords() {}

    /** A day in full: "14 december 2026". */
    static String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(currentLanguage())
                .format(day);
    }

    static String day(Instant at, Clock clock) {
        return day(at.atZone(clock.getZone()).toLocalDate());
    }

    /** A day and the time. */
    static String moment(Instant at, Clock clock) {
        return text(
                "quote.moment",
                day(at, clock),
                DateTimeFormatter.ofPattern("H:mm").format(at.atZone(clock.getZone())));
    }

    static String euros(BigDecimal amount) {
        return QuoteTotals.words(amount, currentLanguage());
    }

    static String number(BigDecimal number) {
        return QuoteTotals.number(number, currentLanguage());
    }

    /** How the line comes to its sum: "2 × € 95,00 per uur, 10% korting". */
    static String reckoning(LineContent line) {
        String one = line.unit() == PriceUnit.ONCE
                ? euros(line.price())
                : text("quote.line.price." + line.unit(), euros(line.price()));
        String product = text("quote.line.times", number(line.amount()), one);
        String reckoned = line.discount().signum() == 0
                ? product
                : text("quote.line.discounted", product, number(line.discount()));
        return line.months() == null ? reckoned : reckoned + ", " + LineWords.term(line.months(), currentLanguage());
    }

    /** The same in its customer's words: what it means to them. */
    static Span own(QuoteState state) {
        Span mark = words(text("quote.own." + state), "offertestaat");
        mark.getElement().setAttribute("data-staat", state.word());
        return mark;
    }

    /** The state, as a mark whose look says how things are. */
    static Span state(QuoteState state, boolean asked) {
        String name = asked && state == QuoteState.DRAFT ? "ASKED" : state.name();
        Span mark = words(text("quote.state." + name), "offertestaat");
        mark.getElement().setAttribute("data-staat", state.word());
        return mark;
    }
}
