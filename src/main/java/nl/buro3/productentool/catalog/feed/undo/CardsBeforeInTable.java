package nl.buro3.productentool.catalog.feed.undo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.buro3.productentool.catalog.feed.whole.WholeCard;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the cards as JSON, with the import that changed them. */
@Component
class CardsBeforeInTable implements CardsBefore {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcTemplate rows;
    private final JdbcClient jdbc;

    CardsBeforeInTable(JdbcTemplate rows, JdbcClient jdbc) {
        this.rows = rows;
        this.jdbc = jdbc;
    }

    @Override
    public void keep(long imported, List<KeptCard> cards) {
        rows.batchUpdate(
                "insert into feed_import_card (import_id, product_id, slug, card_before, card_after) values (?, ?, ?, ?, ?)",
                cards.stream()
                        .map(card -> new Object[] {
                            imported, card.product(), card.slug(), json(card.before()), json(card.after())
                        })
                        .toList());
    }

    private static @Nullable String json(@Nullable WholeCard card) {
        return card == null ? null : JSON.writeValueAsString(card);
    }

    @Override
    public List<KeptCard> next(long imported, long after, int most) {
        return jdbc.sql("select product_id, slug, card_before, card_after from feed_import_card"
                        + " where import_id = ? and product_id > ? and not undone order by product_id"
                        + " limit ?")
                .params(imported, after, most)
                .query((row, number) -> card(row))
                .list();
    }

    private static KeptCard card(ResultSet row) throws SQLException {
        String before = row.getString("card_before");
        return new KeptCard(
                row.getLong("product_id"),
                row.getString("slug"),
                before == null ? null : JSON.readValue(before, WholeCard.class),
                JSON.readValue(row.getString("card_after"), WholeCard.class));
    }

    @Override
    public long waiting(long imported) {
        return jdbc.sql("select count(*) from feed_import_card where import_id = ? and not undone")
                .params(imported)
                .query(Long.class)
                .single();
    }

    @Override
    public void undone(long imported, long product) {
        jdbc.sql("update feed_import_card set undone = true where import_id = ? and product_id = ?")
                .params(imported, product)
                .update();
    }

    @Override
    public void keepLatest(int imports) {
        jdbc.sql("delete from feed_import_card where import_id in"
                        + " (select id from feed_import order by id desc offset " + imports + " rows)")
                .update();
    }
}
