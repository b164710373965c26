package nl.buro3.productentool.outreach;

import java.util.Locale;
import java.util.Optional;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What accounts tell of who asks and who is asked. Asked for readers who are nobody yet, so it answers numbers only. */
@Component
class KnownPeople {

    private final JdbcClient jdbc;

    KnownPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Who sent a form.
     *
     * @param personId of who was logged in
     * @param organisationId the customer company of that account, or else of the one with the address that was filled in
     */
    record Sender(@Nullable Long personId, @Nullable Long organisationId) {}

    Sender sender(String email) {
        Optional<Account> account = Accounts.current();
        Optional<Long> organisation =
                account.isPresent() ? account.map(Account::organisation).map(of -> of.id()) : number("""
                        select m.organisation_id from person p join membership m on m.person_id = p.id
                        where p.email = ? and m.organisation_id is not null order by m.id limit 1""", email);
        return new Sender(account.map(Account::id).orElse(null), organisation.orElse(null));
    }

    /** The account of a specialist with this address. */
    Optional<Long> employee(String email) {
        return number("""
                        select p.id from person p where p.email = ? and p.enabled and exists
                            (select 1 from membership m where m.person_id = p.id and m.role <> 'CUSTOMER')""", email);
    }

    /** The account with this address. */
    Optional<Long> person(String email) {
        return number("select id from person where email = ?", email);
    }

    private Optional<Long> number(String sql, String email) {
        return jdbc.sql(sql)
                .param(email.toLowerCase(Locale.ROOT))
                .query(Long.class)
                .optional();
    }
}
