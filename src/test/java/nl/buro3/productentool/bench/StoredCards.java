package nl.buro3.productentool.bench;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.buro3.productentool.bench.Engine.Cards;
import nl.buro3.productentool.catalog.Markdown;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/** The cards of the portal's own database, so that its peers get exactly what it has. */
final class StoredCards implements Cards {

    private static final int CHUNK = 1000;

    private final JdbcTemplate database;

    StoredCards(JdbcTemplate database) {
        this.database = database;
    }

    @Override
    public void forEach(Consumer<List<Card>> chunk) {
        long after = 0;
        for (List<Row> rows = next(after); !rows.isEmpty(); rows = next(after)) {
            chunk.accept(complete(rows));
            after = rows.getLast().id;
        }
    }

    private List<Row> next(long after) {
        return database.query(
                "select p.*, c.path from product p join category c on c.id = p.category_id"
                        + " where p.id > ? and p.status = 'PUBLISHED' order by p.id limit ?",
                (row, number) -> Row.of(row),
                after,
                CHUNK);
    }

    private List<Card> complete(List<Row> rows) {
        Parts benefits = parts(rows, "text", "product_benefit where");
        Parts keywords = parts(rows, "keyword", "product_keyword where");
        Parts problems = parts(rows, "text", "solution s join problem q on q.id = s.problem_id where");
        Parts problemSlugs = parts(rows, "slug", "solution s join problem q on q.id = s.problem_id where");
        Parts categories = parts(rows, "path", "product_category k join category c on c.id = k.category_id where");
        return rows.stream()
                .map(row -> new Card(
                        row.id,
                        row.slug,
                        row.name,
                        row.summary,
                        row.description,
                        benefits.of(row),
                        keywords.of(row),
                        problems.of(row),
                        problemSlugs.of(row),
                        withMainOnes(row.category, categories.of(row)),
                        row.priceKind,
                        row.price))
                .toList();
    }

    private static List<String> withMainOnes(String category, List<String> further) {
        return Stream.concat(Stream.of(category), further.stream())
                .flatMap(path -> Stream.of(path.replaceFirst("/.*", ""), path))
                .distinct()
                .toList();
    }

    private Parts parts(List<Row> rows, String what, String from) {
        Parts parts = new Parts(new HashMap<>());
        database.query(
                "select product_id, " + what + " from " + from + " product_id between ? and ? order by product_id",
                row -> {
                    parts.byCard
                            .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                            .add(row.getString(2));
                },
                rows.getFirst().id,
                rows.getLast().id);
        return parts;
    }

    private record Parts(Map<Long, List<String>> byCard) {

        List<String> of(Row row) {
            return byCard.getOrDefault(row.id, List.of());
        }
    }

    private record Row(
            long id,
            String slug,
            String name,
            String category,
            String summary,
            String description,
            String priceKind,
            @Nullable Double price) {

        static Row of(ResultSet row) throws SQLException {
            BigDecimal price = row.getBigDecimal("price_from");
            return new Row(
                    row.getLong("id"),
                    row.getString("slug"),
                    row.getString("name"),
                    row.getString("path"),
                    row.getString("summary"),
                    Markdown.plainText(row.getString("description")),
                    row.getString("price_type"),
                    price == null ? null : price.doubleValue());
        }
    }
}
