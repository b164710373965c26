package nl.buro3.productentool.sales.quote.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.buro3.productentool.sales.quote.QuoteDetails;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Prints quotes as PDF, in the look of the house, in the quote's language. */
@Service
public class QuotePaper {

    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    /**
     * The quote as PDF: as agreed where it was, else without what may be left out.
     *
     * @param quote that whoever asks may see; it was looked up for them
     */
    @PreAuthorize("permitAll()")
    public byte[] print(QuoteDetails quote) {
        Document page = new PaperLayout(quote).page();
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PdfRendererBuilder printer = new PdfRendererBuilder();
            printer.useFastMode();
            font(printer, "fonts/inter-medium.ttf", REGULAR);
            font(printer, "fonts/inter-extrabold.ttf", BOLD);
            printer.withW3cDocument(new W3CDom().fromJsoup(page), "");
            printer.withProducer("");
            printer.toStream(out);
            printer.run();
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder printer, String path, int weight) {
        printer.useFont(
                () -> {
                    try {
                        return new ClassPathResource(path).getInputStream();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                "Inter",
                weight,
                FontStyle.NORMAL,
                true);
    }
}
