package nl.buro3.productentool.sales.quote.content;

import static nl.buro3.productentool.common.Texts.text;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.sales.quote.content.QuoteTotals.Sum;

/** What stands in a quote, in the words of letters; and the words of a term, which are the same wherever they stand. */
public final class LineWords {

    /** A letter says so many lines; the rest stands on the page. */
    private static final int MOST_LINES = 40;

    private LineWords() {}

    /** For how long something by the month is taken: "minimaal 4 maanden, daarna per maand opzegbaar". */
    public static String term(int months, Locale language) {
        return text(language, "quote.line.term", text(language, "quote.line.months", months));
    }

    /** Each line in a line, with its term where it has one. */
    public static String lines(List<LineContent> lines, Locale language) {
        String rest = lines.size() > MOST_LINES
                ? "\n" + text(language, "quote.mail.line.more", lines.size() - MOST_LINES)
                : "";
        return lines.stream()
                .limit(MOST_LINES)
                .map(line -> text(
                                language,
                                "quote.mail.line." + (line.isMonthly() ? "month" : "once"),
                                QuoteTotals.number(line.amount(), language),
                                line.title(),
                                QuoteTotals.words(line.total(), language))
                        + (line.months() == null ? "" : ", " + term(line.months(), language)))
                .collect(Collectors.joining("\n", "", rest));
    }

    /** What it comes to with these optional lines, and what one is bound to by it at least. */
    public static String sums(QuoteContent content, Set<String> chosen, Locale language) {
        QuoteTotals totals = content.totals(chosen);
        return Stream.of(
                        sum("once", totals.once(), language),
                        sum("month", totals.month(), language),
                        committed(totals, language))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String sum(String kind, Sum sum, Locale language) {
        return sum.isEmpty()
                ? ""
                : text(
                        language,
                        "quote.mail.sum." + kind,
                        QuoteTotals.words(sum.net(), language),
                        QuoteTotals.words(sum.gross(), language));
    }

    /**
     * What lines by the month come to over their shortest terms, and with what is paid once beside it; empty where there is no
     * such term.
     */
    public static String committed(QuoteTotals totals, Locale language) {
        BigDecimal monthly = totals.committed();
        if (monthly.signum() == 0) {
            return "";
        }
        String words = text(language, "quote.sum.committed", QuoteTotals.words(monthly, language));
        BigDecimal all = monthly.add(totals.once().net());
        return totals.once().isEmpty()
                ? words
                : words + " " + text(language, "quote.sum.committed.all", QuoteTotals.words(all, language));
    }

    /** The terms of what would be taken, each of a line with its title; empty where there is none. */
    public static String terms(List<LineContent> lines, Locale language) {
        return lines.stream()
                .flatMap(line -> Stream.ofNullable(line.months())
                        .map(months -> text(
                                language,
                                "quote.mail.line.term",
                                line.title(),
                                text(language, "quote.line.months", months))))
                .limit(MOST_LINES)
                .collect(Collectors.joining("\n"));
    }
}
