package nl.buro3.productentool.account.privacy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buro3.productentool.account.Account;
import nl.buro3.productentool.account.OrganisationRef;
import nl.buro3.productentool.account.Role;
import nl.buro3.productentool.common.PhoneNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The account itself. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class AccountData implements PersonalData {

    private static final String ERASE_CUSTOMER = """
            delete from person where id = ? and not exists
                (select 1 from membership m where m.person_id = person.id and m.role <> 'CUSTOMER')""";

    private final JdbcClient jdbc;

    AccountData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "account";
    }

    @Override
    public List<?> of(Subject subject) {
        return Stream.ofNullable(subject.account()).map(this::kept).toList();
    }

    private KeptAccount kept(Account account) {
        String phone = jdbc.sql("select phone from person where id = ?")
                .param(account.id())
                .query(String.class)
                .optional()
                .orElse("");
        return new KeptAccount(
                account.id(), account.email(), account.name(), phone, account.role(), account.organisation());
    }

    /** An account with all that was given for it. */
    record KeptAccount(
            long id,
            String email,
            String name,
            String phone,
            Role role,
            @Nullable OrganisationRef organisation) {}

    /** The number of the account, however a text writes it. */
    @Override
    public Set<String> marks(String email) {
        return jdbc.sql("select phone from person where email = ? and phone <> ''")
                .param(email)
                .query(String.class)
                .optional()
                .map(number -> new PhoneNumber(number).writings())
                .orElse(Set.of());
    }

    @Override
    public void erase(Subject subject) {
        jdbc.sql(ERASE_CUSTOMER).param(subject.person()).update();
    }
}
