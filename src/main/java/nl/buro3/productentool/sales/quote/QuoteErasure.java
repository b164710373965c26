package nl.buro3.productentool.sales.quote;

import java.util.List;
import nl.buro3.productentool.account.privacy.Subject;
import nl.buro3.productentool.common.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes somebody out of quotes. Of what was never agreed all goes that they typed or that names them. What was agreed is a
 * record of the books, and stays as it was agreed; who agreed goes.
 *
 * @see <a href="../../../../../../../../docs/decisions/0023-quotes.md">Decision 23</a>
 */
@Component
class QuoteErasure {

    private static final String NEVER_AGREED =
            " not exists (select 1 from quote_acceptance a where a.quote_id = %s.%s)";

    /** What they asked for, and every version of it; and what was sent to them. */
    private static final String THEIRS = """
            select q.id from quote q where q.person_id = :person or lower(q.contact_email) = :email
            or q.series in (select asked.series from quote asked where asked.asked_by_id = :person)""";

    private final JdbcClient jdbc;

    QuoteErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Everywhere, in the transaction of who asks. */
    void erase(Subject subject) {
        List<Long> theirs = about(subject, THEIRS).query(Long.class).list();
        if (!theirs.isEmpty()) {
            whatTheyTyped(theirs);
        }
        theirQuestions(subject);
        subject.likely().forEach(this::whatNamesThem);
        whoTheyWere(subject);
        if (!theirs.isEmpty()) {
            of(
                    theirs,
                    "update quote set search_text = lower(number || ' ' || customer_name || ' ' || contact_name || ' ' || subject) where id in (:ids)");
        }
        subject.likely()
                .forEach(mark ->
                        named(mark, "update quote set search_text = lower(number) where search_text like :mark"));
    }

    /** The notes of a bundle stand below what a card says in the texts of lines, and were copied into other quotes. */
    private void whatTheyTyped(List<Long> theirs) {
        of(
                theirs,
                "update quote_line set text = '' where text <> ''"
                        + " and text in (select k.text from quote_asked_line k where k.quote_id in (:ids)"
                        + " and (k.text like concat('%', chr(10), '%') or exists"
                        + " (select 1 from product p where p.id = k.product_id and p.summary = ''))) and"
                        + NEVER_AGREED.formatted("quote_line", "quote_id"));
        of(
                theirs,
                "update quote_line set text = '' where quote_id in (:ids) and"
                        + NEVER_AGREED.formatted("quote_line", "quote_id"));
        of(theirs, "delete from quote_asked_line where quote_id in (:ids)");
        of(theirs, "update quote set asked_subject = '' where id in (:ids)");
        of(
                theirs,
                "update quote set intro = '', reason = '' where id in (:ids) and"
                        + NEVER_AGREED.formatted("quote", "id"));
    }

    private void theirQuestions(Subject subject) {
        about(subject, """
                update quote_question set name = :erased, question = :words, answer = '', person_id = null
                where person_id = :person or (person_id is null
                and quote_id in (select q.id from quote q where lower(q.contact_email) = :email))""").update();
    }

    /** What was written about somebody by name. */
    private void whatNamesThem(String mark) {
        for (String column : List.of("subject", "terms", "customer_name")) {
            named(mark, "update quote set %1$s = '' where lower(%1$s) like :mark".formatted(column), "quote", "id");
        }
        named(mark, "update quote set asked_subject = '' where lower(asked_subject) like :mark");
        named(mark, "update quote set intro = '' where lower(intro) like :mark");
        named(mark, "update quote set reason = '' where lower(reason) like :mark");
        named(mark, "update quote_line set text = '' where lower(text) like :mark", "quote_line", "quote_id");
        // a line is known by a name that was made of its title
        named(
                mark,
                "update quote_line set title = :words, handle = 'regel-' || id where lower(title) like :mark",
                "quote_line",
                "quote_id");
        named(
                mark,
                "update quote_asked_line set title = :words, text = '' where lower(title || ' ' || text) like :mark");
        named(mark, "update quote_question set question = :words where lower(question) like :mark");
        named(mark, "update quote_question set answer = '' where lower(answer) like :mark");
        jdbc.sql("update quote_question set handle = '' where handle <> '' and handle not in"
                        + " (select l.handle from quote_line l where l.quote_id = quote_question.quote_id)")
                .update();
        named(
                mark,
                "update quote_acceptance set name = :erased, role = '', email = '', salt = '' where lower(name) like :mark");
    }

    /** The greeting goes with the name: what was agreed holds a hash of it alone. */
    private void whoTheyWere(Subject subject) {
        about(subject, """
                update quote_acceptance set name = :erased, role = '', email = '', salt = '', person_id = null
                where person_id = :person or lower(email) = :email""").update();
        about(subject, "update quote set asked_by_id = null, form_key = null where asked_by_id = :person")
                .update();
        about(subject, """
                update quote set contact_name = :erased, contact_email = '', person_id = null, street = '',
                postcode = '', intro = '', version = version + 1 where person_id = :person or lower(contact_email) = :email""").update();
    }

    private void of(List<Long> quotes, String sql) {
        jdbc.sql(sql).param("ids", quotes).update();
    }

    private void named(String mark, String sql) {
        words(jdbc.sql(sql + " escape '!'").param("mark", mark), sql).update();
    }

    /** The same, where nothing was agreed. */
    private void named(String mark, String sql, String table, String quote) {
        words(
                        jdbc.sql(sql + " escape '!' and" + NEVER_AGREED.formatted(table, quote))
                                .param("mark", mark),
                        sql)
                .update();
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec statement, String sql) {
        JdbcClient.StatementSpec named = sql.contains(":erased")
                ? statement.param("erased", Texts.text(Texts.DUTCH, "quote.erased"))
                : statement;
        return sql.contains(":words") ? named.param("words", Texts.text(Texts.DUTCH, "quote.erased.words")) : named;
    }

    private JdbcClient.StatementSpec about(Subject subject, String sql) {
        JdbcClient.StatementSpec statement = words(jdbc.sql(sql), sql);
        JdbcClient.StatementSpec personal =
                sql.contains(":person") ? statement.param("person", subject.person()) : statement;
        return sql.contains(":email") ? personal.param("email", subject.email()) : personal;
    }
}
