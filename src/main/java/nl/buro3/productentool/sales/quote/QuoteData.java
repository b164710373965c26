package nl.buro3.productentool.sales.quote;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.buro3.productentool.account.privacy.PersonalData;
import nl.buro3.productentool.account.privacy.Subject;
import nl.buro3.productentool.common.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Of whom quotes know: to whom they were sent, who asked about them and who accepted them. What was agreed is kept for the
 * seven years of the law on bookkeeping: of who is erased the name, role and address go, and the agreement stays as it was.
 *
 * @see <a href="../../../../../../../../docs/decisions/0023-quotes.md">Decision 23</a>
 */
@Component
class QuoteData implements PersonalData {

    private static final String OF_THEM = """
            (q.person_id = :person or q.asked_by_id = :person or lower(q.contact_email) = :email)""";

    private final JdbcClient jdbc;

    QuoteData(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A quote as it is handed out. */
    record KeptQuote(
            String number,
            String subject,
            String state,
            Instant changed,
            @Nullable KeptYes accepted) {}

    /** How they accepted it. */
    record KeptYes(Instant at, String name, String role, BigDecimal once, BigDecimal month) {}

    /** A question of theirs. */
    record KeptQuestion(String number, Instant at, String question, String answer) {}

    @Override
    public String part() {
        return "quotes";
    }

    @Override
    public List<?> of(Subject subject) {
        return subject.email().isEmpty()
                ? List.of()
                : Stream.concat(quotes(subject).stream(), questions(subject).stream())
                        .toList();
    }

    private List<KeptQuote> quotes(Subject subject) {
        return about(subject, """
                        select q.number, q.subject, q.state, q.changed_at, a.at, a.name, a.role, a.once_gross,
                        a.month_gross from quote q left join quote_acceptance a on a.quote_id = q.id
                        and (a.person_id = :person or lower(a.email) = :email)
                        where a.quote_id is not null or\s""" + OF_THEM + " order by q.id")
                .query((row, n) -> new KeptQuote(
                        row.getString("number"),
                        row.getString("subject"),
                        row.getString("state"),
                        row.getTimestamp("changed_at").toInstant(),
                        row.getTimestamp("at") == null
                                ? null
                                : new KeptYes(
                                        row.getTimestamp("at").toInstant(),
                                        row.getString("name"),
                                        row.getString("role"),
                                        row.getBigDecimal("once_gross"),
                                        row.getBigDecimal("month_gross"))))
                .list();
    }

    private List<KeptQuestion> questions(Subject subject) {
        return about(subject, """
                        select q.number, k.at, k.question, k.answer from quote_question k join quote q on q.id = k.quote_id
                        where k.person_id = :person or (k.person_id is null and lower(q.contact_email) = :email)
                        order by k.id""")
                .query((row, n) -> new KeptQuestion(
                        row.getString("number"),
                        row.getTimestamp("at").toInstant(),
                        row.getString("question"),
                        row.getString("answer")))
                .list();
    }

    @Override
    public Map<String, Integer> counts(List<?> kept) {
        int quotes = (int) kept.stream().filter(KeptQuote.class::isInstance).count();
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("quotes", quotes);
        counts.put("quote-questions", kept.size() - quotes);
        return counts;
    }

    @Override
    public void erase(Subject subject) {
        if (subject.email().isEmpty()) {
            return;
        }
        about(subject, """
                update quote_question set name = :erased, person_id = null where person_id = :person
                or (person_id is null and quote_id in (select q.id from quote q where lower(q.contact_email) = :email))""").update();
        about(subject, """
                update quote_acceptance set name = :erased, role = '', email = '', salt = '', person_id = null
                where person_id = :person or lower(email) = :email""").update();
        about(subject, "update quote q set asked_by_id = null where asked_by_id = :person")
                .update();
        about(subject, """
                update quote set contact_name = :erased, contact_email = '', person_id = null, street = '',
                postcode = '', search_text = lower(number || ' ' || customer_name || ' ' || subject),
                version = version + 1 where person_id = :person or lower(contact_email) = :email""").update();
        subject.likely().forEach(this::eraseWords);
    }

    /** What was written about somebody by name. */
    private void eraseWords(String mark) {
        for (String column :
                List.of("quote.intro", "quote.reason", "quote_question.question", "quote_question.answer")) {
            String table = column.substring(0, column.indexOf('.'));
            String name = column.substring(column.indexOf('.') + 1);
            jdbc.sql("update %s set %s = '' where lower(%s) like :mark escape '!'".formatted(table, name, name))
                    .param("mark", mark)
                    .update();
        }
        jdbc.sql(
                        "update quote_acceptance set name = :erased, role = '', salt = '' where lower(name) like :mark escape '!'")
                .param("erased", Texts.text(Texts.DUTCH, "quote.erased"))
                .param("mark", mark)
                .update();
    }

    private JdbcClient.StatementSpec about(Subject subject, String sql) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        if (sql.contains(":person")) {
            statement = statement.param("person", subject.person());
        }
        if (sql.contains(":erased")) {
            statement = statement.param("erased", Texts.text(Texts.DUTCH, "quote.erased"));
        }
        return sql.contains(":email") ? statement.param("email", subject.email()) : statement;
    }

    /** Names that were given with this address, as a contact or by who accepted. */
    @Override
    public Set<String> marks(String email) {
        return jdbc
                .sql("select contact_name from quote where lower(contact_email) = :email union"
                        + " select name from quote_acceptance where lower(email) = :email")
                .param("email", email)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
