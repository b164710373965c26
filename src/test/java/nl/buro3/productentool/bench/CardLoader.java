package nl.buro3.productentool.bench;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.buro3.productentool.bench.CardGenerator.Made;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Puts generated cards in the portal's database, past its services, which would take hours. */
final class CardLoader {

    /** Far from the numbers of the demo cards. */
    static final long FIRST = 1_000_000;

    private static final int CHUNK = 2000;

    private final JdbcTemplate database;
    private final TransactionOperations transactions;
    private final CardGenerator generator;
    private final List<Long> categories;
    private final List<Long> problems;
    private int made;

    CardLoader(JdbcTemplate database, TransactionOperations transactions, CardGenerator generator) {
        this.database = database;
        this.transactions = transactions;
        this.generator = generator;
        this.categories =
                database.queryForList("select id from category where parent_id is not null order by id", Long.class);
        this.problems = database.queryForList("select id from problem order by id", Long.class);
    }

    static String slug(long id) {
        return "kaart-" + id;
    }

    /** Makes so many cards in all; those that are there already stay. */
    void growTo(int cards) {
        while (made < cards) {
            int upTo = Math.min(made + CHUNK, cards);
            transactions.executeWithoutResult(status -> insert(upTo));
            made = upTo;
        }
    }

    private void insert(int upTo) {
        Rows rows = new Rows();
        for (int number = made; number < upTo; number++) {
            rows.add(FIRST + number, generator.card(number, categories.size(), problems.size()));
        }
        database.batchUpdate(
                "insert into product (id, slug, name, category_id, summary, description, price_type, price_from,"
                        + " price_unit, status, created_at, updated_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'ONCE', 'PUBLISHED', ?, ?)",
                rows.products);
        database.batchUpdate(
                "insert into product_benefit (product_id, position, text) values (?, ?, ?)", rows.benefits);
        database.batchUpdate(
                "insert into product_keyword (product_id, position, keyword) values (?, ?, ?)", rows.keywords);
        database.batchUpdate("insert into solution (problem_id, product_id) values (?, ?)", rows.solutions);
    }

    /** The rows of a chunk, by table. */
    private final class Rows {

        private final List<Object[]> products = new ArrayList<>();
        private final List<Object[]> benefits = new ArrayList<>();
        private final List<Object[]> keywords = new ArrayList<>();
        private final List<Object[]> solutions = new ArrayList<>();
        private final Timestamp now = Timestamp.from(Instant.EPOCH);

        void add(long id, Made card) {
            boolean onRequest = card.price() < 0;
            products.add(new Object[] {
                id,
                slug(id),
                card.name(),
                categories.get(card.category()),
                card.summary(),
                card.description(),
                onRequest ? "ON_REQUEST" : id % 2 == 0 ? "FIXED" : "FROM",
                onRequest ? null : card.price(),
                now,
                now
            });
            number(benefits, id, card.benefits());
            number(keywords, id, card.keywords());
            if (card.problem() >= 0) {
                solutions.add(new Object[] {problems.get(card.problem()), id});
            }
        }

        private static void number(List<Object[]> rows, long id, List<String> texts) {
            for (int i = 0; i < texts.size(); i++) {
                rows.add(new Object[] {id, i, texts.get(i)});
            }
        }
    }
}
