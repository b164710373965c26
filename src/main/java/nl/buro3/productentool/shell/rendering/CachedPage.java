package nl.buro3.productentool.shell.rendering;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import nl.buro3.productentool.common.Sha256;
import org.jspecify.annotations.Nullable;

/** The first response of a page, ready to send. */
final class CachedPage {

    private static final int ETAG_BYTES = 12;

    private final int status;
    private final @Nullable String location;
    private final String policy;
    private final byte[] document;
    private final byte[] zipped;
    private final String etag;

    /** Written once a reader got them; who reads it too early goes the long way. */
    private volatile @Nullable Map<String, String> headers;

    /**
     * @param status as in HTTP
     * @param location where the page has moved to, or null
     * @param policy what the document may load and run
     * @param document the HTML in UTF-8
     */
    CachedPage(int status, @Nullable String location, String policy, byte[] document) {
        this.status = status;
        this.location = location;
        this.policy = policy;
        this.document = document;
        this.zipped = zip(document);
        this.etag = etag(document);
    }

    int status() {
        return status;
    }

    @Nullable
    String location() {
        return location;
    }

    /** What the document may load and run. */
    String policy() {
        return policy;
    }

    /** What tells it from other versions, in quotes. */
    String etag() {
        return etag;
    }

    /** What all of the portal's filters had to say beside it, to somebody who is not logged in; null when nobody got it yet. */
    @Nullable
    Map<String, String> headers() {
        return headers;
    }

    void sentWith(Map<String, String> said) {
        headers = Map.copyOf(said);
    }

    /** The document, compressed or not; nobody changes it. */
    byte[] body(boolean gzip) {
        return gzip ? zipped : document;
    }

    /** Whether there is no page, but an error that has one of its own. */
    boolean isError() {
        return status >= HttpServletResponse.SC_BAD_REQUEST && document.length == 0;
    }

    /** Bytes that it takes in memory, about. */
    int bytes() {
        return document.length + zipped.length;
    }

    private static byte[] zip(byte[] document) {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream(document.length / 2);
        try (GZIPOutputStream out = new BestGzip(zipped)) {
            out.write(document);
        } catch (IOException e) {
            throw new IllegalStateException("memory cannot be written", e);
        }
        return zipped.toByteArray();
    }

    private static String etag(byte[] document) {
        return '"' + HexFormat.of().formatHex(Sha256.of(document), 0, ETAG_BYTES) + '"';
    }

    /** It is compressed once and sent often. */
    private static final class BestGzip extends GZIPOutputStream {

        BestGzip(ByteArrayOutputStream out) throws IOException {
            super(out);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }
}
