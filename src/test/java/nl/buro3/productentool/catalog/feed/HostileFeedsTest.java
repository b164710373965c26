package nl.buro3.productentool.catalog.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.buro3.productentool.catalog.Products;
import nl.buro3.productentool.support.OnH2;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** Files that are broken or meant to harm: each gets a clear message, by line or for the file, and nothing of it is kept. */
@OnH2
class HostileFeedsTest {

    private static final String HEADER = "slug;name;category;description;relations;examples;status;also_in\n";

    @Autowired
    private FeedImport feeds;

    @Autowired
    private Products products;

    @TempDir
    private Path folder;

    /** Makes a file. */
    private interface Making {
        void write(Path file) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> nothingIsKeptAndTheReasonIsSaid() {
        Map<String, Making> cases = new LinkedHashMap<>();
        lines(cases);
        texts(cases);
        workbooks(cases);
        json(cases);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(30);
        return cases.entrySet().stream()
                .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each.getKey(), each.getValue())));
    }

    private void check(String name, Making making) throws IOException {
        String end = name.substring(name.lastIndexOf(' ') + 1);
        Path file = folder.resolve("kwaad." + end);
        Files.deleteIfExists(file);
        making.write(file);
        long before = products.count();

        ImportReport report = feeds.load(file, "kwaad." + end, false, (done, total) -> {});

        assertThat(report.outcome()).isNotEqualTo(ImportOutcome.DONE);
        String said = report.problem() + report.errors();
        assertThat(said).isNotBlank().doesNotContain("onverwachte fout", "Exception", "nl.buro3");
        assertThat(report.problem().length()).isLessThan(1000);
        assertThat(products.count()).isEqualTo(before);
    }

    private static void lines(Map<String, Making> cases) {
        line(cases, "a path as an address csv", "../../etc/passwd;X;Web;;;;;");
        line(cases, "a path as a category csv", "goed;X;../../x/y;;;;;");
        line(cases, "three levels csv", "goed;X;a/b/c;;;;;");
        line(cases, "a formula as a name csv", "goed;=HYPERLINK(\"http://voorbeeld.example\");Web;;;;;");
        line(cases, "a command as a name csv", "goed;=cmd|' /C calc'!A0;Web;;;;;");
        line(cases, "a relation to itself csv", "goed;X;Web;;alternative:goed;;;");
        line(cases, "a relation to nobody csv", "goed;X;Web;;alternative:bestaat-niet;;;");
        line(cases, "a relation of no type csv", "goed;X;Web;;houdt_van:goed;;;");
        line(cases, "a relation twice csv", "goed;X;Web;;alternative:x|alternative:x;;;");
        line(cases, "examples that are no JSON csv", "goed;X;Web;;;{broken;;");
        line(cases, "examples that are no list csv", "goed;X;Web;;;{};;");
        line(
                cases,
                "an example with a script as its link csv",
                "goed;X;Web;;;[{\"title\":\"a\",\"text\":\"b\",\"link\":\"javascript:alert(1)\"}];;"
                        .replace("\"", "\"\"")
                        .replace(";[", ";\"[")
                        .replace("];", "]\";"));
        line(cases, "examples as deep as the sea csv", "goed;X;Web;;;" + "[".repeat(5000) + ";;");
        line(cases, "a status that is none csv", "goed;X;Web;;;;weg;");
        line(cases, "a further category without letters csv", "goed;X;Web;;;;;///");
        line(cases, "too many cells csv", "goed;X;Web;;;;;;;;;x");
        line(cases, "half a surrogate csv", "goed;X\uFFFD;Web;;;;;");
        line(cases, "a name of a million signs csv", "goed;" + "x".repeat(1_000_000) + ";Web;;;;;");
        line(cases, "half a line csv", "goed;\"X;Web;;;;;");
        line(cases, "a good line before a bad one csv", "goed;X;Web;;;;;\nFout!;Y;Web;;;;;");
    }

    private static void line(Map<String, Making> cases, String name, String line) {
        cases.put(name, file -> Files.writeString(file, HEADER + line + "\n"));
    }

    private static void texts(Map<String, Making> cases) {
        cases.put("a cell of a hundred megabytes csv", file -> {
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write((HEADER + "goed;\"").getBytes(StandardCharsets.UTF_8));
                byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
                for (int i = 0; i < 100; i++) {
                    out.write(block);
                }
            }
        });
        cases.put(
                "a million columns csv",
                file -> Files.writeString(file, "slug;name;category" + ";x".repeat(1_000_000) + "\n"));
        cases.put(
                "a million unknown cells csv",
                file -> Files.writeString(file, HEADER + "goed;X;Web" + ";x".repeat(1_000_000)));
        cases.put("nothing csv", file -> Files.write(file, new byte[0]));
        cases.put("only a header csv", file -> Files.writeString(file, HEADER));
        cases.put("zeros csv", file -> Files.write(file, new byte[100_000]));
        cases.put("half a sign of UTF-16 csv", file -> Files.write(file, new byte[] {(byte) 0xFF, (byte) 0xFE, 65}));
        cases.put("mixed encodings csv", file -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            out.write((HEADER + "goed;\u00E9;Web;;;;;\nook;").getBytes(StandardCharsets.UTF_8));
            out.write(new byte[] {(byte) 0x82, (byte) 0x8A});
            Files.write(file, out.toByteArray());
        });
        cases.put("a program csv", file -> Files.write(file, new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0, 0, 0, 0, 0}));
    }

    private static void json(Map<String, Making> cases) {
        cases.put(
                "half a list json",
                file -> Files.writeString(file, "[{\"slug\":\"goed\",\"name\":\"X\",\"category\":\"Web\"},{\"sl"));
        cases.put("as deep as the sea json", file -> Files.writeString(file, "[".repeat(100_000)));
        cases.put(
                "deep examples json",
                file -> Files.writeString(
                        file,
                        "[{\"slug\":\"goed\",\"name\":\"X\",\"category\":\"Web\",\"examples\":" + "[".repeat(100_000)));
        cases.put(
                "an object in a cell json",
                file -> Files.writeString(file, "[{\"slug\":\"goed\",\"name\":{\"a\":1},\"category\":\"Web\"}]"));
        cases.put(
                "a number of a million digits json",
                file -> Files.writeString(
                        file,
                        "[{\"slug\":\"goed\",\"name\":\"X\",\"category\":\"Web\",\"price_from\":"
                                + "9".repeat(1_000_000) + "}]"));
    }

    private static void workbooks(Map<String, Making> cases) {
        cases.put(
                "an external entity xlsx",
                file -> workbook(
                        file,
                        "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet><sheetData>" + headerRow()
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>"));
        cases.put(
                "a billion laughs xlsx",
                file -> workbook(
                        file,
                        "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;\">]><worksheet><sheetData>"
                                + headerRow()
                                + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&c;</t></is></c></row></sheetData></worksheet>"));
        cases.put("a zip bomb xlsx", file -> {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
                byte[] zeros = new byte[1 << 20];
                for (int i = 0; i < 200; i++) {
                    zip.write(zeros);
                }
            }
        });
        cases.put("a path out of the folder xlsx", file -> {
            try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
                zip.putNextEntry(new ZipEntry("../../../kwaad.txt"));
                zip.write(1);
            }
        });
        cases.put("half a zip xlsx", file -> Files.write(file, new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0}));
        cases.put("a text xlsx", file -> Files.writeString(file, HEADER));
        cases.put(
                "a cell beyond the sheet xlsx",
                file -> workbook(
                        file,
                        "<worksheet><sheetData>" + headerRow()
                                + "<row r=\"2\"><c r=\"ZZZZ2\" t=\"inlineStr\"><is><t>x</t></is></c></row></sheetData></worksheet>"));
        cases.put(
                "half a sheet xlsx",
                file -> workbook(file, "<worksheet><sheetData>" + headerRow() + "<row r=\"2\"><c"));
    }

    private static String headerRow() {
        return "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>slug</t></is></c><c r=\"B1\" t=\"inlineStr\"><is><t>name</t></is></c>"
                + "<c r=\"C1\" t=\"inlineStr\"><is><t>category</t></is></c></row>";
    }

    private static void workbook(Path file, String sheet) throws IOException {
        String relations = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/></Relationships>";
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "_rels/.rels", relations.formatted("officeDocument", "xl/workbook.xml"));
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns:r=\"x\"><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", relations.formatted("worksheet", "worksheets/sheet1.xml"));
            part(zip, "xl/worksheets/sheet1.xml", sheet);
        }
    }

    private static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
