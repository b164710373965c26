package nl.buro3.productentool.sales.quote.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.buro3.productentool.common.Sha256;
import nl.buro3.productentool.sales.quote.content.QuoteTotals.Sum;

/**
 * What was agreed, in a text that is the same each time it is made: one fact on a line, amounts with two decimals, no
 * language. Its hash is kept beside it. Who signed stands in it as a hash as well, so that somebody can be erased without
 * making it another text; so does the greeting. A line without a shortest term says nothing of one, as lines did before
 * there were such terms.
 */
public final class AgreedText {

    private AgreedText() {}

    /**
     * The text.
     *
     * @param chosen the optional lines that were taken
     * @param signer a hash of who signed
     */
    public static String of(String number, QuoteContent content, Set<String> chosen, LocalDate day, String signer) {
        List<String> text = new ArrayList<>();
        text.add("quote " + number);
        text.add("customer " + line(content.customer().name()));
        text.add("subject " + line(content.subject()));
        text.add("intro sha256 " + Sha256.hex(content.intro()));
        content.taken(chosen).forEach(taken -> text.add(line(taken)));
        QuoteTotals totals = content.totals(chosen);
        text.add("once " + line(totals.once()));
        text.add("month " + line(totals.month()));
        text.add("terms " + line(content.terms()));
        text.add("accepted " + day);
        text.add("signer sha256 " + signer);
        return String.join("\n", text) + "\n";
    }

    private static String line(LineContent taken) {
        return "line %s | %s | %s | %s x %s - %s%% = %s | vat %d%% | %s%s%s"
                .formatted(
                        taken.handle(),
                        line(taken.title()),
                        line(taken.text()),
                        taken.amount(),
                        taken.price(),
                        taken.discount(),
                        taken.total(),
                        taken.vat(),
                        taken.unit(),
                        taken.months() == null ? "" : " | at least %d months".formatted(taken.months()),
                        taken.optional() ? " | chosen" : "");
    }

    private static String line(Sum sum) {
        StringBuilder line = new StringBuilder("net " + sum.net());
        sum.vat().forEach(vat -> line.append(" | vat %d%% of %s = %s".formatted(vat.rate(), vat.base(), vat.amount())));
        return line.append(" | gross ").append(sum.gross()).toString();
    }

    private static String line(String words) {
        return words.replace("\\", "\\\\").replace("\r", "").replace("\n", "\\n");
    }
}
