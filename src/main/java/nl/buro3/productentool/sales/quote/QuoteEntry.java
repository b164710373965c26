package nl.buro3.productentool.sales.quote;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.sales.quote.detail.QuoteState;
import org.jspecify.annotations.Nullable;

/**
 * A quote of the file with the demo quotes.
 *
 * @param key by which a later version names it
 * @param validDays how many days from today it holds; below 0 for one that has expired
 */
record QuoteEntry(
        String key,
        @Nullable String replaces,
        @Nullable String organisation,
        String company,
        String city,
        String contact,
        String email,
        String role,
        @Nullable String owner,
        String language,
        QuoteState state,
        @Nullable Boolean asked,
        int daysAgo,
        int validDays,
        String subject,
        String intro,
        String reason,
        List<Line> lines,
        List<Asked> questions) {

    QuoteEntry {
        city = Objects.requireNonNullElse(city, "");
        role = Objects.requireNonNullElse(role, "");
        language = Objects.requireNonNullElse(language, "nl");
        intro = Objects.requireNonNullElse(intro, "");
        reason = Objects.requireNonNullElse(reason, "");
        questions = Objects.requireNonNullElse(questions, List.of());
    }

    /** A line of the file: what is not said is the card's. */
    record Line(
            String card,
            String title,
            String text,
            BigDecimal amount,
            @Nullable BigDecimal price,
            BigDecimal discount,
            @Nullable PriceUnit unit,
            @Nullable Boolean optional) {

        Line {
            card = Objects.requireNonNullElse(card, "");
            title = Objects.requireNonNullElse(title, "");
            text = Objects.requireNonNullElse(text, "");
            amount = Objects.requireNonNullElse(amount, BigDecimal.ONE);
            discount = Objects.requireNonNullElse(discount, BigDecimal.ZERO);
        }
    }

    /** A question of the file. */
    record Asked(String line, String question, String answer) {

        Asked {
            answer = Objects.requireNonNullElse(answer, "");
        }
    }
}
