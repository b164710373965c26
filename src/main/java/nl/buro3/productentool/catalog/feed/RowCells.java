package nl.buro3.productentool.catalog.feed;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.buro3.productentool.catalog.feed.reading.CellText;
import nl.buro3.productentool.catalog.feed.reading.FeedCell;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import nl.buro3.productentool.catalog.feed.reading.FeedRow;
import nl.buro3.productentool.catalog.feed.reading.SheetSafe;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row, cleaned and within their bounds, and gathers what is wrong with them. */
final class RowCells {

    private final FeedRow row;
    private final List<String> mistakes = new ArrayList<>();

    RowCells(FeedRow row) {
        this.row = row;
    }

    /** The text of a cell that must be there; empty, and noted as wrong, when it is not. */
    String required(FeedColumn column, int longest) {
        String text = text(column, longest);
        FeedCell cell = row.cell(column);
        if (text == null || (cell != null && !cell.isList() && cell.isBlank())) {
            wrong(column, "feed.line.missing");
        }
        return text == null ? "" : text;
    }

    /** The text of a cell on one line; null when the feed does not have it. */
    @Nullable
    String text(FeedColumn column, int longest) {
        return text(column, longest, CellText::line);
    }

    /** The text of a cell with its line breaks; null when the feed does not have it. */
    @Nullable
    String lines(FeedColumn column, int longest) {
        return text(column, longest, CellText::lines);
    }

    private @Nullable String text(FeedColumn column, int longest, UnaryOperator<String> cleaning) {
        FeedCell cell = readable(column);
        if (cell == null) {
            return row.cell(column) == null ? null : "";
        }
        if (cell.isList()) {
            wrong(column, "feed.line.list-for-text");
            return "";
        }
        String text = cleaning.apply(cell.text());
        within(column, text, longest);
        return SheetSafe.unguarded(text);
    }

    /** The items of a cell, without repetition; null when the feed does not have it. */
    @Nullable
    List<String> list(FeedColumn column, int most, int longest) {
        FeedCell cell = readable(column);
        if (cell == null) {
            return row.cell(column) == null ? null : List.of();
        }
        List<String> items = cell.items().stream().distinct().toList();
        if (items.size() > most) {
            wrong(column, "feed.line.too-many-items", most, items.size());
        }
        items.forEach(item -> within(column, item, longest));
        return items.stream().map(SheetSafe::unguarded).toList();
    }

    /** The cell; null when the feed does not have it, or when it cannot be read, which is noted. */
    @Nullable
    FeedCell readable(FeedColumn column) {
        FeedCell cell = row.cell(column);
        if (cell == null || cell.mistake() == null) {
            return cell;
        }
        wrong(column.key() + ": " + cell.mistake());
        return null;
    }

    private void within(FeedColumn column, String text, int longest) {
        if (text.length() > longest) {
            wrong(column, "feed.line.too-long", longest, text.length());
        }
        if (CellText.isUnreadable(text)) {
            wrong(column, "feed.line.unreadable");
        } else if (CellText.isError(text)) {
            wrong(column, "feed.cell.ERROR", text);
        } else if (CellText.isFormula(text)) {
            wrong(column, "feed.line.formula");
        }
    }

    /** Whether the feed says something of this column, be it empty or unreadable. */
    boolean has(FeedColumn column) {
        return row.cell(column) != null;
    }

    void wrong(FeedColumn column, String key, Object... arguments) {
        wrong(column.key() + ": " + Texts.text(DUTCH, key, arguments));
    }

    void wrong(String mistake) {
        if (!mistakes.contains(mistake)) {
            mistakes.add(mistake);
        }
    }

    void throwIfWrong() {
        if (!mistakes.isEmpty()) {
            throw new BadLineException(String.join("; ", mistakes));
        }
    }
}
