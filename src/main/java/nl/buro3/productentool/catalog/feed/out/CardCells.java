package nl.buro3.productentool.catalog.feed.out;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.catalog.CardContent;
import nl.buro3.productentool.catalog.PriceIndication;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import nl.buro3.productentool.catalog.feed.whole.WholeCard;
import nl.buro3.productentool.catalog.intake.IncomingMore.Relating;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Takes a card apart into the cells of a feed. */
final class CardCells {

    static final List<FeedColumn> COLUMNS = Arrays.stream(FeedColumn.values())
            .filter(column -> column != FeedColumn.ERROR)
            .toList();

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, String> names;

    /** @param names of the categories, by their path */
    CardCells(Map<String, String> names) {
        this.names = names;
    }

    Map<FeedColumn, OutCell> of(WholeCard card) {
        CardContent content = card.content();
        Map<FeedColumn, OutCell> cells = new EnumMap<>(FeedColumn.class);
        words(cells, FeedColumn.SLUG, card.slug());
        words(cells, FeedColumn.NAME, content.name());
        words(cells, FeedColumn.CATEGORY, path(card.category()));
        words(cells, FeedColumn.SUMMARY, content.summary());
        words(cells, FeedColumn.DESCRIPTION, content.description());
        items(cells, FeedColumn.BENEFITS, content.benefits());
        price(cells, content.price());
        items(cells, FeedColumn.KEYWORDS, content.keywords());
        words(cells, FeedColumn.AUDIENCE, content.audience());
        words(cells, FeedColumn.DELIVERY, content.delivery());
        ties(cells, card);
        cells.put(FeedColumn.EXAMPLES, new OutCell.Objects(JSON.valueToTree(card.examples())));
        words(cells, FeedColumn.STATUS, key(card.status()));
        words(cells, FeedColumn.PICTURE, card.picture());
        words(cells, FeedColumn.PICTURE_ALTERNATIVE, card.pictureAlternative());
        return cells;
    }

    private void ties(Map<FeedColumn, OutCell> cells, WholeCard card) {
        items(cells, FeedColumn.ALSO_IN, card.alsoIn().stream().map(this::path).toList());
        items(
                cells,
                FeedColumn.PROBLEMS,
                card.problems().stream()
                        .map(solved -> (solved.problem() + " => " + solved.reason()).strip())
                        .toList());
        items(cells, FeedColumn.SPECIALIST, card.specialists());
        items(
                cells,
                FeedColumn.RELATIONS,
                card.relations().stream().map(CardCells::relation).toList());
    }

    private static String relation(Relating relating) {
        String reason = relating.reason().isEmpty() ? "" : " => " + relating.reason();
        return key(relating.type()) + ":" + relating.slug() + reason;
    }

    private static void price(Map<FeedColumn, OutCell> cells, PriceIndication price) {
        words(cells, FeedColumn.PRICE_TYPE, key(price.type()));
        number(cells, FeedColumn.PRICE_FROM, price.from());
        number(cells, FeedColumn.PRICE_TO, price.to());
        words(cells, FeedColumn.PRICE_UNIT, key(price.unit()));
        number(cells, FeedColumn.PRICE_SETUP, price.setup());
        Integer months = price.months();
        number(cells, FeedColumn.PRICE_MONTHS, months == null ? null : BigDecimal.valueOf(months));
        words(cells, FeedColumn.PRICE_NOTE, price.note());
    }

    /** By names, so that an empty portal makes the same categories; by slug where a name holds the sign between them. */
    private String path(String slugs) {
        String main = slugs.contains("/") ? slugs.substring(0, slugs.indexOf('/')) : slugs;
        return slugs.equals(main)
                ? name(main, main)
                : name(main, main) + "/" + name(slugs, slugs.substring(main.length() + 1));
    }

    private String name(String path, String slug) {
        String name = names.getOrDefault(path, slug);
        return name.contains("/") || name.contains("|") ? slug : name;
    }

    private static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static void words(Map<FeedColumn, OutCell> cells, FeedColumn column, String text) {
        cells.put(column, new OutCell.Words(text));
    }

    private static void items(Map<FeedColumn, OutCell> cells, FeedColumn column, List<String> items) {
        cells.put(column, new OutCell.Items(items));
    }

    private static void number(Map<FeedColumn, OutCell> cells, FeedColumn column, @Nullable BigDecimal number) {
        cells.put(column, new OutCell.Amount(number));
    }

    /** The header. */
    static List<String> header() {
        return COLUMNS.stream().map(FeedColumn::key).collect(Collectors.toList());
    }
}
