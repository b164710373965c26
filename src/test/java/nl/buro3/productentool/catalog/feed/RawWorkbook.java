package nl.buro3.productentool.catalog.feed;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written down part by part, so that a test can have cells that no library would write. */
final class RawWorkbook {

    private static final String RELATION =
            "<Relationship Id=\"%s\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/%s\" Target=\"%s\"/>";

    private final List<String> formats = new ArrayList<>();
    private final StringBuilder rows = new StringBuilder();
    private final Map<String, String> states = new LinkedHashMap<>();
    private String shared = "";
    private String afterRows = "";
    private String bookSettings = "";

    /** A number format; answers the style with which a cell refers to it. */
    int format(String code) {
        formats.add(code);
        return formats.size();
    }

    /** A row as XML: its cells. */
    RawWorkbook row(int number, String cells) {
        return rowWith("r=\"" + number + "\"", cells);
    }

    RawWorkbook rowWith(String attributes, String cells) {
        rows.append("<row ").append(attributes).append('>').append(cells).append("</row>");
        return this;
    }

    /** A row of texts from column A on. */
    RawWorkbook texts(int number, String... texts) {
        StringBuilder cells = new StringBuilder();
        for (int i = 0; i < texts.length; i++) {
            cells.append(text((char) ('A' + i) + "" + number, texts[i]));
        }
        return row(number, cells.toString());
    }

    static String text(String address, String text) {
        return "<c r=\"%s\" t=\"inlineStr\"><is><t xml:space=\"preserve\">%s</t></is></c>".formatted(address, text);
    }

    static String number(String address, int style, String number) {
        return "<c r=\"%s\" s=\"%d\"><v>%s</v></c>".formatted(address, style, number);
    }

    RawWorkbook shared(String items) {
        shared = items;
        return this;
    }

    RawWorkbook afterRows(String xml) {
        afterRows = xml;
        return this;
    }

    RawWorkbook countingFrom1904() {
        bookSettings = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    /** Another sheet, which stands before the one with the rows. */
    RawWorkbook sheetBefore(String name, String state) {
        states.put(name, state);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "_rels/.rels", relations(RELATION.formatted("rId1", "officeDocument", "xl/workbook.xml")));
            part(zip, "xl/workbook.xml", book());
            part(zip, "xl/_rels/workbook.xml.rels", bookRelations());
            part(zip, "xl/styles.xml", styles());
            part(zip, "xl/sharedStrings.xml", "<sst>" + shared + "</sst>");
            for (int i = 0; i < states.size(); i++) {
                part(zip, "xl/worksheets/other%d.xml".formatted(i), "<worksheet><sheetData/></worksheet>");
            }
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData>" + rows + "</sheetData>" + afterRows + "</worksheet>");
        }
        return bytes.toByteArray();
    }

    private String book() {
        StringBuilder sheets = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : states.entrySet()) {
            sheets.append("<sheet name=\"%s\" sheetId=\"%d\" state=\"%s\" r:id=\"other%d\"/>"
                    .formatted(sheet.getKey(), number + 2, sheet.getValue(), number));
            number++;
        }
        return "<workbook xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">"
                + bookSettings + "<sheets>" + sheets
                + "<sheet name=\"Producten\" sheetId=\"1\" r:id=\"rows\"/></sheets></workbook>";
    }

    private String bookRelations() {
        StringBuilder all = new StringBuilder(RELATION.formatted("rows", "worksheet", "worksheets/sheet1.xml"));
        for (int i = 0; i < states.size(); i++) {
            all.append(RELATION.formatted("other" + i, "worksheet", "/xl/worksheets/other%d.xml".formatted(i)));
        }
        all.append(RELATION.formatted("styles", "styles", "styles.xml"));
        return relations(all.append(RELATION.formatted("texts", "sharedStrings", "sharedStrings.xml"))
                .toString());
    }

    private static String relations(String all) {
        return "<Relationships>" + all + "</Relationships>";
    }

    private String styles() {
        StringBuilder codes = new StringBuilder();
        StringBuilder references = new StringBuilder("<xf numFmtId=\"0\"/>");
        for (int i = 0; i < formats.size(); i++) {
            String code =
                    formats.get(i).replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
            codes.append("<numFmt numFmtId=\"%d\" formatCode=\"%s\"/>".formatted(164 + i, code));
            references.append("<xf numFmtId=\"%d\"/>".formatted(164 + i));
        }
        return "<styleSheet><numFmts>" + codes + "</numFmts><cellXfs>" + references + "</cellXfs></styleSheet>";
    }

    static void part(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, xml);
        zip.closeEntry();
    }

    private static void write(OutputStream out, String xml) throws IOException {
        out.write(xml.getBytes(StandardCharsets.UTF_8));
    }
}
