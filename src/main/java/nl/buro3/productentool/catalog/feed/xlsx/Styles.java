package nl.buro3.productentool.catalog.feed.xlsx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The formats of a workbook, by the number with which cells refer to them. */
final class Styles {

    /** Excel allows 65,490. */
    private static final int MOST = 100_000;

    /** What the formats show that have a number and no code in the file. */
    private static final Map<Integer, String> BUILT_IN = Map.ofEntries(
            Map.entry(1, "0"),
            Map.entry(2, "0.00"),
            Map.entry(3, "#,##0"),
            Map.entry(4, "#,##0.00"),
            Map.entry(5, "\"€\" #,##0"),
            Map.entry(6, "\"€\" #,##0"),
            Map.entry(7, "\"€\" #,##0.00"),
            Map.entry(8, "\"€\" #,##0.00"),
            Map.entry(9, "0%"),
            Map.entry(10, "0.00%"),
            Map.entry(11, "0.00E+00"),
            Map.entry(12, "# ?/?"),
            Map.entry(13, "# ??/??"),
            Map.entry(18, "h:mm AM/PM"),
            Map.entry(19, "h:mm:ss AM/PM"),
            Map.entry(20, "h:mm"),
            Map.entry(21, "h:mm:ss"),
            Map.entry(37, "#,##0"),
            Map.entry(38, "#,##0"),
            Map.entry(39, "#,##0.00"),
            Map.entry(40, "#,##0.00"),
            Map.entry(41, "#,##0"),
            Map.entry(42, "\"€\" #,##0"),
            Map.entry(43, "#,##0.00"),
            Map.entry(44, "\"€\" #,##0.00"),
            Map.entry(45, "h:mm"),
            Map.entry(46, "[h]:mm"),
            Map.entry(47, "h:mm"),
            Map.entry(48, "##0.0E+0"),
            Map.entry(49, "@"));

    private final Map<Integer, String> codes = new HashMap<>();
    private final List<CellFormat> formats = new ArrayList<>();

    private Styles() {}

    static Styles of(Workbook workbook, String part) {
        Styles styles = workbook.read(part, Styles::read);
        return styles == null ? new Styles() : styles;
    }

    private static Styles read(Xml xml) {
        Styles styles = new Styles();
        while (xml.nextElement()) {
            if (xml.is("numFmt")) {
                styles.define(xml.attribute("numFmtId"), xml.attribute("formatCode"));
            } else if (xml.is("cellXfs")) {
                styles.list(xml);
            }
        }
        return styles;
    }

    private void define(@Nullable String id, @Nullable String code) {
        if (id != null && code != null && codes.size() < MOST) {
            codes.put(number(id), code);
        }
    }

    private void list(Xml xml) {
        int outer = xml.depth();
        while (xml.nextElementWithin(outer)) {
            if (xml.is("xf") && formats.size() < MOST) {
                String id = xml.attribute("numFmtId");
                formats.add(format(id == null ? 0 : number(id)));
            }
        }
    }

    private CellFormat format(int id) {
        String code = codes.get(id);
        if (code != null) {
            return CellFormat.of(code);
        }
        // What else has a number of its own are dates, in some languages others than in ours.
        boolean date = (id >= 14 && id <= 36) || (id >= 50 && id <= 81);
        return CellFormat.of(BUILT_IN.getOrDefault(id, date ? "d-m-yyyy" : "General"));
    }

    /** The format with this number; a number that the file does not explain says nothing. */
    CellFormat get(@Nullable String style) {
        int number = style == null ? 0 : number(style);
        return number < formats.size() ? formats.get(number) : CellFormat.GENERAL;
    }

    static int number(String digits) {
        if (!digits.matches("\\d{1,8}")) {
            throw new BrokenSheetException("feed.xlsx.broken");
        }
        return Integer.parseInt(digits);
    }
}
