package nl.buro3.productentool.sales.ownership;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What somebody asked about their organisation's products, and documents that bear their name. */
@Component
class OwnershipData implements PersonalData {

    private final JdbcClient jdbc;

    OwnershipData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request with its answer. */
    record AskedAbout(String product, String kind, String note, String answer) {}

    /** The name of a document. */
    record Named(String document) {}

    @Override
    public String part() {
        return "ownership";
    }

    @Override
    public List<?> of(Subject subject) {
        return Stream.concat(asked(subject).stream(), documents(subject).stream())
                .toList();
    }

    private List<AskedAbout> asked(Subject subject) {
        return jdbc.sql("""
                select o.name, r.kind, r.note, r.answer from owned_request r
                join owned_product o on o.id = r.owned_product_id where r.asked_by_id = ? order by r.id""")
                .param(subject.person())
                .query((row, n) ->
                        new AskedAbout(row.getString(1), row.getString(2), row.getString(3), row.getString(4)))
                .list();
    }

    private List<Named> documents(Subject subject) {
        return subject.likely().stream()
                .flatMap(pattern -> jdbc
                        .sql("select name from owned_document where lower(name) like ? escape '!'")
                        .param(pattern)
                        .query(String.class)
                        .list()
                        .stream())
                .distinct()
                .map(Named::new)
                .toList();
    }

    /** The requests stay, since they say what was agreed with the organisation, without whose words they were. */
    @Override
    public void erase(Subject subject) {
        jdbc.sql("update owned_request set note = '', answer = '', asked_by_id = null where asked_by_id = ?")
                .param(subject.person())
                .update();
        Set<String> likely = subject.likely();
        likely.forEach(pattern -> {
            jdbc.sql("update owned_request set note = '' where lower(note) like ? escape '!'")
                    .param(pattern)
                    .update();
            jdbc.sql("update owned_request set answer = '' where lower(answer) like ? escape '!'")
                    .param(pattern)
                    .update();
            jdbc.sql("update owned_document set name = 'document.' || case kind when 'JPEG' then 'jpg' else lower(kind)"
                            + " end where lower(name) like ? escape '!'")
                    .param(pattern)
                    .update();
        });
    }
}
