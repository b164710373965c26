package nl.buro3.productentool.sales.quote.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What one version of a quote says otherwise than the one before it, by line and field. */
public final class QuoteDifferences {

    private static final Map<String, Function<QuoteContent, String>> FIELDS = fields();
    private static final Map<String, BiFunction<LineContent, Locale, String>> LINE_FIELDS = lineFields();

    private QuoteDifferences() {}

    /**
     * A field that differs.
     *
     * @param line the title of its line; empty for what is of the whole quote
     * @param field its name, for which there is a text; {@code line} for a line that came or went
     * @param before empty for what was not there
     * @param after empty for what is there no more
     */
    public record Difference(String line, String field, String before, String after) {}

    private static Map<String, Function<QuoteContent, String>> fields() {
        Map<String, Function<QuoteContent, String>> fields = new LinkedHashMap<>();
        fields.put("customer", content -> String.join(", ", content.customer().lines()));
        fields.put("subject", QuoteContent::subject);
        fields.put("until", content -> content.validUntil().toString());
        fields.put("intro", QuoteContent::intro);
        fields.put("terms", QuoteContent::terms);
        return fields;
    }

    private static Map<String, BiFunction<LineContent, Locale, String>> lineFields() {
        Map<String, BiFunction<LineContent, Locale, String>> fields = new LinkedHashMap<>();
        fields.put("title", (line, language) -> line.title());
        fields.put("text", (line, language) -> line.text());
        fields.put("amount", (line, language) -> QuoteTotals.number(line.amount(), language));
        fields.put("price", (line, language) -> QuoteTotals.words(line.price(), language));
        fields.put("discount", (line, language) -> QuoteTotals.number(line.discount(), language) + "%");
        fields.put("vat", (line, language) -> line.vat() + "%");
        fields.put("unit", (line, language) -> line.unit().name());
        fields.put("months", (line, language) -> line.months() == null ? "" : String.valueOf(line.months()));
        fields.put("optional", (line, language) -> String.valueOf(line.optional()));
        return fields;
    }

    /** What differs, the whole first and then line by line in the order of the newer one; lines that went come last. */
    public static List<Difference> between(QuoteContent before, QuoteContent after, Locale language) {
        List<Difference> differences = new ArrayList<>();
        FIELDS.forEach((name, value) -> add(differences, "", name, value.apply(before), value.apply(after)));
        Map<String, LineContent> old =
                before.lines().stream().collect(Collectors.toMap(LineContent::handle, Function.identity()));
        for (LineContent line : after.lines()) {
            LineContent was = old.remove(line.handle());
            if (was == null) {
                differences.add(new Difference(line.title(), "line", "", worth(line, language)));
            } else {
                LINE_FIELDS.forEach((name, value) ->
                        add(differences, line.title(), name, value.apply(was, language), value.apply(line, language)));
            }
        }
        before.lines().stream()
                .filter(line -> old.containsKey(line.handle()))
                .forEach(line -> differences.add(new Difference(line.title(), "line", worth(line, language), "")));
        return differences;
    }

    private static void add(List<Difference> differences, String line, String field, String before, String after) {
        if (!Objects.equals(before, after)) {
            differences.add(new Difference(line, field, before, after));
        }
    }

    private static String worth(LineContent line, Locale language) {
        return QuoteTotals.words(line.total(), language);
    }
}
