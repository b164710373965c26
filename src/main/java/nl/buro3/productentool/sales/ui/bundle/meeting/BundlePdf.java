package nl.buro3.productentool.sales.ui.bundle.meeting;

import static nl.buro3.productentool.common.Texts.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet;
import nl.buro3.productentool.sales.bundle.sheet.BundleSheet.Entry;
import nl.buro3.productentool.sales.paper.Paper;
import nl.buro3.productentool.sales.ui.bundle.EstimateWords;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A bundle on paper, in the look of the house, with the summary of each card. All words are put in as text: whatever
 * somebody typed, it is shown and never run or fetched.
 */
final class BundlePdf {

    private static final String INK = "#1b1b3a";
    private static final String BRAND = "#ff5a4e";
    private static final String STYLES = """
            @page { size: A4; margin: 20mm 18mm 22mm 18mm;
              @bottom-left { content: "HOUSE"; font: 8pt Inter; color: #5b5b78; }
              @bottom-right { content: counter(page) " / " counter(pages); font: 8pt Inter; color: #5b5b78; } }
            body { font-family: Inter; font-weight: 500; font-size: 10pt; line-height: 1.45; color: INK; }
            .merk { font-weight: 800; font-size: 11pt; border-left: 4pt solid BRAND; padding-left: 8pt; }
            h1 { font-weight: 800; font-size: 24pt; line-height: 1.15; margin: 16pt 0 2pt 0; }
            h2 { font-weight: 800; font-size: 12.5pt; margin: 0; }
            p { margin: 0 0 4pt 0; }
            .klein { color: #5b5b78; font-size: 9pt; }
            .som { background-color: #f5f5fa; padding: 10pt 12pt; margin: 12pt 0 14pt 0; }
            .som .bedrag { font-weight: 800; font-size: 12.5pt; }
            .regel { border-top: 0.75pt solid #c9c9da; padding: 9pt 0 7pt 0; page-break-inside: avoid; }
            .prijs { font-weight: 800; }
            .notitie { border-left: 2.5pt solid BRAND; padding-left: 8pt; margin-top: 4pt; }
            .vervallen { color: #6b4a00; }
            """;

    private BundlePdf() {}

    /**
     * The document.
     *
     * @param title the name of the bundle
     * @param reach the phone number and mail address of the agency
     */
    static byte[] of(String title, String reach, BundleSheet sheet, LocalDate today, Locale language) {
        Document document = document(title, sheet, today, language);
        document.body().appendElement("p").addClass("klein").text(text(language, "bundle.pdf.reach", reach));
        return Paper.print(document);
    }

    private static Document document(String title, BundleSheet sheet, LocalDate today, Locale language) {
        Document document = Document.createShell("about:blank");
        document.title(title);
        document.head().appendElement("style").appendChild(new DataNode(styles()));
        Element body = document.body();
        body.appendElement("div").addClass("merk").text(House.current().name());
        body.appendElement("h1").text(title);
        String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .localizedBy(language)
                .format(today);
        body.appendElement("p").addClass("klein").text(day);
        sum(body, sheet, language);
        sheet.lines().forEach(entry -> line(body, entry, language));
        return document;
    }

    private static void sum(Element body, BundleSheet sheet, Locale language) {
        Element sum = body.appendElement("div").addClass("som");
        sum.appendElement("p").addClass("klein").text(text(language, "bundle.price"));
        sum.appendElement("p").addClass("bedrag").text(EstimateWords.of(sheet.estimate(), language));
        sum.appendElement("p").addClass("klein").text(text(language, "bundle.price.explained"));
    }

    private static void line(Element body, Entry entry, Locale language) {
        Element line = body.appendElement("div").addClass("regel");
        line.appendElement("h2").text(entry.name());
        if (entry.offered().isOffered()) {
            line.appendElement("p")
                    .addClass("prijs")
                    .text(entry.line().amount() + " × "
                            + entry.offered().card().price().wordsInFull(language));
        } else {
            line.appendElement("p").addClass("vervallen").text(text(language, "bundle.ended"));
        }
        line.appendElement("p").text(entry.offered().card().summary());
        if (!entry.line().note().isEmpty()) {
            line.appendElement("p").addClass("notitie").text(entry.line().note());
        }
    }

    /** The colours were checked when the portal started; of the name only what a string of a style may hold. */
    private static String styles() {
        String ink = House.current().colours().ink();
        String brand = House.current().colours().brand();
        return STYLES.replace("INK", ink.isEmpty() ? INK : ink)
                .replace("BRAND", brand.isEmpty() ? BRAND : brand)
                .replace("HOUSE", House.current().name().replaceAll("[\"\\\\<>\\n]", ""));
    }
}
