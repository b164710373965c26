package nl.buro3.productentool.catalog.feed.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The header of a table: the names of its columns, with known names as {@link FeedColumn#key()} writes them.
 *
 * @param columns by their number, from 0; a column without a name is absent
 */
record FeedHeader(SortedMap<Integer, String> columns) {

    private static final int LONGEST_SHOWN = 80;

    /** Whether this row names columns: at least two of them, or one that stands alone. */
    static boolean isOne(TableRow row) {
        long known = row.cells().values().stream()
                .filter(cell -> FeedColumn.named(cell.text()).isPresent())
                .count();
        long filled =
                row.cells().values().stream().filter(cell -> !cell.isBlank()).count();
        return known >= 2 || (known == 1 && filled == 1);
    }

    /** @throws BadHeaderException when a required column is missing, or a known column comes twice */
    static FeedHeader of(TableRow row) {
        SortedMap<Integer, String> columns = new TreeMap<>();
        row.cells().forEach((number, cell) -> {
            String name = canonical(CellText.line(cell.text()));
            if (!name.isEmpty()) {
                columns.put(number, name);
            }
        });
        Set<String> seen = new HashSet<>();
        String twice = columns.values().stream()
                .filter(name -> !seen.add(name) && FeedColumn.named(name).isPresent())
                .distinct()
                .collect(Collectors.joining(", "));
        if (!twice.isEmpty()) {
            throw new BadHeaderException("feed.header.twice", String.valueOf(row.line()), twice);
        }
        requireIn(seen, row);
        return new FeedHeader(columns);
    }

    private static void requireIn(Set<String> present, TableRow row) {
        String missing = Arrays.stream(FeedColumn.values())
                .filter(column -> column.isRequired() && !present.contains(column.key()))
                .map(FeedColumn::key)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new BadHeaderException("feed.header.missing", String.valueOf(row.line()), missing, shown(row));
        }
    }

    /** What stands in a row, for a message. */
    static String shown(TableRow row) {
        String cells = new TreeMap<>(row.cells())
                .values().stream().map(cell -> CellText.line(cell.text())).collect(Collectors.joining(", "));
        return cells.length() <= LONGEST_SHOWN ? cells : cells.substring(0, LONGEST_SHOWN) + "…";
    }

    /** The name as the feed is to be read: known columns in their own writing, others as they are. */
    static String canonical(String name) {
        return FeedColumn.named(name).map(FeedColumn::key).orElse(name.strip());
    }

    /**
     * The row with its cells named. Cells beyond the header are a mistake.
     *
     * @param filledUp whether cells that are not there are empty; otherwise they say nothing
     */
    FeedRow row(TableRow row, boolean filledUp) {
        Map<String, FeedCell> named = new HashMap<>();
        row.cells().forEach((number, cell) -> {
            String column = columns.get(number);
            if (column != null) {
                named.put(column, cell);
            } else if (!cell.isBlank()) {
                named.put(FeedRow.BEYOND_HEADER, cell);
            }
        });
        if (filledUp) {
            columns.values().forEach(column -> named.putIfAbsent(column, FeedCell.EMPTY));
        }
        return new FeedRow(row.line(), named);
    }

    List<String> named() {
        return List.copyOf(columns.values());
    }
}
