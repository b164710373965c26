package nl.buro3.productentool.sales.quote.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.buro3.productentool.common.Slug;

/**
 * What an employee writes in a quote.
 *
 * @param language of the quote and the mail about it
 * @param subject what it is about, in some words
 * @param validUntil the last day on which it can be accepted
 */
public record QuoteContent(
        Customer customer,
        Locale language,
        String subject,
        String intro,
        String terms,
        LocalDate validUntil,
        List<LineContent> lines) {

    public static final int MOST_LINES = 500;
    public static final int LONGEST_SUBJECT = 160;
    public static final int LONGEST_INTRO = 4000;
    public static final int LONGEST_TERMS = 8000;

    private static final int LONGEST_HANDLE = 80;

    /** @throws IllegalArgumentException for more than {@value #MOST_LINES} lines, or words that are too long */
    public QuoteContent {
        if (lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("too many lines: " + lines.size());
        }
        if (subject.length() > LONGEST_SUBJECT || intro.length() > LONGEST_INTRO || terms.length() > LONGEST_TERMS) {
            throw new IllegalArgumentException("too long");
        }
        lines = apart(lines);
    }

    /** Each line is known by a name of its own. */
    private static List<LineContent> apart(List<LineContent> lines) {
        Set<String> taken = new HashSet<>();
        List<LineContent> apart = new ArrayList<>();
        for (LineContent line : lines) {
            String wanted = line.handle().isEmpty() ? Slug.of(line.title()) : line.handle();
            String base = wanted.isEmpty() ? "regel" : wanted.substring(0, Math.min(wanted.length(), LONGEST_HANDLE));
            String handle = base;
            for (int n = 2; !taken.add(handle); n++) {
                handle = base + "-" + n;
            }
            apart.add(line.known(handle));
        }
        return List.copyOf(apart);
    }

    /** The lines that are taken when these optional ones are. */
    public List<LineContent> taken(Set<String> chosen) {
        return lines.stream()
                .filter(line -> !line.optional() || chosen.contains(line.handle()))
                .toList();
    }

    /** What it comes to when these optional lines are taken. */
    public QuoteTotals totals(Set<String> chosen) {
        return QuoteTotals.of(taken(chosen));
    }

    /** What it comes to without any optional line. */
    public QuoteTotals totals() {
        return totals(Set.of());
    }

    /** What it comes to at most: with all optional lines. */
    public QuoteTotals highest() {
        return QuoteTotals.of(lines);
    }
}
