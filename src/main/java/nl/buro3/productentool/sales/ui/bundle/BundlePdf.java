package nl.buro3.productentool.sales.ui.bundle;

import static nl.buro3.productentool.common.Texts.text;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import nl.buro3.productentool.common.House;
import nl.buro3.productentool.sales.bundle.BundleSheet;
import nl.buro3.productentool.sales.bundle.BundleSheet.Entry;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;

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

    /** Reading what a font measures takes longer than all the rest. */
    private static final FSCacheEx<String, FSCacheValue> MEASURES = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false); // it tells of each step, on the console
    }

    private BundlePdf() {}

    /**
     * The document.
     *
     * @param title the name of the bundle
     */
    static byte[] of(String title, BundleSheet sheet, LocalDate today, Locale language) {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.useFastMode();
        builder.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, MEASURES);
        font(builder, "inter-medium.ttf", 500);
        font(builder, "inter-extrabold.ttf", 800);
        builder.withW3cDocument(new W3CDom().fromJsoup(document(title, sheet, today, language)), "about:blank");
        builder.toStream(written);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return written.toByteArray();
    }

    private static void font(PdfRendererBuilder builder, String file, int weight) {
        builder.useFont(() -> open(file), "Inter", weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource("fonts/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
