package nl.buro3.productentool.sales.quote;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.common.Likeness;
import nl.buro3.productentool.sales.quote.content.Customer;
import nl.buro3.productentool.sales.quote.detail.QuoteDetails.Contact;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who quotes are from and for, read for quotes alone: a customer may know who made theirs, and no more of people. */
@Component
class QuotePeople {

    private static final int OFFERED = 12;

    private final JdbcClient jdbc;

    QuotePeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody of the agency. */
    Optional<Contact> contact(@Nullable Long person) {
        return person == null
                ? Optional.empty()
                : Optional.ofNullable(contacts(Stream.of(person)).get(person));
    }

    /** People of the agency by their numbers; unknown numbers are left out. */
    Map<Long, Contact> contacts(Stream<Long> people) {
        List<Long> ids = people.distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                                select p.id, p.name, p.email,
                                coalesce((select max(s.phone) from specialist s where s.email = p.email), '') as phone
                                from person p where p.id in (:ids)""")
                        .param("ids", ids)
                        .query((row, n) -> new Contact(
                                row.getLong("id"),
                                row.getString("name"),
                                row.getString("email"),
                                row.getString("phone")))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Contact::id, contact -> contact));
    }

    /** Customer companies of which the name holds what was typed, as customers without a person. */
    List<Customer> organisations(String typed) {
        return jdbc.sql("""
                        select id as organisation_id, cast(null as bigint) as person_id, name, city, '' as contact,
                        '' as email from organisation where lower(name) like :typed escape '!' order by name""")
                .param("typed", Likeness.of(typed))
                .withMaxRows(OFFERED)
                .query(QuotePeople::customer)
                .list();
    }

    /** The people of a customer company who can come in. */
    List<Customer> peopleOf(long organisation) {
        return jdbc.sql("""
                        select o.id as organisation_id, p.id as person_id, o.name, o.city, p.name as contact, p.email
                        from membership m join person p on p.id = m.person_id
                        join organisation o on o.id = m.organisation_id
                        where o.id = :organisation and p.enabled order by p.name""")
                .param("organisation", organisation)
                .withMaxRows(OFFERED * OFFERED)
                .query(QuotePeople::customer)
                .list();
    }

    private static Customer customer(ResultSet row, int number) throws SQLException {
        long person = row.getLong("person_id");
        return new Customer(
                row.getLong("organisation_id"),
                person == 0 ? null : person,
                row.getString("name"),
                row.getString("contact"),
                row.getString("email"),
                "",
                "",
                row.getString("city"));
    }
}
