package nl.buro3.productentool.catalog.feed.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A list in one cell: its items are separated by {@code |} or a line break. A {@code |} within an item has a backslash
 * before it, and backslashes right before a {@code |} are doubled; anywhere else a backslash is itself.
 */
public final class ItemList {

    private static final Pattern BAR = Pattern.compile("(\\\\*)\\||\n");
    private static final Pattern BEFORE_BAR = Pattern.compile("(\\\\*)\\|");
    private static final Pattern AT_THE_END = Pattern.compile("(\\\\+)$");

    private ItemList() {}

    /** The items, blank ones too, as they stand between the signs. */
    static List<String> split(String cell) {
        List<String> items = new ArrayList<>();
        StringBuilder item = new StringBuilder();
        Matcher bar = BAR.matcher(cell);
        int from = 0;
        while (bar.find()) {
            String slashes = bar.group(1) == null ? "" : bar.group(1);
            item.append(cell, from, bar.start()).append("\\".repeat(slashes.length() / 2));
            if (slashes.length() % 2 == 1) {
                item.append('|');
            } else {
                items.add(item.toString());
                item.setLength(0);
            }
            from = bar.end();
        }
        items.add(item.append(cell.substring(from)).toString());
        return items;
    }

    /** The items in one cell. */
    public static String join(List<String> items) {
        StringBuilder cell = new StringBuilder();
        for (int i = 0; i < items.size(); i++) {
            String escaped = BEFORE_BAR.matcher(items.get(i)).replaceAll("$1$1\\\\|");
            boolean last = i == items.size() - 1;
            cell.append(last ? escaped : AT_THE_END.matcher(escaped).replaceAll("$1$1") + "|");
        }
        return cell.toString();
    }
}
