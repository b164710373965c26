package nl.buro3.productentool.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import nl.buro3.productentool.catalog.feed.reading.UnreadableFeedException;
import nl.buro3.productentool.catalog.intake.IncomingCard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A CSV as Excel, other programs and shop systems write it is read, or it is said in Dutch what to do. */
class CsvWritingsTest {

    private static final String TABLE = "slug;name;category;price_from\nkoffie;Café €;Web;12,50\n";

    @ParameterizedTest
    @ValueSource(strings = {"sep=;\n", "sep=;\r\n", "SEP=;\n", "\"sep=;\"\n", "\uFEFFsep=;\r\n", "\n\nPrijslijst\n\n"})
    void what_stands_above_the_header_is_passed_over(String above) throws IOException {
        int lines = (int) above.chars().filter(c -> c == '\n').count();
        IncomingCard card = ReadFeed.of("feed.csv", above + TABLE).card();

        assertThat(card.line()).isEqualTo(lines + 2);
        assertThat(card.name()).isEqualTo("Café €");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void cells_are_separated_as_the_header_does_it(String separator) throws IOException {
        String text = "slug;name;category;summary\nx;X;Web;a,b\n";
        String written =
                separator.equals(",") ? "slug,name,category,summary\nx,X,Web,\"a,b\"\n" : text.replace(";", separator);

        assertThat(ReadFeed.of("feed.csv", written).card().summary()).isEqualTo("a,b");
    }

    @Test
    void a_separator_that_excel_names_counts() throws IOException {
        assertThat(ReadFeed.of("feed.csv", "sep=\t\nslug\tname\tcategory\nx\tX\tWeb\n")
                        .card()
                        .name())
                .isEqualTo("X");
        assertThat(ReadFeed.of("feed.csv", "sep=^\nslug^name^category\nx^X^Web\n")
                        .card()
                        .name())
                .isEqualTo("X");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void lines_may_end_as_on_any_system(String end) throws IOException {
        IncomingCard card =
                ReadFeed.of("feed.csv", "\n" + TABLE.replace("\n", end)).card();

        assertThat(card.name()).isEqualTo("Café €");
        assertThat(card.line()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void the_encodings_of_spreadsheets_are_read(String charset) throws IOException {
        String marked = charset.startsWith("UTF") ? "\uFEFF" + TABLE : TABLE;
        ReadFeed read = ReadFeed.of("feed.csv", marked.getBytes(Charset.forName(charset)));

        assertThat(read.card().name()).isEqualTo("Café €");
        assertThat(read.notes()).hasSize(charset.startsWith("UTF") ? 0 : 1);
    }

    @Test
    void one_broken_byte_makes_no_other_letters_of_a_text() throws IOException {
        byte[] text = "slug;name;category;summary\nx;Hé;Web;Caf?\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xE9;

        assertThat(ReadFeed.of("feed.csv", text).wrong())
                .singleElement()
                .asString()
                .contains("niet te lezen");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x-MacRoman", "IBM850"})
    void an_encoding_that_cannot_be_told_is_refused(String charset) {
        byte[] text = TABLE.replace(" €", "").getBytes(Charset.forName(charset));

        assertThatThrownBy(() -> ReadFeed.of("feed.csv", text)).hasMessageContaining("UTF-8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '`',
            value = {"x;\"Bord\" groot;Web", "x;\"Bord;Web", "x;\"Bord \"groot\"\";Web", "x;X;\"Web\"5"})
    void a_quote_in_the_wrong_place_is_told_with_its_line(String line) {
        String text = "sep=;\n\nslug;name;category;summary\na;A;Web;\"een\ntwee\"\n\n" + line + "\nb;B;Web;\n";

        assertThatThrownBy(() -> ReadFeed.of("feed.csv", text))
                .isInstanceOf(UnreadableFeedException.class)
                .hasMessageContaining("Op regel 7 ")
                .hasMessageContaining("aanhalingsteken");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "#N/B; summary",
                "#VERW!; price_from",
                "#NAAM?; name",
                "#WAARDE!; category",
                "#DEEL/0!; keywords",
                "Fout:502; summary",
                "Err:508; price_from",
                "########; price_from",
                "goed|#REF!; keywords",
                "=SOM(A1:A2); summary",
                "=E2*1,21; price_from"
            })
    void an_error_or_a_formula_saved_as_text_is_a_wrong_line(String cell, String column) throws IOException {
        String[] cells = {"x", "X", "Web", "s", "5", "k"};
        String[] columns = {"slug", "name", "category", "summary", "price_from", "keywords"};
        for (int i = 0; i < columns.length; i++) {
            cells[i] = columns[i].equals(column) ? cell : cells[i];
        }

        ReadFeed read = ReadFeed.of("feed.csv", String.join(";", columns) + "\n" + String.join(";", cells) + "\n");

        assertThat(read.cards()).isEmpty();
        assertThat(read.wrong()).singleElement().asString().startsWith("regel 2: " + column + ": ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Vlag\nBcc: x@example.com",
                "Vlag\r\nBcc: x@example.com",
                "Vlag\u000BBcc: x@example.com",
                "Vlag\u2028Bcc: x@example.com",
                "\uFEFFVlag\u00A0Bcc:\t x@exam\u00ADple.com",
                "\u202EVlag\u202C Bcc:\u200B x@example.com\u0000",
                "\u001BVlag \u2066Bcc:\u2069 x@example.com\u0007"
            })
    void a_name_is_one_line_of_what_can_be_seen(String name) throws IOException {
        String text = "slug;name;category\nx;\"%s\";Web\n".formatted(name);

        assertThat(ReadFeed.of("feed.csv", text).card().name()).isEqualTo("Vlag Bcc: x@example.com");
    }

    @Test
    void every_field_is_cleaned_and_emoji_and_line_breaks_of_a_description_stay() throws IOException {
        String dirty = "\u200Ba\u00AD\u202Eb\u0003";
        String text = "slug;name;category;summary;description;benefits;keywords;problems;specialist\n"
                + "x\u200B;%1$s;%1$s;%1$s;\"%1$s\r\n👩\u200D💻 e\u0301\";\"%1$s\n%1$s2\";%1$s|c;%1$s;%1$s\n"
                        .formatted(dirty);

        IncomingCard card = ReadFeed.of("feed.csv", text).card();

        assertThat(card.slug()).isEqualTo("x");
        assertThat(card.name()).isEqualTo("ab");
        assertThat(card.category()).containsExactly("ab");
        assertThat(card.summary()).isEqualTo("ab");
        assertThat(card.description()).isEqualTo("ab\n👩\u200D💻 é");
        assertThat(card.benefits()).containsExactly("ab", "ab2");
        assertThat(card.keywords()).containsExactly("ab", "c");
        assertThat(card.problems()).containsExactly("ab");
        assertThat(card.specialists()).containsExactly("ab");
    }

    @Test
    void what_was_lost_in_another_encoding_is_a_wrong_line() throws IOException {
        String lost = "slug;name;category\nx;Caf\uFFFD;Web\ny;\u0080 5;Web\nz;CafÃ©;Web\nu;â‚¬ 5;Web\n";

        assertThat(ReadFeed.of("feed.csv", lost).wrong()).hasSize(4).allMatch(line -> line.contains("niet te lezen"));
    }

    @Test
    void dutch_names_of_columns_are_read_whatever_their_case_and_blanks() throws IOException {
        IncomingCard card = ReadFeed.of(
                        "feed.csv",
                        " Adres;NAAM *;Categorie:;samenvatting;Beschrijving;voordelen;Soort_prijs;van;Tot;per;Trefwoorden;"
                                + "problemen;contactpersoon\nx;X;Web;s;b;v;bereik;1.250;2.500,50;stuk;t;p;c\n")
                .card();

        assertThat(card.summary()).isEqualTo("s");
        assertThat(card.price().from().value()).hasToString("1250.00");
        assertThat(card.price().to().value()).hasToString("2500.50");
        assertThat(card.specialists()).containsExactly("c");
    }

    @Test
    void numbers_kept_as_text_are_the_text() throws IOException {
        assertThat(ReadFeed.of("feed.csv", "slug;name;category\nx;=\"00123\";Web\ny;\"=\"\"0045\"\"\";Web\n")
                        .cards())
                .extracting(IncomingCard::name)
                .containsExactly("00123", "0045");
    }

    @Test
    void a_missing_header_a_missing_column_and_a_double_one_are_told_with_their_line() {
        assertThatThrownBy(() -> ReadFeed.of("feed.csv", "\nwebshop;Webshop;Web\n"))
                .hasMessageContaining("regel 2 staat nu: webshop, Webshop, Web");
        assertThatThrownBy(() -> ReadFeed.of("feed.csv", "\nadres;naam\nx;X\n")).hasMessageContaining("regel 2");
        assertThatThrownBy(() -> ReadFeed.of("feed.csv", "slug;naam;name;category\n"))
                .hasMessageContaining("twee keer: name");
    }

    @ParameterizedTest
    @CsvSource({
        "feed.xls, oud Excel",
        "feed.ods, Bewaar of exporteer het als .xlsx",
        "feed.numbers, Bewaar of exporteer het als .xlsx",
        "feed.xlsx, naam op .csv",
        "feed.pdf, moet eindigen op"
    })
    void a_file_of_another_kind_is_refused_with_what_to_do(String name, String what) {
        assertThatThrownBy(() -> ReadFeed.of(name, TABLE)).hasMessageContaining(what);
    }

    @Test
    void an_old_or_locked_workbook_is_told_whatever_its_name() {
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};

        assertThatThrownBy(() -> ReadFeed.of("feed.xlsx", old)).hasMessageContaining("wachtwoord");
        assertThatThrownBy(() -> ReadFeed.of("feed.csv", old)).hasMessageContaining("oud Excel");
    }

    @Test
    void json_says_the_item_and_its_line_and_tells_numbers_from_texts() throws IOException {
        String text = """
                [{"slug": "a", "name": 2026, "category": "Web", "price_from": 1250.5},

                 {"slug": "b", "name": true, "category": "Web"},
                 {"slug": "c", "name": "C", "category": "Web", "price_from": "1.250", "price_to": 1e4}]
                """;

        ReadFeed read = ReadFeed.of("feed.json", text);

        assertThat(read.wrong()).singleElement().asString().startsWith("product 2 (regel 3): name: ");
        assertThat(read.cards()).extracting(IncomingCard::name).containsExactly("2026", "C");
        assertThat(read.cards())
                .extracting(card -> String.valueOf(card.price().from().value()))
                .containsExactly("1250.50", "1250.00");
    }

    @Test
    void a_whole_sheet_may_be_utf16_json_too() throws IOException {
        String text = "\uFEFF[{\"slug\": \"a\", \"name\": \"É\", \"category\": \"Web\"}]";

        assertThat(ReadFeed.of("feed.json", text.getBytes(StandardCharsets.UTF_16LE))
                        .card()
                        .name())
                .isEqualTo("É");
    }
}
