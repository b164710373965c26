package nl.buro3.productentool.sales.order;

import java.util.List;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody ordered for their organisation. The order stays, since the books need it; who placed it is forgotten. */
@Component
class OrderData implements PersonalData {

    private final JdbcClient jdbc;

    OrderData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An order and the reference that was given with it. */
    record Ordered(String number, String reference) {}

    @Override
    public String part() {
        return "orders";
    }

    @Override
    public List<?> of(Subject subject) {
        return jdbc.sql("select number, reference from placed_order where person_id = ? order by id")
                .param(subject.person())
                .query((row, n) -> new Ordered(row.getString(1), row.getString(2)))
                .list();
    }

    @Override
    public void erase(Subject subject) {
        jdbc.sql("update placed_order set person_id = null where person_id = ?")
                .param(subject.person())
                .update();
        subject.likely()
                .forEach(pattern -> jdbc.sql(
                                "update placed_order set reference = '' where lower(reference) like ? escape '!'")
                        .param(pattern)
                        .update());
    }
}
