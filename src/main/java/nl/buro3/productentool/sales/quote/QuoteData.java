package nl.buro3.productentool.sales.quote;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
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
 * Of whom quotes know: to whom they were sent, who asked for them or about them and who accepted them. What was agreed is kept
 * for the seven years of the law on bookkeeping, which what is handed out says.
 *
 * @see <a href="../../../../../../../../docs/decisions/0023-quotes.md">Decision 23</a>
 */
@Component
class QuoteData implements PersonalData {

    private static final String OF_THEM = """
            (q.person_id = :person or q.asked_by_id = :person or lower(q.contact_email) = :email)""";

    private static final int YEARS = 7;

    private final JdbcClient jdbc;
    private final QuoteErasure erasure;

    QuoteData(JdbcClient jdbc, QuoteErasure erasure) {
        this.jdbc = jdbc;
        this.erasure = erasure;
    }

    /**
     * A quote as it is handed out.
     *
     * @param asked what they asked for, in their own words
     */
    record KeptQuote(
            String number,
            String subject,
            String state,
            Instant changed,
            List<KeptLine> asked,
            @Nullable KeptYes accepted) {}

    /** A line that they asked for. */
    record KeptLine(String title, String text, BigDecimal amount) {}

    /**
     * How they accepted it.
     *
     * @param agreed what was agreed, which stays also when they are erased
     * @param keptUntil its last day
     * @param because why it is kept
     */
    record KeptYes(
            Instant at,
            String name,
            String role,
            BigDecimal once,
            BigDecimal month,
            String agreed,
            LocalDate keptUntil,
            String because) {}

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
        Map<Long, List<KeptLine>> asked = asked(subject);
        return about(subject, """
                        select q.id, q.number, q.subject, q.state, q.changed_at, a.at, a.name, a.role, a.once_gross,
                        a.month_gross, a.content, a.signed_on from quote q left join quote_acceptance a
                        on a.quote_id = q.id and (a.person_id = :person or lower(a.email) = :email)
                        where a.quote_id is not null or\s""" + OF_THEM + " order by q.id")
                .query((row, n) -> new KeptQuote(
                        row.getString("number"),
                        row.getString("subject"),
                        row.getString("state"),
                        row.getTimestamp("changed_at").toInstant(),
                        asked.getOrDefault(row.getLong("id"), List.of()),
                        row.getTimestamp("at") == null ? null : yes(row)))
                .list();
    }

    private static KeptYes yes(ResultSet row) throws SQLException {
        LocalDate signed = row.getObject("signed_on", LocalDate.class);
        return new KeptYes(
                row.getTimestamp("at").toInstant(),
                row.getString("name"),
                row.getString("role"),
                row.getBigDecimal("once_gross"),
                row.getBigDecimal("month_gross"),
                row.getString("content"),
                LocalDate.of(signed.getYear() + YEARS, Month.DECEMBER, 31),
                Texts.text("quote.erased.kept"));
    }

    private Map<Long, List<KeptLine>> asked(Subject subject) {
        Map<Long, List<KeptLine>> asked = new HashMap<>();
        about(subject, """
                        select k.quote_id, k.title, k.text, k.amount from quote_asked_line k
                        join quote q on q.id = k.quote_id where q.asked_by_id = :person order by k.quote_id, k.position""").query(row -> {
            asked.computeIfAbsent(row.getLong("quote_id"), quote -> new ArrayList<>())
                    .add(new KeptLine(row.getString("title"), row.getString("text"), row.getBigDecimal("amount")));
        });
        return asked;
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
        erasure.erase(subject);
    }

    private JdbcClient.StatementSpec about(Subject subject, String sql) {
        JdbcClient.StatementSpec statement = jdbc.sql(sql);
        if (sql.contains(":person")) {
            statement = statement.param("person", subject.person());
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
