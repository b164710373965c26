package nl.buro3.productentool.bench.sales;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Made-up customers with all that a portal keeps of them, put in PostgreSQL by one script that makes them there: the same
 * each time, in minutes.
 *
 * @param prefix with what their handles and numbers begin
 */
record SalesData(String prefix, int organisations, int people, int owned, int quotes) {

    /** The password of everybody who was made. */
    static final String PASSWORD = "geheim";

    private static final int COLLEAGUES = 40;

    /** Adds them to the cards that are there. */
    void load(JdbcTemplate database) {
        database.execute(script("data")
                .replace("${prefix}", prefix)
                .replace("${organisations}", String.valueOf(organisations))
                .replace("${people}", String.valueOf(people))
                .replace("${owned}", String.valueOf(owned))
                .replace("${quotes}", String.valueOf(quotes))
                .replace("${colleagues}", String.valueOf(COLLEAGUES)));
    }

    /** An employee among them. */
    String colleague() {
        return "collega1@" + prefix + ".example";
    }

    /** The first has most of everything; the last has least. */
    String handle(int number) {
        return prefix + "-" + number;
    }

    private static String script(String name) {
        try (var in = SalesData.class.getResourceAsStream("/bench/sales/" + name + ".sql")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
