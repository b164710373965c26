package nl.buro3.productentool.catalog.feed.reading;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.buro3.productentool.common.Slug;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;

/** The header of a shop system's export: makes rows of the portal's feed of its rows. */
final class ShopHeader {

    private static final int LONGEST_SUMMARY = 300;
    private static final int MOST_KEYWORDS = 40;

    private final Shop shop;
    private final SortedMap<Integer, FeedColumn> columns = new TreeMap<>();
    private final LinkedHashSet<String> names = new LinkedHashSet<>();
    private int type = -1;
    private int variants;

    ShopHeader(Shop shop, TableRow row) {
        this.shop = shop;
        row.cells().forEach((number, cell) -> {
            shop.column(cell.text())
                    .filter(column -> !columns.containsValue(column))
                    .ifPresentOrElse(
                            column -> {
                                columns.put(number, column);
                                names.add(column.key());
                            },
                            () -> names.add(CellText.line(cell.text())));
            if (shop.equals(Shop.WOOCOMMERCE) && cell.text().equalsIgnoreCase("type")) {
                type = number;
            }
        });
        columns.values().forEach(column -> names.add(column.key()));
    }

    /** Columns that are taken by their key, others by their own name. */
    List<String> named() {
        return List.copyOf(names);
    }

    /** What the reader of the report should know. */
    List<String> notes() {
        String read = Texts.text(DUTCH, "feed.note.shop", shop.title());
        return variants == 0 ? List.of(read) : List.of(read, Texts.text(DUTCH, "feed.note.shop.variants", variants));
    }

    /** The row as the portal's own feed would have it; null for one that is a variant of the product before. */
    @Nullable
    FeedRow row(TableRow row) {
        Map<String, FeedCell> cells = new HashMap<>();
        columns.forEach((number, column) -> {
            FeedCell cell = row.cells().get(number);
            cells.put(column.key(), cell == null ? FeedCell.EMPTY : cell);
        });
        FeedCell kind = row.cells().get(type);
        boolean variation = kind != null && kind.text().contains("variation");
        if (variation || text(cells, FeedColumn.NAME).isEmpty()) {
            variants++;
            return null;
        }
        slug(cells);
        texts(cells);
        categories(cells);
        price(cells);
        status(cells);
        return new FeedRow(row.line(), cells);
    }

    private static String text(Map<String, FeedCell> cells, FeedColumn column) {
        FeedCell cell = cells.get(column.key());
        return cell == null || cell.mistake() != null ? "" : CellText.lines(cell.text());
    }

    private static void put(Map<String, FeedCell> cells, FeedColumn column, String text) {
        cells.put(column.key(), FeedCell.of(text));
    }

    private static void slug(Map<String, FeedCell> cells) {
        String address = text(cells, FeedColumn.SLUG).replaceFirst("\\.html$", "");
        String last = address.substring(address.lastIndexOf('/') + 1);
        put(cells, FeedColumn.SLUG, Slug.of(last.isEmpty() ? text(cells, FeedColumn.NAME) : last));
    }

    private static void texts(Map<String, FeedCell> cells) {
        put(cells, FeedColumn.NAME, HtmlText.plain(text(cells, FeedColumn.NAME)));
        if (cells.containsKey(FeedColumn.SUMMARY.key())) {
            String summary = HtmlText.plain(text(cells, FeedColumn.SUMMARY));
            boolean fits = summary.length() <= LONGEST_SUMMARY;
            put(cells, FeedColumn.SUMMARY, fits ? summary : summary.substring(0, LONGEST_SUMMARY - 1) + "…");
        }
        put(cells, FeedColumn.DESCRIPTION, HtmlText.markdown(text(cells, FeedColumn.DESCRIPTION)));
        List<String> tags = Arrays.stream(text(cells, FeedColumn.KEYWORDS).split("[,\n]", -1))
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .limit(MOST_KEYWORDS)
                .toList();
        cells.put(FeedColumn.KEYWORDS.key(), FeedCell.of(tags));
    }

    /** A shop writes {@code Kleding > Truien, Nieuw}: the first is the main one, of which two levels are taken. */
    private static void categories(Map<String, FeedCell> cells) {
        List<String> paths = Arrays.stream(text(cells, FeedColumn.CATEGORY).split("(?<!\\\\),", -1))
                .map(ShopHeader::path)
                .filter(path -> !path.isEmpty())
                .distinct()
                .toList();
        put(
                cells,
                FeedColumn.CATEGORY,
                paths.isEmpty() ? Texts.text(DUTCH, "feed.shop.no-category") : paths.getFirst());
        if (paths.size() > 1) {
            cells.put(FeedColumn.ALSO_IN.key(), FeedCell.of(paths.subList(1, paths.size())));
        }
    }

    private static String path(String category) {
        return Arrays.stream(category.split(">", -1))
                .map(name -> HtmlText.plain(name)
                        .replace('/', '-')
                        .replace("\\,", ",")
                        .strip())
                .filter(name -> !Slug.of(name).isEmpty())
                .limit(2)
                .reduce((main, sub) -> main + "/" + sub)
                .orElse("");
    }

    /** A shop writes nought where a price is asked for. */
    private static void price(Map<String, FeedCell> cells) {
        if (text(cells, FeedColumn.PRICE_FROM).matches("0+([.,]0+)?")) {
            cells.put(FeedColumn.PRICE_FROM.key(), FeedCell.EMPTY);
        }
        cells.put(FeedColumn.PRICE_TYPE.key(), FeedCell.EMPTY);
        cells.put(FeedColumn.PRICE_TO.key(), FeedCell.EMPTY);
    }

    /** WooCommerce writes 1 for published, and 0 or -1 for what is not to be seen. */
    private void status(Map<String, FeedCell> cells) {
        if (shop.equals(Shop.WOOCOMMERCE)) {
            boolean hidden = Arrays.asList("0", "-1").contains(text(cells, FeedColumn.STATUS));
            put(cells, FeedColumn.STATUS, hidden ? "draft" : "");
        }
    }
}
