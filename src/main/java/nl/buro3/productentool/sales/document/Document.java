package nl.buro3.productentool.sales.document;

import java.util.Optional;

/**
 * A document to be kept or handed out.
 *
 * @param name with the ending of its kind, whatever the sender called it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: bytes on their way to or from the database
public record Document(String name, DocumentKind kind, byte[] content) {

    /** The largest, in bytes: 10 MB. */
    public static final int LARGEST_BYTES = 10 * 1024 * 1024;

    private static final int LONGEST_NAME = 100;

    /**
     * What somebody sent.
     *
     * @param file the name that the sender gave it
     * @return empty when it is too large, or its bytes are of no kind that is kept
     */
    public static Optional<Document> of(String file, byte[] content) {
        return content.length > LARGEST_BYTES
                ? Optional.empty()
                : DocumentKind.of(content).map(kind -> new Document(named(file, kind), kind, content));
    }

    private static String named(String file, DocumentKind kind) {
        String bare = file.replaceAll(".*[/\\\\]", "")
                .replaceAll("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[^\\p{L}\\p{N} ._()-]+", " ")
                .replaceAll("\\s+", " ")
                .strip();
        String name = bare.isEmpty() ? "document" : bare.substring(0, Math.min(bare.length(), LONGEST_NAME));
        return name + "." + kind.extension();
    }
}
