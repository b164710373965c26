package nl.buro3.productentool.catalog.feed;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row within their bounds, and gathers what is wrong with them. */
final class CellReader {

    private final FeedRow row;
    private final List<String> mistakes = new ArrayList<>();

    CellReader(FeedRow row) {
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

    /** The text of a cell; null when the feed does not have it. */
    @Nullable
    String text(FeedColumn column, int longest) {
        FeedCell cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        if (cell.isList()) {
            wrong(column, "feed.line.list-for-text");
            return "";
        }
        within(column, cell.text(), longest);
        return cell.text();
    }

    /** The items of a cell, without repetition; null when the feed does not have it. */
    @Nullable
    List<String> list(FeedColumn column, int most, int longest) {
        FeedCell cell = row.cell(column);
        if (cell == null) {
            return null;
        }
        List<String> items = cell.items().stream().distinct().toList();
        if (items.size() > most) {
            wrong(column, "feed.line.too-many-items", most, items.size());
        }
        items.forEach(item -> within(column, item, longest));
        return items;
    }

    private void within(FeedColumn column, String text, int longest) {
        if (text.length() > longest) {
            wrong(column, "feed.line.too-long", longest, text.length());
        }
        if (hasUnreadable(text)) {
            wrong(column, "feed.line.unreadable");
        }
    }

    /** Control characters and halves of characters, which a database would not store or a page not show. */
    private static boolean hasUnreadable(String text) {
        return text.codePoints().anyMatch(c -> c == '\uFFFD' || isHalf(c) || isControl(c));
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t';
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
