package nl.buro3.productentool.catalog.feed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The header of a table: the names of its columns, with known names as {@link FeedColumn#key()} writes them. */
record FeedHeader(List<String> columns) {

    /** @throws BadHeaderException when a required column is missing, or a column comes twice */
    static FeedHeader of(List<String> cells) {
        List<String> columns = cells.stream().map(FeedHeader::canonical).toList();
        Set<String> seen = new HashSet<>();
        String twice = columns.stream()
                .filter(name -> !name.isEmpty() && !seen.add(name))
                .distinct()
                .collect(Collectors.joining(", "));
        if (!twice.isEmpty()) {
            throw new BadHeaderException("feed.header.twice", twice);
        }
        requireIn(seen);
        return new FeedHeader(columns);
    }

    private static void requireIn(Set<String> present) {
        String missing = Arrays.stream(FeedColumn.values())
                .filter(column -> column.isRequired() && !present.contains(column.key()))
                .map(FeedColumn::key)
                .collect(Collectors.joining(", "));
        if (missing.isEmpty()) {
            return;
        }
        boolean none = Arrays.stream(FeedColumn.values()).noneMatch(column -> present.contains(column.key()));
        throw none
                ? new BadHeaderException("feed.header.none")
                : new BadHeaderException("feed.header.missing", missing);
    }

    /** The name as the feed is to be read: known columns in their own writing, others as they are. */
    static String canonical(String name) {
        return FeedColumn.named(name).map(FeedColumn::key).orElse(name.strip());
    }

    /** The row with these cells. Cells beyond the header are a mistake; cells that are not there say nothing. */
    FeedRow row(int line, List<String> cells) {
        Map<String, FeedCell> named = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = i < columns.size() ? columns.get(i) : "";
            if (!column.isEmpty()) {
                named.put(column, FeedCell.of(cells.get(i)));
            } else if (!cells.get(i).isBlank()) {
                named.put(FeedRow.BEYOND_HEADER, FeedCell.of(cells.get(i)));
            }
        }
        return new FeedRow(line, named);
    }

    List<String> named() {
        return columns.stream().filter(column -> !column.isEmpty()).toList();
    }
}
