package nl.buro3.productentool.sales.paper;

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
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;

/** Prints a document as PDF, with the fonts of the house. It fetches nothing: what the document shows stands in it. */
public final class Paper {

    private static final int MEDIUM = 500;
    private static final int EXTRA_BOLD = 800;

    /** Reading what a font measures takes longer than all the rest. */
    private static final FSCacheEx<String, FSCacheValue> MEASURES = new FSDefaultCacheStore();

    static {
        XRLog.setLoggingEnabled(false); // it tells of each step, on the console
    }

    private Paper() {}

    /** The document as PDF; its words are in Inter, medium or extra bold. */
    public static byte[] print(Document document) {
        try (ByteArrayOutputStream printed = new ByteArrayOutputStream()) {
            PdfRendererBuilder printer = new PdfRendererBuilder();
            printer.useFastMode();
            printer.useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, MEASURES);
            font(printer, "inter-medium.ttf", MEDIUM);
            font(printer, "inter-extrabold.ttf", EXTRA_BOLD);
            printer.withW3cDocument(new W3CDom().fromJsoup(document), "about:blank");
            printer.withProducer("");
            printer.toStream(printed);
            printer.run();
            return printed.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder printer, String file, int weight) {
        printer.useFont(() -> open(file), "Inter", weight, FontStyle.NORMAL, true);
    }

    private static InputStream open(String file) {
        try {
            return new ClassPathResource("fonts/" + file).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
