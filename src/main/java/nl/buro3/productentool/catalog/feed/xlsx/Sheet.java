package nl.buro3.productentool.catalog.feed.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import nl.buro3.productentool.catalog.feed.xlsx.Workbook.Relation;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook that is not hidden, row by row. Rows and cells that hold nothing are passed over, however
 * many there are. Reading throws {@link BrokenSheetException} where the workbook is broken.
 */
public final class Sheet implements Iterator<SheetRow>, AutoCloseable {

    private final Workbook workbook;
    private final String name;
    private final boolean alone;
    private final Xml xml;
    private final RowReader rows;
    private @Nullable SheetRow upcoming;

    private Sheet(Workbook workbook, SheetList.Chosen chosen, String part) throws IOException {
        Map<Relation, String> related = workbook.related(workbook.book());
        this.workbook = workbook;
        this.name = chosen.name();
        this.alone = chosen.alone();
        CellReader cells = new CellReader(
                SharedTexts.of(workbook, part(related, "/sharedStrings")),
                Styles.of(workbook, part(related, "/styles")),
                chosen.calendar());
        MergedCells merged = MergedCells.of(workbook, part);
        this.xml = new Xml(open(workbook, part));
        this.rows = new RowReader(xml, cells, merged);
        this.upcoming = rows.next();
    }

    public static Sheet open(Path file) throws IOException {
        Workbook workbook = Workbook.open(file);
        try {
            SheetList.Chosen chosen = SheetList.firstVisible(workbook);
            return new Sheet(workbook, chosen, part(workbook, chosen));
        } catch (RuntimeException | IOException e) {
            workbook.close();
            throw e;
        }
    }

    /** The part that holds the first sheet that is not hidden. */
    static String part(Workbook workbook) {
        return part(workbook, SheetList.firstVisible(workbook));
    }

    private static String part(Workbook workbook, SheetList.Chosen chosen) {
        return workbook.related(workbook.book()).entrySet().stream()
                .filter(relation -> relation.getKey().id().equals(chosen.relation()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new BrokenSheetException("feed.xlsx.broken"));
    }

    static String part(Map<Relation, String> related, String type) {
        return related.entrySet().stream()
                .filter(relation -> relation.getKey().type().endsWith(type))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }

    private static InputStream open(Workbook workbook, String part) throws IOException {
        InputStream in = workbook.stream(part);
        if (in == null) {
            throw new BrokenSheetException("feed.xlsx.broken");
        }
        return in;
    }

    /** The name on its tab. */
    public String name() {
        return name;
    }

    /** Whether the workbook has no other sheet. */
    public boolean isAlone() {
        return alone;
    }

    @Override
    public boolean hasNext() {
        return upcoming != null;
    }

    @Override
    public SheetRow next() {
        SheetRow row = upcoming;
        if (row == null) {
            throw new NoSuchElementException();
        }
        upcoming = rows.next();
        return row;
    }

    @Override
    public void close() {
        try (workbook) {
            xml.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
