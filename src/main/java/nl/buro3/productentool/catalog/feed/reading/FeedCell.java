package nl.buro3.productentool.catalog.feed.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds: text, a number, a list where the format has lists of its own, or something that cannot be read. What
 * cannot be read is not empty.
 *
 * @param text as a person sees it
 * @param number what the cell counts; null for a text, whatever it looks like
 * @param list null for a text
 * @param mistake why it cannot be read, in Dutch; null when it can
 */
public record FeedCell(
        String text,
        @Nullable BigDecimal number,
        @Nullable List<String> list,
        @Nullable String mistake) {

    static final FeedCell EMPTY = of("");

    public static FeedCell of(String text) {
        return new FeedCell(text.strip(), null, null, null);
    }

    public static FeedCell of(BigDecimal number, String shown) {
        return new FeedCell(shown.strip(), number, null, null);
    }

    public static FeedCell of(List<String> list) {
        return new FeedCell("", null, List.copyOf(list), null);
    }

    static FeedCell unreadable(String mistake) {
        return new FeedCell("", null, null, mistake);
    }

    public boolean isList() {
        return list != null;
    }

    public boolean isBlank() {
        return mistake == null && (list == null ? CellText.line(text).isEmpty() : list.isEmpty());
    }

    /** The items of the list, cleaned; a text is taken apart at every {@code |} and line break, see
     * {@link ItemList}. Blank ones are left out. */
    public List<String> items() {
        Stream<String> items = list == null ? ItemList.split(CellText.lines(text)).stream() : list.stream();
        return items.map(CellText::line).filter(item -> !item.isEmpty()).toList();
    }
}
