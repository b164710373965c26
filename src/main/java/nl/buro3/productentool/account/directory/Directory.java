package nl.buro3.productentool.account.directory;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds organisations and people among many, a page at a time: a page of organisations takes two statements and one of people
 * three, however many there are. They are counted apart: the page itself is read in the order of an index, and stops early.
 */
@Service
@Transactional(readOnly = true)
@PreAuthorize("hasRole('EMPLOYEE')")
public class Directory {

    /** How many a page holds. */
    public static final int PAGE_SIZE = 25;

    private static final String COUNTED = """
            select o.id, o.handle, o.name, o.sector, o.city,
                (select count(*) from membership m where m.organisation_id = o.id) people
            from organisation o""";

    private static final String BELONGINGS = """
            select m.person_id, m.role, m.manages, o.handle, o.name organisation
            from membership m left join organisation o on o.id = m.organisation_id
            where m.person_id in (:people) order by m.id""";

    private final JdbcClient jdbc;

    Directory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of something.
     *
     * @param total of all pages
     */
    public record Listed<T>(List<T> found, long total) {}

    /**
     * An organisation in the list.
     *
     * @param people how many belong to it
     */
    public record ListedOrganisation(OrganisationRef organisation, long people) {}

    /**
     * Somebody in the list.
     *
     * @param enabled whether they can come in
     * @param belongings where they belong; none for who belongs nowhere any more
     */
    public record ListedPerson(long id, String name, String email, boolean enabled, List<Belonging> belongings) {}

    /**
     * Where somebody belongs.
     *
     * @param handle of the organisation, or empty for the agency itself
     * @param organisation its name, or empty
     */
    public record Belonging(Role role, boolean manages, String handle, String organisation) {}

    /** The organisations that are wanted, by name. */
    public Listed<ListedOrganisation> organisations(OrganisationQuery query) {
        Conditions wanted = Conditions.of(query);
        List<ListedOrganisation> found = wanted.bind(
                        jdbc.sql(COUNTED + wanted.where() + " order by o.name, o.id limit :size offset :skip"))
                .param("size", PAGE_SIZE)
                .param("skip", skip(query.page()))
                .query((row, number) -> new ListedOrganisation(
                        new OrganisationRef(
                                row.getLong("id"),
                                row.getString("handle"),
                                row.getString("name"),
                                row.getString("sector"),
                                row.getString("city")),
                        row.getLong("people")))
                .list();
        return new Listed<>(found, count("organisation o", wanted));
    }

    /** The people that are wanted, by name; colleagues for administrators only. */
    public Listed<ListedPerson> people(PeopleQuery query) {
        Conditions wanted = Conditions.of(query, administers());
        List<Found> found = wanted.bind(jdbc.sql("select p.id, p.name, p.email, p.enabled from person p"
                        + wanted.where() + " order by p.name, p.id limit :size offset :skip"))
                .param("size", PAGE_SIZE)
                .param("skip", skip(query.page()))
                .query(Found.class)
                .list();
        Map<Long, List<Belonging>> belongings = belongings(found);
        return new Listed<>(
                found.stream()
                        .map(person -> person.listed(belongings.getOrDefault(person.id(), List.of())))
                        .toList(),
                count("person p", wanted));
    }

    private Map<Long, List<Belonging>> belongings(List<Found> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        record Row(long person, Belonging belonging) {}
        return jdbc
                .sql(BELONGINGS)
                .param("people", people.stream().map(Found::id).toList())
                .query((row, number) -> new Row(
                        row.getLong("person_id"),
                        new Belonging(
                                Role.valueOf(row.getString("role")),
                                row.getBoolean("manages"),
                                text(row.getString("handle")),
                                text(row.getString("organisation")))))
                .stream()
                .collect(Collectors.groupingBy(Row::person, Collectors.mapping(Row::belonging, Collectors.toList())));
    }

    private long count(String table, Conditions wanted) {
        return wanted.bind(jdbc.sql("select count(*) from " + table + wanted.where()))
                .query(Long.class)
                .single();
    }

    private static boolean administers() {
        return Accounts.current()
                .map(Account::role)
                .filter(Role.ADMINISTRATOR::equals)
                .isPresent();
    }

    private static long skip(int page) {
        return (Math.max(page, 1) - 1L) * PAGE_SIZE;
    }

    private static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** A row of the table of people. */
    record Found(long id, String name, String email, boolean enabled) {

        ListedPerson listed(List<Belonging> belongings) {
            return new ListedPerson(id, name, email, enabled, belongings);
        }
    }
}
