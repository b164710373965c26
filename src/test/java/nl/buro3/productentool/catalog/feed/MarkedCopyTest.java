package nl.buro3.productentool.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.buro3.productentool.support.OnH2;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

/** Who gets a file back sees behind each line what is wrong with it, mends it there, and loads the same file. */
@OnH2
@WithMockUser(roles = "EMPLOYEE")
class MarkedCopyTest {

    @Autowired
    private FeedDesk desk;

    @TempDir
    private Path folder;

    @Test
    void aCsvKeepsItsSeparatorLanguageAndEncoding() throws IOException {
        Charset windows = Charset.forName("windows-1252");
        Path file = Files.write(
                folder.resolve("a.csv"),
                "Prijslijst\r\n\r\nadres;naam;categorie;van\r\nété;Café;Web;12,50\r\ngoed;Goed;Web;1\r\n"
                        .getBytes(windows));

        String copy = new String(marked(file), windows);

        assertThat(copy.lines().toList())
                .startsWith("Prijslijst", "", "adres;naam;categorie;van;fout")
                .anyMatch(line -> line.startsWith("été;Café;Web;12,50;") && line.contains("geldige slug"))
                .contains("goed;Goed;Web;1");
    }

    @Test
    void aCsvWithSepAndMarkKeepsThem() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFFsep=,\nslug,name,category\nFout!,X,Web\n");

        String copy = new String(marked(file), StandardCharsets.UTF_8);

        assertThat(copy).startsWith("\uFEFF");
        assertThat(copy).contains("slug,name,category,error").contains("Fout!,X,Web,");
    }

    @Test
    void theRepairedCopyIsReadAndItsColumnPassedOver() throws IOException {
        Path file = Files.writeString(folder.resolve("a.csv"), "adres;naam;categorie\nFout!;X;Web\ngoed;Y;Web\n");
        String repaired = new String(marked(file), StandardCharsets.UTF_8).replace("Fout!;", "fout;");
        Files.writeString(file, repaired);

        FeedReport report = desk.take(file, "a.csv", false, (done, total) -> {});

        assertThat(report.mistakes()).isEmpty();
        assertThat(report.notes()).isEmpty();
        assertThat(report.created()).isEqualTo(2);
        assertThat(new String(marked(file), StandardCharsets.UTF_8).lines())
                .as("marked again, the column is there once")
                .startsWith("adres;naam;categorie;fout", "fout;X;Web;");
    }

    @Test
    void aWorkbookIsMarkedColouredAndReadAgain() throws IOException {
        Path file = folder.resolve("a.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            Worksheet sheet = book.newWorksheet("lijst");
            String[][] rows = {{"adres", "naam", "categorie"}, {"Fout!", "X", "Web"}, {"goed", "Y", "Web"}};
            for (int row = 0; row < rows.length; row++) {
                for (int column = 0; column < 3; column++) {
                    sheet.value(row, column, rows[row][column]);
                }
            }
            book.newWorksheet("ander").value(0, 0, "blijft");
        }

        Path copy = Files.write(folder.resolve("b.xlsx"), marked(file));
        FeedReport report = desk.look(copy, "b.xlsx", (done, total) -> {});

        assertThat(report.problem()).isEmpty();
        assertThat(report.mistakes())
                .singleElement()
                .extracting(FeedReport.Mistake::place)
                .isEqualTo("regel 2");
        assertThat(report.created()).isOne();
        assertThat(report.notes()).noneMatch(note -> note.contains("fout"));
        String sheet = part(copy, "xl/worksheets/sheet1.xml");
        assertThat(sheet).contains("D2").contains("geldige slug").doesNotContain("D3");
        assertThat(part(copy, "xl/styles.xml")).contains("FFFFC7CE");
        assertThat(marked(copy)).isNotEmpty();
        assertThat(part(Files.write(folder.resolve("c.xlsx"), marked(copy)), "xl/worksheets/sheet1.xml"))
                .doesNotContain("E2");
    }

    private static String part(Path file, String name) throws IOException {
        try (var zip = new java.util.zip.ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private byte[] marked(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        desk.mark(file, String.valueOf(file.getFileName()), out);
        return out.toByteArray();
    }
}
