package nl.buro3.productentool.catalog.feed.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A shop system whose exports are read as they are.
 *
 * @param title what it is called
 * @param known the columns by which it is known, in small letters
 * @param columns what is taken, by the name in small letters
 */
record Shop(String title, Set<String> known, Map<String, FeedColumn> columns) {

    /** Names no address: that follows from the name. Variations are lines of their own. */
    static final Shop WOOCOMMERCE = new Shop(
            "WooCommerce",
            Set.of("sku", "name", "regular price", "categories"),
            Map.of(
                    "name", FeedColumn.NAME,
                    "short description", FeedColumn.SUMMARY,
                    "description", FeedColumn.DESCRIPTION,
                    "regular price", FeedColumn.PRICE_FROM,
                    "categories", FeedColumn.CATEGORY,
                    "tags", FeedColumn.KEYWORDS,
                    "published", FeedColumn.STATUS));

    /** Further variants and pictures of a product are lines without a title. */
    private static final Shop SHOPIFY = new Shop(
            "Shopify",
            Set.of("handle", "title", "body (html)"),
            Map.of(
                    "handle", FeedColumn.SLUG,
                    "title", FeedColumn.NAME,
                    "body (html)", FeedColumn.DESCRIPTION,
                    "variant price", FeedColumn.PRICE_FROM,
                    "type", FeedColumn.CATEGORY,
                    "tags", FeedColumn.KEYWORDS,
                    "status", FeedColumn.STATUS));

    /** Names its texts by language: NL_Title_Short. */
    private static final Shop LIGHTSPEED = new Shop(
            "Lightspeed eCom",
            Set.of("internal_id", "xx_title_short"),
            Map.of(
                    "xx_url", FeedColumn.SLUG,
                    "xx_title_short", FeedColumn.NAME,
                    "xx_description_short", FeedColumn.SUMMARY,
                    "xx_description_long", FeedColumn.DESCRIPTION,
                    "price", FeedColumn.PRICE_FROM,
                    "xx_category_1", FeedColumn.CATEGORY,
                    "tags", FeedColumn.KEYWORDS));

    private static final List<Shop> ALL = List.of(WOOCOMMERCE, SHOPIFY, LIGHTSPEED);

    /** The system that wrote this header; empty for a feed of the portal's own kind. */
    static Optional<Shop> of(TableRow header) {
        Set<String> names =
                header.cells().values().stream().map(cell -> plain(cell.text())).collect(Collectors.toSet());
        boolean own = header.cells().values().stream()
                .flatMap(cell -> FeedColumn.named(cell.text()).stream())
                .collect(Collectors.toSet())
                .containsAll(Set.of(FeedColumn.SLUG, FeedColumn.CATEGORY));
        return own
                ? Optional.empty()
                : ALL.stream().filter(shop -> names.containsAll(shop.known)).findFirst();
    }

    /** What a column of it holds; empty for one that is not taken. */
    Optional<FeedColumn> column(String name) {
        return Optional.ofNullable(columns.get(plain(name)));
    }

    /** The name in small letters; which language it is in does not matter. */
    private static String plain(String name) {
        return CellText.line(name).toLowerCase(Locale.ROOT).replaceFirst("^[a-z]{2}_(?=title|desc|url|cat)", "xx_");
    }
}
