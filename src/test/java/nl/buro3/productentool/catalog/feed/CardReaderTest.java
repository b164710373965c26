package nl.buro3.productentool.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.buro3.productentool.catalog.PriceType;
import nl.buro3.productentool.catalog.PriceUnit;
import nl.buro3.productentool.catalog.feed.reading.FeedCell;
import nl.buro3.productentool.catalog.feed.reading.FeedRow;
import nl.buro3.productentool.catalog.intake.IncomingCard;
import nl.buro3.productentool.catalog.intake.IncomingPrice.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardReaderTest {

    @Test
    void a_row_with_only_the_required_cells_says_nothing_of_the_rest() {
        IncomingCard card = CardReader.card(row(Map.of()));

        assertThat(card.category()).containsExactly("Vindbaarheid", "SEO");
        assertThat(card.summary()).isNull();
        assertThat(card.benefits()).isNull();
        assertThat(card.price().type()).isEqualTo(Part.unsaid());
    }

    @Test
    void empty_cells_say_empty() {
        IncomingCard card = CardReader.card(row(Map.of("summary", "", "benefits", " | ", "price_type", "")));

        assertThat(card.summary()).isEmpty();
        assertThat(card.benefits()).isEmpty();
        assertThat(card.price().type()).isEqualTo(Part.of(null));
    }

    @Test
    void lists_are_separated_by_bars_and_hold_nothing_twice() {
        IncomingCard card = CardReader.card(row(Map.of("keywords", "seo | zoeken|| seo")));

        assertThat(card.keywords()).containsExactly("seo", "zoeken");
    }

    @ParameterizedTest
    @CsvSource({"fixed, FIXED", "VAST, FIXED", "vanaf, FROM", "bereik, RANGE", "op aanvraag, ON_REQUEST"})
    void price_types_may_be_dutch(String word, PriceType type) {
        assertThat(CardReader.card(row(Map.of("price_type", word))).price().type())
                .isEqualTo(Part.of(type));
    }

    @ParameterizedTest
    @CsvSource({"once, ONCE", "eenmalig, ONCE", "Maand, MONTH", "uur, HOUR", "stuk, PIECE"})
    void price_units_may_be_dutch(String word, PriceUnit unit) {
        assertThat(CardReader.card(row(Map.of("price_unit", word))).price().unit())
                .isEqualTo(Part.of(unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1250; 1250.00",
                "1250,5; 1250.50",
                "1250.50; 1250.50",
                "1.250,00; 1250.00",
                "1,250.00; 1250.00",
                "1.250; 1250.00",
                "€ 95; 95.00",
                "999999999.99; 999999999.99"
            })
    void amounts_have_a_dot_or_a_comma(String text, String amount) {
        Part<?> from = CardReader.card(row(Map.of("price_from", text))).price().from();

        assertThat(from.value()).hasToString(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "slug; ; slug: is verplicht",
                "name; ; name: is verplicht",
                "category; ; category: is verplicht",
                "slug; SEO Scan!; bedoel je \"seo-scan\"",
                "slug; ---; geen geldige slug",
                "category; A/B/C; meer dan twee niveaus",
                "category; A/; zonder letters of cijfers",
                "category; /; zonder letters of cijfers",
                "price_type; gratis; price_type: \"gratis\" is onbekend",
                "price_unit; week; price_unit: \"week\" is onbekend",
                "price_from; duur; price_from: \"duur\" is geen bedrag",
                "price_from; -5; minder dan nul",
                "price_from; 0; is geen prijs",
                "price_from; 1,250; kan twee dingen betekenen",
                "price_from; 1e9; geen bedrag",
                "price_to; 1234567890; te groot"
            })
    void a_wrong_cell_is_named_with_what_is_wrong(String column, String value, String message) {
        assertRefused(Map.of(column, value == null ? "" : value), message);
    }

    @Test
    void texts_stay_within_the_bounds_of_the_catalogue() {
        assertRefused(Map.of("name", "x".repeat(121)), "name: is langer dan 120 tekens (121)");
        assertRefused(Map.of("summary", "x".repeat(301)), "summary: is langer dan 300");
        assertRefused(Map.of("description", "x".repeat(20_001)), "description: is langer dan 20.000");
        assertRefused(Map.of("category", "x".repeat(81)), "langer dan 80");
        assertRefused(Map.of("benefits", "x".repeat(301)), "benefits: is langer dan 300");
        assertRefused(Map.of("keywords", "x".repeat(81)), "keywords: is langer dan 80");
        assertRefused(Map.of("benefits", "a|b|c|d|e|f|g|h|i|j|k|l|m"), "benefits: heeft meer dan 12 onderdelen (13)");
    }

    @Test
    void characters_of_which_nobody_knows_what_they_were_are_refused() {
        assertRefused(Map.of("summary", "a\uFFFDb"), "niet te lezen");
        assertRefused(Map.of("keywords", "a\uD800b"), "niet te lezen");
    }

    @Test
    void all_that_is_wrong_with_a_line_is_said_at_once() {
        assertThatThrownBy(() -> CardReader.card(new FeedRow(7, Map.of("slug", FeedCell.of("A B")))))
                .hasMessageContaining("slug: ")
                .hasMessageContaining("; name: ")
                .hasMessageContaining("; category: ");
    }

    @Test
    void a_list_where_a_text_belongs_and_cells_beyond_the_header_are_mistakes() {
        Map<String, FeedCell> cells = new HashMap<>(row(Map.of()).cells());
        cells.put("name", FeedCell.of(List.of("a", "b")));
        cells.put(FeedRow.BEYOND_HEADER, FeedCell.of("te veel"));

        assertThatThrownBy(() -> CardReader.card(new FeedRow(2, cells)))
                .hasMessageContaining("name: is een lijst")
                .hasMessageContaining("meer cellen");
    }

    private static void assertRefused(Map<String, String> cells, String message) {
        assertThatThrownBy(() -> CardReader.card(row(cells)))
                .isInstanceOf(BadLineException.class)
                .hasMessageContaining(message);
    }

    private static FeedRow row(Map<String, String> cells) {
        Map<String, FeedCell> all = new HashMap<>(Map.of(
                "slug", FeedCell.of("seo-scan"),
                "name", FeedCell.of("SEO-scan"),
                "category", FeedCell.of("Vindbaarheid/SEO")));
        cells.forEach((column, text) -> all.put(column, FeedCell.of(text)));
        return new FeedRow(2, all);
    }
}
