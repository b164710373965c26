package nl.buro3.productentool.catalog.picture;

import java.util.Optional;

/**
 * A picture of an example, as bytes with their real media type.
 *
 * @param mediaType {@code image/png}, {@code image/jpeg} or {@code image/webp}
 * @param alternative the text for who cannot see it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: bytes on their way to or from the database
public record Picture(String mediaType, String alternative, byte[] content) {

    public static final int LARGEST_BYTES = 2 * 1024 * 1024;

    /** A picture of these bytes, its type read from the bytes themselves; empty when it is none of the three types. */
    public static Optional<Picture> of(byte[] content, String alternative) {
        return typeOf(content).map(type -> new Picture(type, alternative, content));
    }

    private static Optional<String> typeOf(byte[] content) {
        if (startsWith(content, 0, 0x89, 'P', 'N', 'G')) {
            return Optional.of("image/png");
        }
        if (startsWith(content, 0, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("image/jpeg");
        }
        if (startsWith(content, 0, 'R', 'I', 'F', 'F') && startsWith(content, 8, 'W', 'E', 'B', 'P')) {
            return Optional.of("image/webp");
        }
        return Optional.empty();
    }

    private static boolean startsWith(byte[] content, int offset, int... expected) {
        if (content.length < offset + expected.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if ((content[offset + i] & 0xFF) != expected[i]) {
                return false;
            }
        }
        return true;
    }
}
