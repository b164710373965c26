package nl.buro3.productentool.catalog.feed.xlsx;

import java.util.SortedMap;
import java.util.TreeMap;
import nl.buro3.productentool.catalog.feed.xlsx.SheetCell.Kind;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a sheet in which something stands. A cell or row that does not say where it lies follows the last. */
final class RowReader {

    private final Xml xml;
    private final CellReader cells;
    private final MergedCells merged;
    private int row = -1;

    RowReader(Xml xml, CellReader cells, MergedCells merged) {
        this.xml = xml;
        this.cells = cells;
        this.merged = merged;
    }

    /** The next row; null at the end. */
    @Nullable
    SheetRow next() {
        while (xml.nextElement()) {
            if (xml.is("row")) {
                SheetRow read = row();
                if (!read.cells().isEmpty()) {
                    return read;
                }
            }
        }
        return null;
    }

    private SheetRow row() {
        String number = xml.attribute("r");
        boolean hidden = xml.says("hidden");
        row = number == null
                ? Place.within(0, row + 1, "").row()
                : Place.of("A" + number).row();
        SortedMap<Integer, SheetCell> read = new TreeMap<>();
        int outer = xml.depth();
        int column = -1;
        while (xml.nextElementWithin(outer)) {
            if (xml.is("c")) {
                column = column(xml.attribute("r"), column);
                SheetCell cell = cells.read(xml);
                if (cell != null) {
                    read.put(column, cell);
                }
            }
        }
        if (!read.isEmpty()) {
            merged.coveredIn(row)
                    .forEach(covered -> read.putIfAbsent(covered, new SheetCell.Unreadable(Kind.MERGED, "")));
        }
        return new SheetRow(row + 1, hidden, read);
    }

    private static int column(@Nullable String address, int before) {
        return address == null
                ? Place.within(before + 1L, 0, "").column()
                : Place.of(address).column();
    }
}
