package nl.buro3.productentool.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import nl.buro3.productentool.catalog.CardDetails;
import nl.buro3.productentool.catalog.CardSummary;
import nl.buro3.productentool.catalog.Catalog;
import nl.buro3.productentool.common.Texts;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that people really had, each with what is right for it. */
@OnH2
class FeedCasesTest {

    @Autowired
    private FeedImport feeds;

    @Autowired
    private Catalog catalog;

    @TempDir
    private Path folder;

    @Test
    void a05_sep_line_is_read() throws Exception {
        assertThat(load("a05-sep-line.csv").outcome()).isEqualTo(ImportOutcome.DONE);
        assertThat(price("bug-a05")).isEqualTo("€ 12,50");
    }

    @Test
    void a09b_broken_quote_is_told_with_line_152_in_dutch() throws Exception {
        ImportReport report = load("a09b-broken-quote-line-152.csv");

        assertThat(report.outcome()).isEqualTo(ImportOutcome.UNREADABLE);
        assertThat(report.problem()).startsWith("Op regel 152 gaat het mis met een aanhalingsteken");
        assertThat(catalog.card("bug-q000")).isEmpty();
    }

    @Test
    void a13_dutch_columns_are_read() throws Exception {
        assertThat(load("a13-dutch-columns.csv").outcome()).isEqualTo(ImportOutcome.DONE);
        assertThat(price("bug-a13")).isEqualTo("vanaf € 12,50 per stuk");
        assertThat(card("bug-a13").card().summary()).isEqualTo("Kort");
    }

    @Test
    void a32_newline_in_a_name_is_a_blank() throws Exception {
        load("a32-newline-in-name.csv");

        assertThat(card("bug-a32").card().name()).isEqualTo("Vlag Bcc: x@example.com");
        assertThat(card("bug-a32").content().benefits()).containsExactly("een", "twee");
    }

    @Test
    void x02_formula_errors_are_wrong_lines() throws Exception {
        ImportReport report = load("x02-formula-error.xlsx");

        assertThat(report.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(report.errors()).extracting(LineError::line).containsExactly(2, 3);
        assertThat(report.errors().getFirst().message()).contains("price_from").contains("#DIV/0!");
        assertThat(report.errors().getLast().message()).contains("summary").contains("#N/A");
    }

    @Test
    void x07_rich_text_is_decoded() throws Exception {
        load("x07-rich-text.xlsx");

        assertThat(card("bug-x07").card().name()).isEqualTo("Vlag groot");
        assertThat(card("bug-x07").card().summary()).isEqualTo("Regel een regel twee");
    }

    @Test
    void x22b_a_date_where_an_amount_is_asked_is_a_wrong_line() throws Exception {
        load("x22-first.xlsx");
        ImportReport report = load("x22b-dutch-excel-12.5-as-date.xlsx");

        assertThat(report.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(report.errors())
                .singleElement()
                .extracting(LineError::message)
                .asString()
                .contains("price_from: de cel is een datum (12-5-2026)");
        assertThat(price("bug-x22")).isEqualTo("€ 12,50");
    }

    @Test
    void x22c_formulas_without_a_value_are_a_wrong_line_and_empty_nothing() throws Exception {
        load("x22-first.xlsx");
        ImportReport report = load("x22c-formula-no-value.xlsx");

        assertThat(report.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(report.errors())
                .singleElement()
                .extracting(LineError::message)
                .asString()
                .contains("summary: de cel is een formule zonder uitkomst")
                .contains("price_from: de cel is een formule zonder uitkomst");
        assertThat(price("bug-x22")).isEqualTo("€ 12,50");
        assertThat(card("bug-x22").card().summary()).isEqualTo("eerst");
    }

    @Test
    void l01_long_words_are_taken_as_they_are() throws Exception {
        assertThat(load("l01-long-words.csv").outcome()).isEqualTo(ImportOutcome.DONE);
        assertThat(card("bug-l01").content().description())
                .contains("een lang codeblok")
                .contains("| a | b | c |");
    }

    @Test
    void a_price_that_became_ten_times_as_high_is_told() throws IOException {
        load(write("een.csv", "slug;name;category;price_from\nx;X;Web;12,50\ny;Y;Web;10\n"));
        ImportReport report = load(write("twee.csv", "slug;name;category;price_from\nx;X;Web;1.250\ny;Y;Web;12\n"));

        assertThat(ReportText.of(report)).contains("  regel 2, x: was € 12,50, is nu € 1.250");
        assertThat(report.jumps()).hasSize(1);
    }

    @Test
    void a_header_alone_is_no_feed() throws IOException {
        ImportReport report = load(write("leeg.csv", "slug;name;category\n\n"));

        assertThat(report.outcome()).isEqualTo(ImportOutcome.REFUSED);
        assertThat(report.problem()).contains("geen producten");
    }

    private ImportReport load(String name) throws URISyntaxException {
        URL url = Objects.requireNonNull(FeedCasesTest.class.getResource("/feeds/cases/" + name));
        return load(Path.of(url.toURI()));
    }

    private ImportReport load(Path file) {
        return feeds.load(file, String.valueOf(file.getFileName()), false, (done, total) -> {});
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private String price(String slug) {
        return catalog.card(slug).map(CardSummary::price).orElseThrow().words(Texts.DUTCH);
    }

    private CardDetails card(String slug) {
        return catalog.published(slug).orElseThrow();
    }
}
