package nl.buro3.productentool.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * PostgreSQL's own full text search in Dutch, with {@code pg_trgm} for typing errors as its manual says: words that no
 * card has give way to the one most like them.
 */
final class PostgresEngine implements Engine {

    private final EmbeddedPostgres server;
    private final Connection connection;

    PostgresEngine() throws IOException, SQLException {
        server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("shared_buffers", "1GB")
                .setServerConfig("work_mem", "64MB")
                .setServerConfig("maintenance_work_mem", "512MB")
                .setServerConfig("max_wal_size", "4GB")
                .start();
        connection = server.getPostgresDatabase().getConnection();
    }

    @Override
    public String name() {
        return "PostgreSQL";
    }

    @Override
    public void load(Cards cards) throws SQLException {
        run("schema");
        connection.setAutoCommit(false);
        cards.forEach(this::insert);
        connection.setAutoCommit(true);
        run("indexes");
    }

    private void insert(List<Card> cards) {
        try (PreparedStatement insert = connection.prepareStatement(script("insert"))) {
            for (Card card : cards) {
                insert.setLong(1, card.id());
                insert.setString(2, card.slug());
                insert.setString(3, card.name());
                insert.setString(4, card.summary());
                insert.setString(5, card.description());
                insert.setArray(6, texts(card.benefits()));
                insert.setArray(7, texts(card.keywords()));
                insert.setArray(8, texts(card.problems()));
                insert.setArray(9, texts(card.problemSlugs()));
                insert.setArray(10, texts(card.categories()));
                insert.setString(11, card.priceKind());
                insert.setObject(12, card.price());
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private java.sql.Array texts(List<String> values) throws SQLException {
        return connection.createArrayOf("text", values.toArray());
    }

    @Override
    public Answer search(String typed) throws SQLException {
        for (String query : List.of("every_word", "some_words")) {
            Answer answer = ask(query, typed);
            if (answer.total() > 0) {
                return answer;
            }
        }
        return ask("similar_words", typed);
    }

    private Answer ask(String query, String typed) throws SQLException {
        List<String> slugs = new ArrayList<>();
        int facets = 0;
        int highlights = 0;
        long total = 0;
        try (PreparedStatement statement = connection.prepareStatement("select * from page(" + query + "(?))")) {
            statement.setString(1, typed);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    switch (rows.getString("kind")) {
                        case "hit" -> {
                            slugs.add(rows.getString("value"));
                            highlights += rows.getString("highlight").contains("<b>") ? 1 : 0;
                        }
                        case "total" -> total = rows.getLong("number");
                        default -> facets++;
                    }
                }
            }
        }
        return new Answer(total, slugs, facets, highlights);
    }

    @Override
    public long bytes() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet size = statement.executeQuery(
                        "select pg_total_relation_size('card') + pg_total_relation_size('word')")) {
            size.next();
            return size.getLong(1);
        }
    }

    private void run(String script) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(script(script));
        }
    }

    private static String script(String name) {
        try (var in = PostgresEngine.class.getResourceAsStream("/bench/postgresql/" + name + ".sql")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
            server.close();
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
