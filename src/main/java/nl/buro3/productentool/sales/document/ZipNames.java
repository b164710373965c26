package nl.buro3.productentool.sales.document;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names in the directory of a zip file, read without unpacking anything. */
final class ZipNames {

    private static final int FILE = 0x04034b50;
    private static final int ENTRY = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final int ENTRY_BYTES = 46;
    private static final int END_BYTES = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int MOST = 5000;

    private ZipNames() {}

    /** All names, at most {@value #MOST}; none for what is no zip file, or a damaged one. */
    static Set<String> of(byte[] content) {
        ByteBuffer zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        if (content.length < END_BYTES || zip.getInt(0) != FILE) {
            return Set.of();
        }
        int end = end(zip);
        return end < 0 ? Set.of() : names(content, zip, end);
    }

    private static int end(ByteBuffer zip) {
        int last = zip.limit() - END_BYTES;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        return -1;
    }

    private static Set<String> names(byte[] content, ByteBuffer zip, int end) {
        Set<String> names = new LinkedHashSet<>();
        int at = zip.getInt(end + 16);
        while (at >= 0 && at + ENTRY_BYTES <= end && zip.getInt(at) == ENTRY && names.size() < MOST) {
            int length = Short.toUnsignedInt(zip.getShort(at + 28));
            int after = at + ENTRY_BYTES + length;
            if (after > end) {
                break;
            }
            names.add(new String(content, at + ENTRY_BYTES, length, StandardCharsets.UTF_8));
            at = after + Short.toUnsignedInt(zip.getShort(at + 30)) + Short.toUnsignedInt(zip.getShort(at + 32));
        }
        return names;
    }
}
