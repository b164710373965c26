package nl.buro3.productentool.catalog.history;

import java.util.List;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of customers in the changes of cards. What employees changed keeps their name: that is their work. */
@Component
class ChangeData implements PersonalData {

    private static final String THEIRS = """
             from product_change where lower(editor) in (:names) and not exists
            (select 1 from person p join membership m on m.person_id = p.id
                where lower(p.name) = lower(editor) and m.role <> 'CUSTOMER')""";

    private final JdbcClient jdbc;

    ChangeData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String part() {
        return "changes";
    }

    @Override
    public List<?> of(Subject subject) {
        return subject.marks().isEmpty()
                ? List.of()
                : jdbc.sql("select product_id, at, editor, what" + THEIRS)
                        .param("names", subject.marks())
                        .query()
                        .listOfRows();
    }

    @Override
    public void erase(Subject subject) {
        if (!subject.marks().isEmpty()) {
            jdbc.sql("update product_change set editor = '' where id in (select id" + THEIRS + ")")
                    .param("names", subject.marks())
                    .update();
        }
    }
}
