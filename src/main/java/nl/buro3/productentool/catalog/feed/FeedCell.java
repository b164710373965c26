package nl.buro3.productentool.catalog.feed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a cell holds: text, or a list where the format has lists of its own.
 *
 * @param list null for a text
 */
record FeedCell(String text, @Nullable List<String> list) {

    static FeedCell of(String text) {
        return new FeedCell(text.strip(), null);
    }

    static FeedCell of(List<String> list) {
        return new FeedCell("", List.copyOf(list));
    }

    boolean isList() {
        return list != null;
    }

    boolean isBlank() {
        return list == null ? text.isEmpty() : list.isEmpty();
    }

    /** The items of the list; a text is taken apart at every {@code |}. Blank items are left out. */
    List<String> items() {
        Stream<String> items = list == null ? Arrays.stream(text.split("\\|")) : list.stream();
        return items.map(String::strip).filter(item -> !item.isEmpty()).toList();
    }
}
