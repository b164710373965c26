package nl.buro3.productentool.hostile;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * All rows that belong to organisations and their people: found from the tables themselves, by following what refers to an
 * organisation or a person, and what refers to that. A new table is in it by being there.
 */
final class ForeignRows {

    private static final int SHORTEST_SECRET = 8;
    private static final int SHORTEST_KEY = 6;

    /** Hashes and what is encrypted are longer, and stand in no address. */
    private static final int LONGEST_KEY = 60;

    /** What is noted of who asks, and what everybody may know. */
    private static final Set<String> LEFT_OUT = Set.of("visit", "visitor", "touchpoint", "signed_in", "audit_entry");

    /** A column of a table that refers to the rows of another one. */
    private record Reference(String table, String column, String to, String toColumn) {}

    private record Found(String table, Set<Object> ids) {}

    private final JdbcClient database;
    private final List<Reference> references;
    private final Set<String> numbered;
    private final Map<String, Set<Object>> ids = new TreeMap<>();

    private ForeignRows(JdbcClient database) {
        this.database = database;
        references = database.sql("""
                        select lower(k.table_name), lower(k.column_name), lower(u.table_name), lower(u.column_name)
                        from information_schema.referential_constraints f
                            join information_schema.key_column_usage k on k.constraint_name = f.constraint_name
                            join information_schema.key_column_usage u on u.constraint_name = f.unique_constraint_name""")
                .query((row, n) ->
                        new Reference(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
        numbered = new HashSet<>(
                database.sql("select lower(table_name) from information_schema.columns where lower(column_name) = 'id'")
                        .query(String.class)
                        .list());
    }

    /** What belongs to these organisations, and to people who belong to no other. */
    static ForeignRows of(JdbcClient database, String organisations) {
        ForeignRows rows = new ForeignRows(database);
        String theirs = "select id from organisation where " + organisations;
        rows.follow("organisation", rows.column(theirs));
        rows.follow("person", rows.column("""
                select person_id from membership where organisation_id in (%s) and person_id not in (
                    select person_id from membership where organisation_id is null or organisation_id not in (%s))""".formatted(theirs, theirs)));
        return rows;
    }

    private Set<Object> column(String sql, Object... parameters) {
        return new LinkedHashSet<>(database.sql(sql)
                .params(parameters)
                .query((row, n) -> row.getObject(1))
                .list());
    }

    private void follow(String first, Set<Object> rows) {
        Deque<Found> open = new ArrayDeque<>(List.of(new Found(first, rows)));
        while (!open.isEmpty()) {
            Found next = open.removeFirst();
            Set<Object> fresh = new LinkedHashSet<>(next.ids());
            fresh.removeAll(ids.getOrDefault(next.table(), Set.of()));
            if (!fresh.isEmpty() && !LEFT_OUT.contains(next.table())) {
                ids.computeIfAbsent(next.table(), table -> new LinkedHashSet<>())
                        .addAll(fresh);
                references.stream()
                        .filter(reference ->
                                reference.to().equals(next.table()) && numbered.contains(reference.table()))
                        .map(reference -> new Found(reference.table(), referring(reference, fresh)))
                        .forEach(open::add);
            }
        }
    }

    private Set<Object> referring(Reference reference, Set<Object> to) {
        return column(
                "select id from %s where %s in (select %s from %s where id in (%s))"
                        .formatted(
                                reference.table(), reference.column(), reference.toColumn(), reference.to(), marks(to)),
                to.toArray());
    }

    private static String marks(Collection<?> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(", "));
    }

    Set<String> tables() {
        return ids.keySet();
    }

    /** Their numbers and whatever else may stand in an address: a few of each table. */
    Set<String> keys(int most) {
        Set<String> keys = new TreeSet<>();
        ids.forEach(
                (table, rows) -> rows.stream().limit(most).map(String::valueOf).forEach(keys::add));
        ids.forEach((table, rows) -> rows(table, rows).stream()
                .limit(most)
                .flatMap(row -> row.values().stream())
                .map(String::valueOf)
                .filter(text -> text.matches("[\\w-]*[0-9-][\\w-]*"))
                .filter(text -> text.length() >= SHORTEST_KEY && text.length() <= LONGEST_KEY)
                .forEach(keys::add));
        return keys;
    }

    /** What only those may read whose it is: texts of some length. */
    Set<String> secrets() {
        return texts().filter(text -> text.length() >= SHORTEST_SECRET).collect(Collectors.toCollection(TreeSet::new));
    }

    private Stream<String> texts() {
        return ids.entrySet().stream()
                .flatMap(table -> rows(table.getKey(), table.getValue()).stream()
                        .flatMap(row -> row.values().stream())
                        .filter(String.class::isInstance)
                        .map(String.class::cast));
    }

    /** All that stands in them now, to compare it with later. */
    Map<String, List<Map<String, Object>>> content() {
        Map<String, List<Map<String, Object>>> content = new TreeMap<>();
        ids.forEach((table, rows) -> content.put(table, rows(table, rows)));
        return content;
    }

    private List<Map<String, Object>> rows(String table, Set<Object> rows) {
        return database.sql("select * from %s where id in (%s) order by id".formatted(table, marks(rows)))
                .params(List.copyOf(rows))
                .query()
                .listOfRows();
    }
}
