package nl.buro3.productentool.account.directory;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.buro3.productentool.account.directory.PeopleQuery.Show;
import nl.buro3.productentool.common.Likeness;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * What a list asks of its rows, as SQL with its parameters. Which people have an organisation with certain words in its name
 * is looked up once a statement and not once a person: no {@code in} below names the row. What one looks for in a row is
 * asked of all of it at once: a word has no space in it.
 */
final class Conditions {

    private static final int MOST_WORDS = 5;

    private static final String STAFF = "(select m.person_id from membership m where m.role <> 'CUSTOMER')";

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> parameters = new LinkedHashMap<>();

    private Conditions() {}

    static Conditions of(OrganisationQuery query) {
        Conditions conditions = new Conditions();
        conditions.each(query.words(), "lower(o.name || ' ' || o.city || ' ' || o.sector) like :word escape '!'");
        return conditions;
    }

    static Conditions of(PeopleQuery query, boolean colleaguesToo) {
        Conditions conditions = new Conditions();
        conditions.each(query.words(), """
                (lower(p.name || ' ' || p.email) like :word escape '!' or p.id in
                    (select m.person_id from membership m join organisation o on o.id = m.organisation_id
                    where lower(o.name) like :word escape '!'))""");
        if (!colleaguesToo) {
            conditions.all.add("p.id not in " + STAFF);
        }
        conditions.show(query.show());
        if (!query.organisation().isEmpty()) {
            conditions.all.add("""
                    p.id in (select m.person_id from membership m join organisation o on o.id = m.organisation_id
                        where o.handle = :organisation)""");
            conditions.parameters.put("organisation", query.organisation());
        }
        return conditions;
    }

    private void show(Show show) {
        switch (show) {
            case ALL -> {}
            case CUSTOMERS -> all.add("p.id in (select m.person_id from membership m where m.role = 'CUSTOMER')");
            case MANAGERS -> all.add("p.id in (select m.person_id from membership m where m.manages)");
            case EMPLOYEES -> all.add("p.id in (select m.person_id from membership m where m.role = 'EMPLOYEE')");
            case ADMINISTRATORS ->
                all.add("p.id in (select m.person_id from membership m where m.role = 'ADMINISTRATOR')");
            case DISABLED -> all.add("not p.enabled");
        }
    }

    /** Asks the same of each word. */
    private void each(String words, String condition) {
        List<String> patterns = Stream.of(words.strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .map(Likeness::of)
                .toList();
        for (int i = 0; i < patterns.size(); i++) {
            all.add(condition.replace(":word", ":word" + i));
            parameters.put("word" + i, patterns.get(i));
        }
    }

    /** From the keyword on, or nothing. */
    String where() {
        return all.isEmpty() ? "" : " where " + String.join(" and ", all);
    }

    StatementSpec bind(StatementSpec statement) {
        return statement.params(parameters);
    }
}
