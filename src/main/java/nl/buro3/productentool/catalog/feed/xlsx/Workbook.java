package nl.buro3.productentool.catalog.feed.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of a workbook, found as its own tables of contents name them. */
final class Workbook implements AutoCloseable {

    private final ZipFile zip;

    private Workbook(ZipFile zip) {
        this.zip = zip;
    }

    static Workbook open(Path file) throws IOException {
        return new Workbook(new ZipFile(file.toFile()));
    }

    /** The part that holds the list of sheets. */
    String book() {
        return related("").entrySet().stream()
                .filter(relation -> relation.getKey().type().endsWith("/officeDocument"))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new BrokenSheetException("feed.xlsx.broken"));
    }

    /** What a part refers to: the names of other parts. */
    Map<Relation, String> related(String part) {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        String table = folder + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<Relation, String> related = new HashMap<>();
        read(table, xml -> {
            while (xml.nextElement()) {
                String target = xml.attribute("Target");
                if (xml.is("Relationship") && target != null) {
                    related.put(Relation.of(xml), target.startsWith("/") ? target.substring(1) : folder + target);
                }
            }
            return related;
        });
        return related;
    }

    /** Reads a part; null when there is no such part. */
    <T> @Nullable T read(String part, Function<Xml, T> reading) {
        try (InputStream in = stream(part)) {
            if (in == null) {
                return null;
            }
            try (Xml xml = new Xml(in)) {
                return reading.apply(xml);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Nullable
    InputStream stream(String part) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        return entry == null ? null : zip.getInputStream(entry);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** How a part refers to another. */
    record Relation(String id, String type) {

        private static Relation of(Xml xml) {
            String id = xml.attribute("Id");
            String type = xml.attribute("Type");
            return new Relation(id == null ? "" : id, type == null ? "" : type);
        }
    }
}
