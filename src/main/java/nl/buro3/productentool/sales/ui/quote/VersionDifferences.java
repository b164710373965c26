package nl.buro3.productentool.sales.ui.quote;

import static nl.buro3.productentool.common.Texts.currentLanguage;
import static nl.buro3.productentool.common.Texts.text;
import static nl.buro3.productentool.common.ui.Pages.words;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.common.ui.Tables;
import nl.buro3.productentool.sales.quote.content.QuoteContent;
import nl.buro3.productentool.sales.quote.content.QuoteDifferences;
import nl.buro3.productentool.sales.quote.content.QuoteDifferences.Difference;

/** What a version says otherwise than the one before it. */
public final class VersionDifferences {

    private static final int LONGEST = 160;
    private static final List<String> COLUMNS =
            List.of("quote.desk.diff.where", "quote.desk.diff.before", "quote.desk.diff.after");

    private VersionDifferences() {}

    /** The differences as a table, or that there are none. */
    public static Component of(QuoteContent before, QuoteContent after) {
        List<Difference> differences = QuoteDifferences.between(before, after, currentLanguage());
        return differences.isEmpty()
                ? new Paragraph(text("quote.desk.diff.none"))
                : Tables.of(
                        COLUMNS,
                        differences.stream().map(VersionDifferences::cells).toList());
    }

    private static List<Component> cells(Difference difference) {
        String field = text("quote.desk.diff." + difference.field());
        return List.of(
                words(difference.line().isEmpty() ? field : difference.line() + ": " + field),
                words(value(difference.field(), difference.before())),
                words(value(difference.field(), difference.after())));
    }

    private static String value(String field, String value) {
        String said =
                switch (field) {
                    case "unit" -> text("quote.desk.unit." + PriceUnit.valueOf(value));
                    case "optional" ->
                        text(Boolean.parseBoolean(value) ? "quote.desk.line.optional" : "quote.desk.line.fixed");
                    case "until" -> value.isEmpty() ? "–" : QuoteWords.day(LocalDate.parse(value));
                    default -> value.isEmpty() ? "–" : value;
                };
        return said.length() > LONGEST ? said.substring(0, LONGEST) + "…" : said;
    }
}
