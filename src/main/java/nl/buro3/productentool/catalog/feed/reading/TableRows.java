package nl.buro3.productentool.catalog.feed.reading;

import static nl.buro3.productentool.common.Texts.DUTCH;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table below its header. The header is the first row that names columns; titles may stand above it. Blank
 * rows are passed over, and counted in the numbers of lines.
 */
final class TableRows implements FeedRows {

    /** Whoever puts more than this above a table puts something else into the file. */
    private static final int HEADER_WITHIN = 20;

    private final Table table;
    private final Rows header;
    private final List<String> notes = new ArrayList<>();
    private @Nullable FeedRow upcoming;

    private TableRows(Table table) {
        this.table = table;
        this.header = header();
        this.upcoming = advance();
    }

    /** The rows of a table, which is closed with them, or at once when it has no header. */
    static TableRows of(Table table) {
        try {
            return new TableRows(table);
        } catch (RuntimeException e) {
            table.close();
            throw e;
        }
    }

    /** What makes named rows of those of the table. */
    private interface Rows {

        @Nullable
        FeedRow row(TableRow row);

        List<String> named();

        default List<String> notes() {
            return List.of();
        }
    }

    private Rows header() {
        @Nullable TableRow first = null;
        for (int seen = 0; seen < HEADER_WITHIN && table.hasNext(); ) {
            TableRow row = table.next();
            if (row.isBlank()) {
                continue;
            }
            seen++;
            first = first == null ? row : first;
            Optional<Shop> shop = Shop.of(row);
            if (shop.isPresent() || FeedHeader.isOne(row)) {
                if (seen > 1) {
                    notes.add(Texts.text(DUTCH, "feed.note.header", String.valueOf(row.line())));
                }
                return shop.map(known -> shop(known, row)).orElseGet(() -> own(FeedHeader.of(row)));
            }
        }
        if (first == null) {
            throw new UnreadableFeedException("feed.file.empty");
        }
        throw new BadHeaderException("feed.header.none", String.valueOf(first.line()), FeedHeader.shown(first));
    }

    private Rows own(FeedHeader names) {
        return new Rows() {
            @Override
            public FeedRow row(TableRow row) {
                return names.row(row, table.isFilledUp());
            }

            @Override
            public List<String> named() {
                return names.named();
            }
        };
    }

    private static Rows shop(Shop shop, TableRow first) {
        ShopHeader names = new ShopHeader(shop, first);
        return new Rows() {
            @Override
            public @Nullable FeedRow row(TableRow row) {
                return names.row(row);
            }

            @Override
            public List<String> named() {
                return names.named();
            }

            @Override
            public List<String> notes() {
                return names.notes();
            }
        };
    }

    private @Nullable FeedRow advance() {
        while (table.hasNext()) {
            TableRow row = table.next();
            FeedRow named = row.isBlank() ? null : header.row(row);
            if (named != null) {
                return named;
            }
        }
        return null;
    }

    @Override
    public List<String> columns() {
        return header.named();
    }

    @Override
    public List<String> notes() {
        List<String> all = new ArrayList<>(notes);
        all.addAll(header.notes());
        all.addAll(table.notes());
        return all;
    }

    @Override
    public boolean hasNext() {
        return upcoming != null;
    }

    @Override
    public FeedRow next() {
        FeedRow row = upcoming;
        if (row == null) {
            throw new NoSuchElementException();
        }
        upcoming = advance();
        return row;
    }

    @Override
    public void close() {
        table.close();
    }
}
