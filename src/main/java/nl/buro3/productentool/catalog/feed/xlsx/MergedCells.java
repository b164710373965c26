package nl.buro3.productentool.catalog.feed.xlsx;

import java.util.ArrayList;
import java.util.List;

/**
 * The ranges of cells that are shown as one. Only the first of a range holds what is shown; of the others nobody can say
 * that they are empty on purpose.
 */
final class MergedCells {

    private static final int MOST = 20_000;

    private final List<Range> ranges;

    private MergedCells(List<Range> ranges) {
        this.ranges = ranges;
    }

    /** They stand behind the rows, so the sheet is gone through for them first. */
    static MergedCells of(Workbook workbook, String part) {
        List<Range> ranges = workbook.read(part, MergedCells::read);
        return new MergedCells(ranges == null ? List.of() : ranges);
    }

    private static List<Range> read(Xml xml) {
        List<Range> ranges = new ArrayList<>();
        while (xml.nextElement()) {
            String range = xml.is("mergeCell") ? xml.attribute("ref") : null;
            if (range != null && ranges.size() < MOST) {
                ranges.add(Range.of(range));
            }
        }
        return ranges;
    }

    /** The columns of this row in which a range goes on that began before. */
    List<Integer> coveredIn(int row) {
        if (ranges.isEmpty()) {
            return List.of();
        }
        List<Integer> covered = new ArrayList<>();
        for (Range range : ranges) {
            for (int column = range.first.column(); range.covers(row) && column <= range.last.column(); column++) {
                if (row != range.first.row() || column != range.first.column()) {
                    covered.add(column);
                }
            }
        }
        return covered;
    }

    private record Range(Place first, Place last) {

        private static Range of(String text) {
            int colon = text.indexOf(':');
            Place first = Place.of(colon < 0 ? text : text.substring(0, colon));
            return new Range(first, colon < 0 ? first : Place.of(text.substring(colon + 1)));
        }

        private boolean covers(int row) {
            return row >= first.row() && row <= last.row();
        }
    }
}
