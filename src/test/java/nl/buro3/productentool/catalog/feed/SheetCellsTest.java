package nl.buro3.productentool.catalog.feed;

import static nl.buro3.productentool.catalog.feed.RawWorkbook.number;
import static nl.buro3.productentool.catalog.feed.RawWorkbook.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.buro3.productentool.catalog.feed.reading.UnreadableFeedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person sees in the cells of a sheet is what is published, or the line is wrong. */
class SheetCellsTest {

    private static final String[] HEADER = {"slug", "name", "category", "summary", "price_from"};

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "General; 12.5; 12.50",
                "0.00; 33.333333333333; 33.33",
                "#,##0; 1250; 1250.00",
                "#,##0.00; 1250.5; 1250.50",
                "\"€\"\\ #,##0.00; 1250; 1250.00",
                "_-[$€-2] * #,##0.00_-; 99.95; 99.95",
                "#,##0.00\\ [$€-407]; 99.95; 99.95",
                "\"€\" #,##0.-; 1250; 1250.00",
                "@; 1250; 1250.00",
                "0.000; 12.5; 12.50",
                "General; 3.0E+2; 300.00",
                "General; 49.950000000000003; 49.95"
            })
    void a_number_or_euros_are_an_amount(String code, String stored, String amount) throws IOException {
        String withSections = code + ";[Red]-" + code + ";\"-\"??;@";

        assertThat(price(code, stored)).hasToString(amount);
        assertThat(price(withSections, stored)).hasToString(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "yyyy-mm-dd; 46154; een datum (12-5-2026)",
                "d-mmm; 46154; een datum (12-5-2026)",
                "[$-413]d mmmm yyyy; 46154; een datum",
                "dd-mm-jjjj; 46154; een datum",
                "mmm-yy; 46154; een datum",
                "m/d/yy h:mm; 46154.5; een datum",
                "h:mm; 0.520833333333333; een tijd (12:30)",
                "[h]:mm:ss; 1.5; een tijd",
                "mm:ss; 0.5; een tijd",
                "0%; 0.125; geen bedrag",
                "0.0%; 0.125; geen bedrag",
                "# ?/?; 12.5; opmaak van de cel",
                "0.00E+00; 100000; opmaak van de cel",
                "#,##0,; 12500; opmaak van de cel",
                "#,##0.0,\"k\"; 12500; opmaak van de cel",
                "000-000; 123456; opmaak van de cel",
                "[<1000]0; 5; opmaak van de cel",
                "[$$-409]#,##0.00; 12.5; niet in euro",
                "[$£-809]#,##0.00; 12.5; niet in euro",
                "#,##0.00 \"CHF\"; 12.5; niet in euro",
                "0 \"stuks\"; 12; geen bedrag",
                "0; 12.5; de cel toont 13, maar er staat € 12,50 in",
                "General; 33.333; meer dan twee cijfers",
                "General; -5; minder dan nul",
                "General; 0; geen prijs",
                "General; 1234567890; te groot"
            })
    void whatever_else_a_format_makes_of_a_number_is_no_amount(String code, String stored, String why)
            throws IOException {
        ReadFeed read = ReadFeed.of(withPrice(code, stored));

        assertThat(read.cards()).isEmpty();
        assertThat(read.wrong())
                .singleElement()
                .asString()
                .startsWith("regel 2: price_from: ")
                .contains(why);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "General; 2026; 2026",
                "00000; 123; 00123",
                "0%; 1; 100%",
                "#,##0.00; 1250; 1.250,00",
                "General; 8712345678906; 8712345678906",
                "0.0; 12.5; 12,5",
                "0 \"m²\"; 25; 25 m²"
            })
    void a_number_in_a_column_of_texts_is_what_is_shown(String code, String stored, String shown) throws IOException {
        assertThat(ReadFeed.of(withName(code, stored)).card().name()).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "d-m-yyyy; 46154; een datum",
                "h:mm; 0.5; een tijd",
                "0.00E+00; 1200000; opmaak",
                "General; 12345678901234567; te lang"
            })
    void a_number_that_excel_made_of_a_text_is_a_wrong_line(String code, String stored, String why) throws IOException {
        assertThat(ReadFeed.of(withName(code, stored)).wrong())
                .singleElement()
                .asString()
                .startsWith("regel 2: name: ")
                .contains(why);
    }

    @Test
    void dates_may_be_counted_from_1904() throws IOException {
        assertThat(ReadFeed.of(withPrice("d-m-yyyy", "44692").countingFrom1904())
                        .wrong())
                .singleElement()
                .asString()
                .contains("12-5-2026");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 17, 22, 30, 45, 47, 58})
    void dates_and_times_that_have_a_number_of_their_own_are_known(int id) throws IOException {
        String styles =
                "<styleSheet><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"%d\"/></cellXfs></styleSheet>".formatted(id);
        byte[] book = withPart(withPrice("General", "46154").bytes(), "xl/styles.xml", styles);

        assertThat(ReadFeed.of("feed.xlsx", book).wrong())
                .singleElement()
                .asString()
                .contains("de cel is een");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<c r=\"D2\" t=\"e\"><v>#N/A</v></c>; fout van het rekenblad",
                "<c r=\"D2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>; fout van het rekenblad",
                "<c r=\"D2\" t=\"str\"><f>A1</f><v>#VERW!</v></c>; fout van het rekenblad",
                "<c r=\"D2\"><f>A1</f></c>; zonder uitkomst",
                "<c r=\"D2\"><f>A1</f><v/></c>; zonder uitkomst",
                "<c r=\"D2\" t=\"str\"><f>A1</f></c>; zonder uitkomst",
                "<c r=\"D2\" t=\"b\"><v>1</v></c>; WAAR",
                "<c r=\"D2\" t=\"d\"><v>2026-05-12</v></c>; een datum"
            })
    void unreadable_is_not_empty(String cell, String why) throws IOException {
        RawWorkbook book = new RawWorkbook().texts(1, HEADER).row(2, required() + cell);

        assertThat(ReadFeed.of(book).wrong())
                .singleElement()
                .asString()
                .startsWith("regel 2: summary: ")
                .contains(why);
    }

    @Test
    void a_formula_with_a_result_is_its_result_also_when_that_is_empty() throws IOException {
        RawWorkbook book = new RawWorkbook()
                .texts(1, HEADER)
                .row(
                        2,
                        required()
                                + "<c r=\"D2\" t=\"str\"><f>A1</f><v></v></c><c r=\"E2\"><f>10*1.25</f><v>12.5</v></c>");

        assertThat(ReadFeed.of(book).card().summary()).isEmpty();
        assertThat(ReadFeed.of(book).card().price().from().value()).hasToString("12.50");
    }

    @ParameterizedTest
    @CsvSource({
        "Regel een_x000D_, Regel een",
        "A_x0041_B, AAB",
        "een_x000a_twee, een twee",
        "_x005F_x000D_, _x000D_",
        "max_xxl_, max_xxl_"
    })
    void what_excel_escapes_is_read_as_it_was_typed(String stored, String typed) throws IOException {
        RawWorkbook inline = new RawWorkbook().texts(1, HEADER).row(2, required() + text("D2", stored));
        RawWorkbook shared = new RawWorkbook()
                .shared("<si><r><t>%s</t></r><rPh><t>fonetisch</t></rPh></si>".formatted(stored))
                .texts(1, HEADER)
                .row(2, required() + "<c r=\"D2\" t=\"s\"><v>0</v></c>");

        assertThat(ReadFeed.of(inline).card().summary()).isEqualTo(typed);
        assertThat(ReadFeed.of(shared).card().summary()).isEqualTo(typed);
    }

    @Test
    void a_merged_cell_leaves_the_others_of_its_range_unsaid() throws IOException {
        RawWorkbook book = new RawWorkbook()
                .texts(1, HEADER)
                .texts(2, "a", "A", "Web", "Voor beide")
                .texts(3, "b", "B", "Web")
                .afterRows("<mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells>");

        assertThat(ReadFeed.of(book).wrong())
                .singleElement()
                .asString()
                .startsWith("regel 3: summary: de cel is samen");
    }

    @Test
    void titles_above_the_header_blank_rows_and_hidden_rows_keep_their_numbers() throws IOException {
        RawWorkbook book = new RawWorkbook()
                .texts(1, "Prijslijst 2027")
                .texts(4, "Adres ", "Naam*", "CATEGORIE", "Samenvatting", "Soort  prijs")
                .texts(7, "a", "A", "Web", "", "op aanvraag")
                .rowWith("r=\"9\" hidden=\"1\"", text("A9", "b") + text("B9", "B") + text("C9", "Web/X/Y"))
                .afterRows("<mergeCells><mergeCell ref=\"A1:E1\"/></mergeCells>");

        ReadFeed read = ReadFeed.of(book);

        assertThat(read.cards()).singleElement().extracting(card -> card.line()).isEqualTo(7);
        assertThat(read.wrong()).singleElement().asString().startsWith("regel 9: category");
        assertThat(read.notes())
                .anyMatch(note -> note.contains("regel 4"))
                .anyMatch(note -> note.contains("Verborgen"));
    }

    @Test
    void a_hidden_sheet_is_passed_over_and_others_are_told_of() throws IOException {
        RawWorkbook book =
                withPrice("General", "5").sheetBefore("Lijsten", "hidden").sheetBefore("Oud", "veryHidden");

        assertThat(ReadFeed.of(book).card().slug()).isEqualTo("a");
        assertThat(ReadFeed.of(book).notes()).anyMatch(note -> note.contains("\"Producten\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ZZZZZZ2", "XFE2", "AAAA2", "A1048577", "ZZZZZZZZZZZZZZ99999999999"})
    void a_cell_where_no_sheet_has_one_is_told_at_once(String address) throws IOException {
        RawWorkbook book = new RawWorkbook().texts(1, HEADER).row(2, required() + text(address, "x"));

        assertThatThrownBy(() -> ReadFeed.of(book))
                .isInstanceOf(UnreadableFeedException.class)
                .hasMessageContaining("plek die niet bestaat: " + address.substring(0, 4));
    }

    @Test
    void a_row_where_no_sheet_has_one_is_told_at_once() throws IOException {
        RawWorkbook book = new RawWorkbook().texts(1, HEADER).row(2_000_000, "");

        assertThatThrownBy(() -> ReadFeed.of(book)).hasMessageContaining("2000000");
    }

    @Test
    void the_last_cell_of_a_sheet_is_a_cell() throws IOException {
        RawWorkbook book = new RawWorkbook().texts(1, HEADER).row(2, required() + text("XFD2", "x"));

        assertThat(ReadFeed.of(book).wrong()).singleElement().asString().contains("meer cellen");
    }

    @Test
    void a_million_cells_with_a_colour_and_nothing_in_them_are_nothing() throws IOException {
        RawWorkbook book = withPrice("General", "5");
        for (int row = 3; row < 50_003; row++) {
            book.row(row, "<c s=\"1\"/>".repeat(20));
        }

        assertThat(ReadFeed.of(book).cards()).hasSize(1);
    }

    @Test
    void what_nests_without_end_or_names_things_without_end_is_broken() throws IOException {
        RawWorkbook deep = new RawWorkbook().texts(1, HEADER).row(2, "<c>".repeat(200_000));
        RawWorkbook wide = new RawWorkbook().texts(1, HEADER).row(2, "<c r=\"" + "A".repeat(3 << 20) + "\"/>");
        byte[] entities = withPart(
                withPrice("General", "5").bytes(),
                "xl/sharedStrings.xml",
                "<!DOCTYPE sst [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>");

        assertThatThrownBy(() -> ReadFeed.of(deep)).hasMessageContaining("beschadigd");
        assertThatThrownBy(() -> ReadFeed.of(wide)).hasMessageContaining("uitgepakt te groot");
        assertThatThrownBy(() -> ReadFeed.of("feed.xlsx", entities)).hasMessageContaining("beschadigd");
    }

    private static Object price(String code, String stored) throws IOException {
        return String.valueOf(
                ReadFeed.of(withPrice(code, stored)).card().price().from().value());
    }

    private static String required() {
        return text("A2", "a") + text("B2", "A") + text("C2", "Web");
    }

    private static RawWorkbook withPrice(String code, String stored) {
        RawWorkbook book = new RawWorkbook();
        int style = book.format(code);
        return book.texts(1, HEADER).row(2, required() + number("E2", style, stored));
    }

    private static RawWorkbook withName(String code, String stored) {
        RawWorkbook book = new RawWorkbook();
        int style = book.format(code);
        return book.texts(1, HEADER).row(2, text("A2", "a") + number("B2", style, stored) + text("C2", "Web"));
    }

    private static byte[] withPart(byte[] book, String name, String content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream to = new ZipOutputStream(bytes);
                java.util.zip.ZipInputStream from =
                        new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(book))) {
            for (ZipEntry part = from.getNextEntry(); part != null; part = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(part.getName()));
                to.write(part.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : from.readAllBytes());
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
