package nl.buro3.productentool.catalog.feed;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.util.List;
import nl.buro3.productentool.catalog.feed.reading.FeedColumn;
import nl.buro3.productentool.catalog.feed.reading.FeedRow;
import nl.buro3.productentool.catalog.feed.reading.HtmlText;
import nl.buro3.productentool.catalog.intake.IncomingCard;
import nl.buro3.productentool.common.Slug;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;

/** Makes a card of a row, or says all that is wrong with the row. The bounds are those of the catalogue's cards. */
final class CardReader {

    private final FeedRow row;
    private final RowCells cells;

    private CardReader(FeedRow row) {
        this.row = row;
        this.cells = new RowCells(row);
    }

    /** @throws BadLineException when the row is not a valid card */
    static IncomingCard card(FeedRow row) {
        return new CardReader(row).card();
    }

    private IncomingCard card() {
        if (row.cells().containsKey(FeedRow.BEYOND_HEADER)) {
            cells.wrong(Texts.text(DUTCH, "feed.line.too-many-cells"));
        }
        MoreReader more = new MoreReader(cells);
        IncomingCard card = new IncomingCard(
                row.line(),
                slug(),
                cells.required(FeedColumn.NAME, 120),
                category(),
                cells.text(FeedColumn.SUMMARY, 300),
                description(),
                cells.list(FeedColumn.BENEFITS, 12, 300),
                new PriceReader(cells).price(),
                cells.list(FeedColumn.KEYWORDS, 40, 80),
                more.problems(),
                cells.list(FeedColumn.SPECIALIST, 20, 254),
                more.read());
        cells.throwIfWrong();
        return card;
    }

    /** Markdown, or the HTML of a shop system; the portal's own feeds, which have a column for examples, are Markdown. */
    private @Nullable String description() {
        String text = cells.lines(FeedColumn.DESCRIPTION, 20_000);
        return text == null || cells.has(FeedColumn.EXAMPLES) ? text : HtmlText.markdown(text);
    }

    private String slug() {
        String slug = cells.required(FeedColumn.SLUG, 100);
        if (!slug.isEmpty() && slug.length() <= 100 && !Slug.isValid(slug)) {
            String better = Slug.of(slug);
            cells.wrong(
                    FeedColumn.SLUG,
                    better.isEmpty() ? "feed.line.bad-slug" : "feed.line.bad-slug-meant",
                    slug,
                    better);
        }
        return slug;
    }

    private List<String> category() {
        String path = cells.required(FeedColumn.CATEGORY, CategoryPath.LONGEST);
        return path.isEmpty() ? List.of() : CategoryPath.of(path, FeedColumn.CATEGORY, cells);
    }
}
