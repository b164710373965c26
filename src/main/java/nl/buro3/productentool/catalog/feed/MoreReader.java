package nl.buro3.productentool.catalog.feed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.buro3.productentool.catalog.ProductStatus;
import nl.buro3.productentool.catalog.RelationType;
import nl.buro3.productentool.catalog.example.ExampleText;
import nl.buro3.productentool.catalog.feed.reading.CellText;
import nl.buro3.productentool.catalog.feed.reading.FeedCell;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import nl.buro3.productentool.catalog.intake.IncomingMore;
import nl.buro3.productentool.catalog.intake.IncomingMore.Relating;
import org.jspecify.annotations.Nullable;

/** Reads the columns that the portal's own feeds have besides those of every feed. */
final class MoreReader {

    /** Stands between a problem or a card and the reason why. */
    static final String ARROW = "=>";

    private static final int LONGEST_REASON = 240;

    private static final Map<String, RelationType> TYPES = Map.of(
            "belongs_with", RelationType.BELONGS_WITH,
            "hoort_bij", RelationType.BELONGS_WITH,
            "needs_first", RelationType.NEEDS_FIRST,
            "eerst_nodig", RelationType.NEEDS_FIRST,
            "alternative", RelationType.ALTERNATIVE,
            "alternatief", RelationType.ALTERNATIVE,
            "successor", RelationType.SUCCESSOR,
            "opvolger", RelationType.SUCCESSOR);

    private static final Map<String, ProductStatus> STATUSES = Map.of(
            "draft", ProductStatus.DRAFT,
            "concept", ProductStatus.DRAFT,
            "published", ProductStatus.PUBLISHED,
            "gepubliceerd", ProductStatus.PUBLISHED,
            "active", ProductStatus.PUBLISHED,
            "archived", ProductStatus.ARCHIVED,
            "gearchiveerd", ProductStatus.ARCHIVED);

    private final RowCells cells;
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private final @Nullable List<String> problems;

    MoreReader(RowCells cells) {
        this.cells = cells;
        List<String> items = cells.list(FeedColumn.PROBLEMS, 100, 160 + LONGEST_REASON + 4);
        problems = items == null ? null : items.stream().map(this::problem).toList();
    }

    private String problem(String item) {
        int arrow = item.indexOf(ARROW);
        String name = arrow < 0 ? item : item.substring(0, arrow).strip();
        if (name.length() > 160) {
            cells.wrong(FeedColumn.PROBLEMS, "feed.line.too-long", 160, name.length());
        }
        if (arrow >= 0) {
            reasons.put(name, reason(FeedColumn.PROBLEMS, item, arrow, LONGEST_REASON));
        }
        return name;
    }

    private String reason(FeedColumn column, String item, int arrow, int longest) {
        String reason = item.substring(arrow + ARROW.length()).strip();
        if (reason.length() > longest) {
            cells.wrong(column, "feed.line.too-long", longest, reason.length());
        }
        return reason;
    }

    /** The names of the problems, without the reasons. */
    @Nullable
    List<String> problems() {
        return problems;
    }

    IncomingMore read() {
        return new IncomingMore(
                cells.text(FeedColumn.AUDIENCE, 200),
                cells.text(FeedColumn.DELIVERY, 120),
                cells.text(FeedColumn.PRICE_NOTE, 120),
                alsoIn(),
                reasons,
                relations(),
                examples(),
                status());
    }

    private @Nullable List<List<String>> alsoIn() {
        List<String> paths = cells.list(FeedColumn.ALSO_IN, 20, CategoryPath.LONGEST);
        return paths == null
                ? null
                : paths.stream()
                        .map(path -> CategoryPath.of(path, FeedColumn.ALSO_IN, cells))
                        .toList();
    }

    private @Nullable List<Relating> relations() {
        List<String> items = cells.list(FeedColumn.RELATIONS, 60, 400);
        if (items == null) {
            return null;
        }
        List<Relating> relations = new ArrayList<>();
        for (String item : items) {
            Relating relating = relating(item);
            boolean twice = relations.stream()
                    .anyMatch(r -> r.type() == relating.type() && r.slug().equals(relating.slug()));
            if (twice) {
                cells.wrong(FeedColumn.RELATIONS, "feed.relations.twice", relating.slug());
            }
            relations.add(relating);
        }
        return relations;
    }

    private Relating relating(String item) {
        int arrow = item.indexOf(ARROW);
        String tie = arrow < 0 ? item : item.substring(0, arrow).strip();
        int colon = tie.indexOf(':');
        RelationType type = colon < 0 ? null : TYPES.get(word(tie.substring(0, colon)));
        if (type == null) {
            cells.wrong(FeedColumn.RELATIONS, "feed.relations.type", item);
            return new Relating(RelationType.ALTERNATIVE, item, "");
        }
        String reason = arrow < 0 ? "" : reason(FeedColumn.RELATIONS, item, arrow, 200);
        return new Relating(type, tie.substring(colon + 1).strip(), reason);
    }

    private static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    }

    private @Nullable List<ExampleText> examples() {
        FeedCell cell = cells.readable(FeedColumn.EXAMPLES);
        if (cell == null) {
            return cells.has(FeedColumn.EXAMPLES) ? List.of() : null;
        }
        return ExampleCells.read(CellText.lines(cell.text()), cells);
    }

    private @Nullable ProductStatus status() {
        String text = cells.text(FeedColumn.STATUS, 40);
        if (text == null || text.isEmpty()) {
            return null;
        }
        ProductStatus status = STATUSES.get(word(text));
        if (status == null && !CellText.isError(text)) {
            cells.wrong(FeedColumn.STATUS, "feed.status.unknown", text);
        }
        return status;
    }
}
