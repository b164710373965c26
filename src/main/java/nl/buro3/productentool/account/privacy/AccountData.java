package nl.buro3.productentool.account.privacy;

import java.util.List;
import java.util.stream.Stream;
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
        return Stream.ofNullable(subject.account()).toList();
    }

    @Override
    public void erase(Subject subject) {
        jdbc.sql(ERASE_CUSTOMER).param(subject.person()).update();
    }
}
