package nl.buro3.productentool.catalog.feed.undo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.catalog.Products;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Which imports changed something, newest first. Only the latest {@value #UNDOABLE} can be undone. */
@Component
public class ImportBook {

    static final int UNDOABLE = 50;

    private static final int LONGEST_NAME = 200;

    private static final String FOUND = "select i.*, (select count(*) from feed_import_card c"
            + " where c.import_id = i.id and not c.undone) as cards_left from feed_import i";

    private final JdbcClient jdbc;
    private final CardsBefore cards;
    private final Products products;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportBook(JdbcClient jdbc, CardsBefore cards, Products products, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.cards = cards;
        this.products = products;
        this.events = events;
        this.clock = clock;
    }

    /** Begins to hear of an import; what it hears is kept at the end, in the transaction of the import. */
    public ImportRecorder recorder(String file) {
        return new ImportRecorder(this, cards, products, file);
    }

    /** Enters an import, and says its number. */
    long enter(String file, int created, int updated, int unchanged, int failed) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("insert into feed_import (at, editor, file, created, updated, unchanged, failed)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(now(), editor(), cut(file), created, updated, unchanged, failed)
                .update(key, "id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("an import has a number once it is stored");
        }
        cards.keepLatest(UNDOABLE);
        events.publishEvent(Accounts.audited(
                "import.taken", "import/" + id, "", "%s: +%d, ~%d".formatted(cut(file), created, updated)));
        return id.longValue();
    }

    /** Notes that an import was undone, the first time. */
    void undone(KeptImport found) {
        jdbc.sql("update feed_import set undone_at = ?, undone_by = ? where id = ? and undone_at is null")
                .params(now(), editor(), found.id())
                .update();
        events.publishEvent(Accounts.audited("import.undone", "import/" + found.id(), found.file(), ""));
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static String editor() {
        return cut(Accounts.current().map(Account::name).orElse(""));
    }

    private static String cut(String text) {
        return text.length() <= LONGEST_NAME ? text : text.substring(0, LONGEST_NAME);
    }

    List<KeptImport> list(int page, int size) {
        return jdbc.sql(FOUND + " order by i.id desc limit ? offset ?")
                .params(size, page * size)
                .query((row, number) -> imported(row))
                .list();
    }

    Optional<KeptImport> find(long id) {
        return jdbc.sql(FOUND + " where i.id = ?")
                .params(id)
                .query((row, number) -> imported(row))
                .optional();
    }

    private static KeptImport imported(ResultSet row) throws SQLException {
        Timestamp undone = row.getTimestamp("undone_at");
        Instant undoneAt = undone == null ? null : undone.toInstant();
        return new KeptImport(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("editor"),
                row.getString("file"),
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("unchanged"),
                row.getInt("failed"),
                undoneAt,
                row.getString("undone_by"),
                row.getLong("cards_left"));
    }
}
