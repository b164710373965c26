package nl.buro3.productentool.account.registration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.common.DataFiles;
import nl.buro3.productentool.common.Likeness;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who waits to be let into an organisation, until somebody says yes or no. */
@Repository
class MembershipRequests {

    private static final String WAITING = """
            select r.id, p.id person_id, p.name, p.email, r.organisation_id, o.name organisation, o.handle, r.created_at,
                (select min(own.name) from membership m join organisation own on own.id = m.organisation_id
                    where m.person_id = p.id) called
            from membership_request r join person p on p.id = r.person_id join organisation o on o.id = r.organisation_id
            """;

    /** Whose addresses say nothing of where somebody works. */
    private static final Set<String> FREEMAIL = Set.copyOf(DataFiles.list("account/freemail.yaml", String.class));

    private final JdbcClient jdbc;

    MembershipRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request with the numbers that it is about. */
    record Stored(WaitingMember shown, long person, long organisation) {}

    /**
     * Asks for somebody to be let into the organisation of most people with addresses of the same domain, if there is one.
     *
     * @return its number
     */
    Optional<Long> propose(Account account, Instant now) {
        String domain = account.email().substring(account.email().lastIndexOf('@') + 1);
        if (FREEMAIL.contains(domain)) {
            return Optional.empty();
        }
        Optional<Long> proposed = organisationOf(domain, account.id());
        proposed.ifPresent(organisation -> add(account.id(), organisation, now));
        return proposed;
    }

    private Optional<Long> organisationOf(String domain, long besides) {
        return jdbc.sql("""
                        select m.organisation_id from person p join membership m on m.person_id = p.id
                        where p.email like :ending escape '!' and p.id <> :besides and m.role = 'CUSTOMER'
                        group by m.organisation_id order by count(*) desc, m.organisation_id
                        fetch first 1 rows only""")
                .param("ending", "%@" + Likeness.literal(domain))
                .param("besides", besides)
                .query(Long.class)
                .optional();
    }

    private void add(long person, long organisation, Instant now) {
        jdbc.sql("insert into membership_request (person_id, organisation_id, created_at) values (?, ?, ?)")
                .params(person, organisation, now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that wait longest first. */
    List<WaitingMember> waiting(int most) {
        return jdbc.sql(WAITING + " order by r.created_at, r.id fetch first :most rows only")
                .param("most", most)
                .query((row, number) -> stored(row, number).shown())
                .list();
    }

    /** Those for one organisation, who wait longest first. */
    List<WaitingMember> waitingFor(long organisation, int most) {
        return jdbc.sql(WAITING + " where r.organisation_id = :organisation order by r.created_at, r.id"
                        + " fetch first :most rows only")
                .param("organisation", organisation)
                .param("most", most)
                .query((row, number) -> stored(row, number).shown())
                .list();
    }

    /** The addresses of those who keep an organisation and can come in, the oldest first. */
    List<String> managersOf(long organisation, int most) {
        return jdbc.sql("""
                        select p.email from membership m join person p on p.id = m.person_id
                        where m.organisation_id = :organisation and m.manages and p.enabled
                        order by m.id fetch first :most rows only""")
                .param("organisation", organisation)
                .param("most", most)
                .query(String.class)
                .list();
    }

    List<WaitingMember> of(long person) {
        return jdbc.sql(WAITING + " where r.person_id = :person order by r.id")
                .param("person", person)
                .query((row, number) -> stored(row, number).shown())
                .list();
    }

    long count() {
        return jdbc.sql("select count(*) from membership_request")
                .query(Long.class)
                .single();
    }

    Optional<Stored> find(long id) {
        return jdbc.sql(WAITING + " where r.id = :id")
                .param("id", id)
                .query(MembershipRequests::stored)
                .optional();
    }

    /** Says whether it was there still: of two who decide at once, one does. */
    boolean delete(long id) {
        return jdbc.sql("delete from membership_request where id = ?").param(id).update() > 0;
    }

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                new WaitingMember(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("email"),
                        row.getString("called"),
                        row.getString("organisation"),
                        row.getString("handle"),
                        row.getObject("created_at", OffsetDateTime.class).toInstant()),
                row.getLong("person_id"),
                row.getLong("organisation_id"));
    }
}
