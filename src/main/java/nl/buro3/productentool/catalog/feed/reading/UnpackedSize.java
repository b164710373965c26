package nl.buro3.productentool.catalog.feed.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Keeps zip bombs out: unpacks a workbook once, to nowhere, and counts what comes out rather than what it promises. */
final class UnpackedSize {

    private static final long LARGEST = 512L << 20;
    private static final long LARGEST_HELD_IN_MEMORY = 96L << 20;
    private static final int MOST_PARTS = 10_000;

    /** Between two tags lies a text, a name or an attribute, which is held in memory: a cell holds 32,767 characters. */
    private static final long LONGEST_BETWEEN_TAGS = 2L << 20;

    private UnpackedSize() {}

    /** @throws UnreadableFeedException when the file is no whole zip, or unpacks to more than a feed can be */
    static void check(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw new UnreadableFeedException("feed.file.too-large-unpacked");
            }
            long total = 0;
            byte[] buffer = new byte[1 << 16];
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                // The worksheets are streamed; the other parts, such as the table of texts, are read as a whole.
                long most = part.getName().startsWith("xl/worksheets/") ? LARGEST : LARGEST_HELD_IN_MEMORY;
                total += unpacked(zip, part, Math.min(most, LARGEST - total), buffer);
            }
        } catch (ZipException e) {
            throw new UnreadableFeedException(e, "feed.xlsx.broken");
        }
    }

    private static long unpacked(ZipFile zip, ZipEntry part, long most, byte[] buffer) throws IOException {
        boolean tagged = part.getName().endsWith(".xml") || part.getName().endsWith(".rels");
        long size = 0;
        long sinceTag = 0;
        try (InputStream in = zip.getInputStream(part)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                sinceTag = tagged ? sinceTag(buffer, read, sinceTag) : 0;
                if (size > most || sinceTag > LONGEST_BETWEEN_TAGS) {
                    throw new UnreadableFeedException("feed.file.too-large-unpacked");
                }
            }
        } catch (java.io.EOFException e) {
            throw new UnreadableFeedException(e, "feed.xlsx.broken");
        }
        return size;
    }

    private static long sinceTag(byte[] buffer, int length, long before) {
        for (int i = length - 1; i >= 0; i--) {
            if (buffer[i] == '<') {
                return (long) length - i;
            }
        }
        return before + length;
    }
}
