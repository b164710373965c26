package nl.buro3.productentool.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.buro3.productentool.catalog.feed.reading.BadHeaderException;
import nl.buro3.productentool.catalog.feed.reading.FeedCell;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import nl.buro3.productentool.catalog.feed.reading.FeedFormat;
import nl.buro3.productentool.catalog.feed.reading.FeedRow;
import nl.buro3.productentool.catalog.feed.reading.FeedRows;
import nl.buro3.productentool.catalog.feed.reading.UnreadableFeedException;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FeedReadingTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";"})
    void csv_is_read_with_its_own_separator_quotes_and_line_breaks_in_cells(String separator) throws IOException {
        String text = """
                slug^name^category^summary
                webshop^"Shop, groot; 'echt'"^Web^"Regel een
                regel twee"
                tweede^Tweede^Web^
                """.replace("'", "\"\"").replace("^", separator);

        List<FeedRow> rows = rows("feed.csv", text);

        assertThat(rows).extracting(FeedRow::line).containsExactly(2, 4);
        assertThat(text(rows.getFirst(), FeedColumn.NAME)).isEqualTo("Shop, groot; \"echt\"");
        assertThat(text(rows.getFirst(), FeedColumn.SUMMARY)).isEqualTo("Regel een\nregel twee");
        assertThat(text(rows.getLast(), FeedColumn.SUMMARY)).isEmpty();
    }

    @Test
    void csv_may_begin_with_a_byte_order_mark_and_name_its_columns_in_any_case() throws IOException {
        FeedRow row =
                rows("FEED.CSV", "\uFEFFSlug , NAME,category\nx,Één,Web\n").getFirst();

        assertThat(row.slug()).isEqualTo("x");
        assertThat(text(row, FeedColumn.NAME)).isEqualTo("Één");
    }

    @Test
    void a_short_csv_line_says_nothing_of_the_cells_that_it_does_not_have() throws IOException {
        FeedRow row = rows("feed.csv", "slug,name,category,summary\nx,X,Web\n").getFirst();

        assertThat(row.cell(FeedColumn.SUMMARY)).isNull();
    }

    @Test
    void json_has_lists_and_texts_and_leaves_out_what_it_does_not_name() throws IOException {
        List<FeedRow> rows = rows("feed.json", """
                [{"slug": "een", "benefits": ["a|b", " c ", ""], "price_from": 12.50, "summary": null},
                 {"Slug": "twee", "benefits": "a | b"}]
                """);

        assertThat(cell(rows.getFirst(), FeedColumn.BENEFITS).items()).containsExactly("a|b", "c");
        assertThat(cell(rows.getLast(), FeedColumn.BENEFITS).items()).containsExactly("a", "b");
        assertThat(text(rows.getFirst(), FeedColumn.PRICE_FROM)).isEqualTo("12.50");
        assertThat(text(rows.getFirst(), FeedColumn.SUMMARY)).isEmpty();
        assertThat(rows.getLast().cell(FeedColumn.SUMMARY)).isNull();
        assertThat(rows).extracting(FeedRow::line).containsExactly(1, 2);
    }

    @Test
    void xlsx_is_read_from_its_first_sheet_with_numbers_as_a_person_typed_them() throws IOException {
        FeedRow row = rows("feed.xlsx", workbook()).getFirst();

        assertThat(row.line()).isEqualTo(2);
        assertThat(row.slug()).isEqualTo("webshop");
        assertThat(text(row, FeedColumn.PRICE_FROM)).isEqualTo("49,95");
        assertThat(text(row, FeedColumn.PRICE_TO)).isEqualTo("1000000");
        assertThat(text(row, FeedColumn.SUMMARY)).isEmpty();
    }

    @Test
    void a_header_must_have_the_required_columns() {
        assertThatThrownBy(() -> rows("feed.csv", "slug,summary\nx,y\n"))
                .isInstanceOf(BadHeaderException.class)
                .hasMessageContaining("name, category");
        assertThatThrownBy(() -> rows("feed.csv", "webshop,Webshop,Web\n"))
                .hasMessageContaining("namen van de kolommen ontbreken");
        assertThatThrownBy(() -> rows("feed.csv", "slug,name,category,name\n")).hasMessageContaining("twee keer: name");
    }

    @Test
    void cells_beyond_the_header_are_noticed() throws IOException {
        assertThat(rows("feed.csv", "slug,name,category\nx,X,Web,te veel\n")
                        .getFirst()
                        .cells())
                .containsKey(FeedRow.BEYOND_HEADER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"feed.csv", "feed.json", "feed.xlsx"})
    void junk_is_no_feed(String name) {
        byte[] junk = new byte[20_000];
        new Random(3).nextBytes(junk);

        assertUnreadable(name, junk, "");
        assertUnreadable(name, new byte[0], "leeg");
    }

    @Test
    void a_file_is_what_its_name_says() throws IOException {
        byte[] text = "slug,name,category\n".getBytes(StandardCharsets.UTF_8);

        assertUnreadable("feed.txt", text, "moet eindigen op");
        assertUnreadable("feed.xls", text, "oud Excel");
        assertUnreadable("feed.xlsx", text, "geen Excel-bestand");
        assertUnreadable("feed.csv", workbook(), "Dit is een Excel-bestand");
        assertUnreadable("feed.json", text, "geen geldige JSON");
    }

    @Test
    void csv_in_another_encoding_or_with_an_open_quote_is_broken() {
        assertUnreadable(
                "feed.csv", "slug,name,category\nx,Één,Web\n".getBytes(Charset.forName("x-MacRoman")), "UTF-8");
        assertUnreadable(
                "feed.csv", "slug,name,category\nx,\"Open,Web\ny,Y,Web\n".getBytes(StandardCharsets.UTF_8), "regel 2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"slug\": \"x\"}",
                "[{\"slug\": \"x\"}",
                "[{\"slug\": \"x\"},",
                "[{\"slug\": }]",
                "[{\"slug\": \"x\"}] [",
                "[1]",
                "[{\"slug\": \"x\", \"slug\": \"y\"}]",
                "[{\"slug\": {\"a\": 1}}]",
                "[{\"benefits\": [[1]]}]",
                "[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]",
                "null"
            })
    void broken_json_is_no_feed(String json) {
        assertUnreadable("feed.json", json.getBytes(StandardCharsets.UTF_8), "JSON");
    }

    @Test
    void broken_json_says_where() {
        assertUnreadable("feed.json", "[\n{\"slug\" \"x\"}]".getBytes(StandardCharsets.UTF_8), "regel 2");
    }

    @Test
    void a_truncated_workbook_is_no_feed_wherever_it_ends() throws IOException {
        byte[] whole = workbook();

        for (int length = 10; length < whole.length - 30; length += whole.length / 12) {
            assertUnreadable("feed.xlsx", Arrays.copyOf(whole, length), "beschadigd");
        }
    }

    @Test
    void a_zip_that_is_no_workbook_is_no_feed() throws IOException {
        assertUnreadable("feed.xlsx", zip("readme.txt", 10), "beschadigd");
        assertUnreadable("feed.xlsx", zip("xl/workbook.xml", 10), "beschadigd");
    }

    @Test
    void a_zip_bomb_is_not_unpacked() throws IOException {
        assertUnreadable("feed.xlsx", zip("xl/sharedStrings.xml", 100L << 20), "uitgepakt te groot");
    }

    private void assertUnreadable(String name, byte[] content, String reason) {
        assertThatThrownBy(() -> rows(name, content))
                .isInstanceOf(UnreadableFeedException.class)
                .hasMessageContaining(reason);
    }

    private List<FeedRow> rows(String name, String text) throws IOException {
        return rows(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<FeedRow> rows(String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve("feed"), content);
        List<FeedRow> read = new ArrayList<>();
        try (FeedRows rows = FeedFormat.of(name, file).open(file)) {
            rows.forEachRemaining(read::add);
        }
        return read;
    }

    private static String text(FeedRow row, FeedColumn column) {
        return cell(row, column).text();
    }

    private static FeedCell cell(FeedRow row, FeedColumn column) {
        return Objects.requireNonNull(row.cell(column));
    }

    private static byte[] workbook() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Producten");
            List<String> header = List.of("slug", "name", "category", "price_from", "price_to", "summary");
            for (int i = 0; i < header.size(); i++) {
                sheet.value(0, i, header.get(i));
            }
            sheet.value(1, 0, "webshop");
            sheet.value(1, 1, "Webshop");
            sheet.value(1, 2, "Web");
            sheet.value(1, 3, 3 * 16.65);
            sheet.value(1, 4, 1_000_000);
            workbook.newWorksheet("Toelichting").value(0, 0, "niets");
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String part, long size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(part));
            fill(zip, size);
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void fill(OutputStream out, long size) throws IOException {
        byte[] blank = new byte[1 << 16];
        for (long left = size; left > 0; left -= blank.length) {
            out.write(blank, 0, (int) Math.min(left, blank.length));
        }
    }
}
