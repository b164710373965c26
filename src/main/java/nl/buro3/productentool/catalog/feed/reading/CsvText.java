package nl.buro3.productentool.catalog.feed.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * In which encoding a text file is: what its byte order mark says; without one UTF-8, or else Windows-1252, in which Excel
 * saves a CSV unless asked otherwise.
 */
enum CsvText {
    UTF_8(StandardCharsets.UTF_8, 0),
    UTF_8_MARKED(StandardCharsets.UTF_8, 3),
    UTF_16LE(StandardCharsets.UTF_16LE, 2),
    UTF_16BE(StandardCharsets.UTF_16BE, 2),
    WINDOWS_1252(Charset.forName("windows-1252"), 0);

    /**
     * The bytes from 0x80 to 0x9F that Windows texts in Dutch hold: euro, ellipsis, quotes, bullet, dashes. Others say that
     * the file is from an old Mac or from DOS, where é and ë have their places among these bytes.
     */
    private static final String WINDOWS_SIGNS = "\u0080\u0085\u0091\u0092\u0093\u0094\u0095\u0096\u0097";

    private final Charset charset;
    private final int mark;

    CsvText(Charset charset, int mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** @throws UnreadableFeedException when the encoding cannot be known */
    static CsvText of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(3);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return UTF_8_MARKED;
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return UTF_16LE;
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return UTF_16BE;
        }
        return isUtf8(file) ? UTF_8 : windows(file);
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        for (int i = 0; i < bytes.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != bytes[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isUtf8(Path file) throws IOException {
        char[] buffer = new char[1 << 14];
        try (Reader text = UTF_8.reader(file)) {
            while (text.read(buffer) >= 0) {
                // decoding is all that is asked
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static CsvText windows(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                if (b >= 0x80 && b < 0xA0 && WINDOWS_SIGNS.indexOf(b) < 0) {
                    throw new UnreadableFeedException("feed.csv.not-utf8");
                }
            }
        }
        return WINDOWS_1252;
    }

    Charset charset() {
        return charset;
    }

    /** Whether a byte order mark says so. */
    boolean isMarked() {
        return mark > 0;
    }

    /** The text of the file, without its byte order mark. */
    Reader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }
}
