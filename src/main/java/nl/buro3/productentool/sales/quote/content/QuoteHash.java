package nl.buro3.productentool.sales.quote.content;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import nl.buro3.productentool.common.Sha256;

/** By what a text is known again without being kept. */
public final class QuoteHash {

    private QuoteHash() {}

    /** The SHA-256 of the text in UTF-8, in hexadecimal. */
    public static String of(String text) {
        return HexFormat.of().formatHex(Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
